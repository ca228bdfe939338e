package com.xuqm.sdk.crypto;

import javax.security.auth.Destroyable;

/**
 * A message authentication code with its key. Safe for use by many threads at once, and free of locks on the way.
 *
 * <p>Neither {@code toString()} nor serialisation shows the key.
 */
public interface KeyedMac extends Destroyable {

    /**
     * Tells what this computes.
     *
     * @return the algorithm
     */
    MacAlgorithm algorithm();

    /**
     * Computes the code of a message.
     *
     * @param message the message; not changed
     * @return the code, a new array of {@link MacAlgorithm#codeLength()} bytes
     * @throws IllegalStateException if this object was destroyed
     */
    default byte[] compute(byte[] message) {
        byte[] code = new byte[algorithm().codeLength()];
        compute(message, 0, message.length, code, 0);
        return code;
    }

    /**
     * Computes the code of a part of an array into a part of an array, so that nothing has to be copied.
     *
     * @param message holds the message
     * @param offset where the message begins
     * @param length how many bytes it has, 0 or more
     * @param into takes the code; may be {@code message} itself
     * @param at where the code begins; it takes {@link MacAlgorithm#codeLength()} bytes
     * @throws IndexOutOfBoundsException if the arrays are too short
     * @throws IllegalStateException if this object was destroyed
     */
    void compute(byte[] message, int offset, int length, byte[] into, int at);

    /** Forgets the key as far as the platform allows. Further computing fails. Idempotent. */
    @Override
    void destroy();

    @Override
    boolean isDestroyed();
}
