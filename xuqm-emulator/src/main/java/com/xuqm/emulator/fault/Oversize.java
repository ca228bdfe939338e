package com.xuqm.emulator.fault;

/**
 * A valid answer that is far too big.
 *
 * @param bytes size of the body, at least {@value #MIN_BYTES}
 */
public record Oversize(long bytes) implements Fault {

    /** Least size: the envelope itself. */
    public static final long MIN_BYTES = 128;

    /** Creates an oversized answer. */
    public Oversize {
        if (bytes < MIN_BYTES) {
            throw new IllegalArgumentException("an oversized body has at least " + MIN_BYTES + " bytes");
        }
    }
}
