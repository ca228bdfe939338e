package com.xuqm.sdk.crypto;

import javax.security.auth.Destroyable;

/**
 * A message authentication code with its key. Safe for use by many threads at once, and free of locks on the way.
 *
 * <p>Neither {@code toString()} nor serialisation shows the key.
 */
public interface KeyedMac extends Destroyable {

    /**
     * Computes the code of a message.
     *
     * @param message the message; not changed
     * @return the code, a new array of 32 bytes
     * @throws IllegalStateException if this object was destroyed
     */
    byte[] compute(byte[] message);

    /** Forgets the key as far as the platform allows. Further computing fails. Idempotent. */
    @Override
    void destroy();

    @Override
    boolean isDestroyed();
}
