package com.xuqm.emulator.internal.tencent.command;

import com.google.gson.JsonObject;
import java.util.function.Consumer;

/**
 * What a receiver of callbacks is asked before something is done.
 *
 * @param callback the command of the callback
 * @param body what it is told
 * @param obey takes the reply, whose {@code ErrorCode} is known to be a number; throws a refusal, or changes the arguments
 */
public record Question(String callback, JsonObject body, Consumer<JsonObject> obey) {}
