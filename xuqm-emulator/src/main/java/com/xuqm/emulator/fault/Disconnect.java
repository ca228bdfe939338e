package com.xuqm.emulator.fault;

/**
 * The connection goes away.
 *
 * @param manner how
 */
public record Disconnect(Manner manner) implements Fault {

    /** How a connection goes away. */
    public enum Manner {
        /** By a TCP reset, without an answer. */
        RESET,
        /** In good order, without an answer. */
        CLOSE,
        /** In good order, behind a complete answer that did not announce it. */
        CLOSE_AFTER_ANSWER
    }
}
