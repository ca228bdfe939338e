package com.xuqm.emulator.fault;

/**
 * The answer hangs until it is released.
 *
 * @param inBody false to hang before the status line, true to hang in the middle of the body
 */
public record Stall(boolean inBody) implements Fault {}
