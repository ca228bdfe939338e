package com.xuqm.emulator.internal.event;

import com.google.gson.JsonObject;

/**
 * Something that happened.
 *
 * @param name its name on the wire, such as {@code message.sent}
 * @param createdAt when it happened
 * @param data what happened, in the shape that goes by the name
 */
public record Event(String name, long createdAt, JsonObject data) {}
