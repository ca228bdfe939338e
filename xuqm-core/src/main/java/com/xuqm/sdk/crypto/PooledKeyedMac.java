package com.xuqm.sdk.crypto;

import com.xuqm.sdk.internal.check.Checks;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Objects;

/**
 * A {@link KeyedMac} on objects of a library that are keyed once and must not be used by two threads at once: it lends them, checks the
 * places in the arrays, and lets no code out that was computed while the key was being wiped. For those who write a {@link MacProvider}.
 *
 * @param <S> an object of the library, such as {@code javax.crypto.Mac}
 */
public abstract class PooledKeyedMac<S> implements KeyedMac {

    /**
     * What the library does. Holds the key. Everything but {@link #wipe} is called by several threads at once.
     *
     * @param <S> an object of the library
     */
    protected interface Keying<S> {

        /**
         * Makes an object that is ready for the first byte of a message.
         *
         * @return a new object
         * @throws IllegalArgumentException if the library cannot compute such codes with this key
         */
        S newState();

        /**
         * Computes a code and leaves the object ready for the next message.
         *
         * @param state an object that no one else uses meanwhile
         * @param message holds the message
         * @param offset where it begins
         * @param length how many bytes it has
         * @param into takes the code
         * @param at where the code begins
         */
        void compute(S state, byte[] message, int offset, int length, byte[] into, int at);

        /**
         * Removes from an object what it keeps of the key, as far as the library allows.
         *
         * @param state an object that is not used any more
         */
        void forget(S state);

        /** Wipes the key. Objects may still be made and used meanwhile; their codes do not get out. */
        void wipe();
    }

    private final MacAlgorithm algorithm;
    private final Keying<S> keying;
    private final ReusePool<S> states;
    private volatile boolean destroyed;

    /**
     * Begins with one object, so that what does not work fails here and not at the first signature.
     *
     * @param algorithm what is computed
     * @param keying computes it
     */
    protected PooledKeyedMac(MacAlgorithm algorithm, Keying<S> keying) {
        this.algorithm = Checks.notNull("algorithm", algorithm);
        this.keying = Checks.notNull("keying", keying);
        this.states = new ReusePool<>(keying::newState);
        states.give(keying.newState());
    }

    @Override
    public final MacAlgorithm algorithm() {
        return algorithm;
    }

    @Override
    public final void compute(byte[] message, int offset, int length, byte[] into, int at) {
        Objects.checkFromIndexSize(offset, length, Checks.notNull("message", message).length);
        Objects.checkFromIndexSize(at, algorithm.codeLength(), Checks.notNull("into", into).length);
        checkPresent();
        S state = states.take();
        keying.compute(state, message, offset, length, into, at);
        VarHandle.fullFence(); // a key that was wiped meanwhile makes a wrong code, which must not get out
        if (destroyed) {
            keying.forget(state);
            Arrays.fill(into, at, at + algorithm.codeLength(), (byte) 0);
            checkPresent();
        }
        states.give(state);
        if (destroyed) { // after the look above: what was just given back holds the key
            states.drain(keying::forget);
        }
    }

    private void checkPresent() {
        if (destroyed) {
            throw destroyed();
        }
    }

    static IllegalStateException destroyed() {
        return new IllegalStateException("the key was destroyed, most likely because the client was closed");
    }

    @Override
    public final void destroy() {
        destroyed = true;
        VarHandle.fullFence();
        keying.wipe();
        states.drain(keying::forget);
    }

    @Override
    public final boolean isDestroyed() {
        return destroyed;
    }

    @Override
    public final String toString() {
        return "KeyedMac[" + algorithm + "]";
    }
}
