package com.xuqm.emulator.fault;

/**
 * The right answer with a broken body.
 *
 * @param manner how it is broken
 */
public record BreakBody(Manner manner) implements Fault {

    /** How a body is broken. */
    public enum Manner {
        /** Fewer bytes than {@code Content-Length} promised, then the connection closes. */
        TRUNCATED,
        /** A complete body, but not valid JSON. */
        MALFORMED,
        /** A body of no bytes. */
        EMPTY
    }
}
