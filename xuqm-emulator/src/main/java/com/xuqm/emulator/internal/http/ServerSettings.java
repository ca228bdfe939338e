package com.xuqm.emulator.internal.http;

import java.time.Clock;
import java.util.function.Consumer;

/**
 * What a server is set up with, whatever it serves.
 *
 * @param address where it listens
 * @param clock the clock it goes by
 * @param maxBodyBytes greatest body accepted
 * @param lines is told of each request in one line when it is over
 */
public record ServerSettings(ListenAddress address, Clock clock, int maxBodyBytes, Consumer<String> lines) {}
