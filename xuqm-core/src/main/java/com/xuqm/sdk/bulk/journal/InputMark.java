package com.xuqm.sdk.bulk.journal;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What the input looked like up to some recipient, so that a resumed run can tell whether it got the same input again. The
 * fingerprint is a hash of all ids so far, from which none of them can be got back.
 *
 * @param count how many recipients it covers, from the beginning
 * @param fingerprint their ids in their order, as 64 bits
 * @param key of the last of them, behind which the input can be opened; {@code null} if it cannot
 */
public record InputMark(
        long count, long fingerprint, @Nullable String key) {

    /** So many recipients may be read at the most before a mark is written. */
    public static final int MOST_UNMARKED = 1024;

    /** The longest key, in characters. */
    public static final int LONGEST_KEY = 1000;

    /** Checks the key. */
    public InputMark {
        if (key != null) {
            checkedKey(key);
        }
    }

    /**
     * Checks the key of a recipient.
     *
     * @param key the key
     * @return the key
     * @throws IllegalArgumentException if it is too long, or empty
     */
    public static String checkedKey(String key) {
        if (Checks.notNull("key", key).isEmpty() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "a recipient's key must have 1 to " + LONGEST_KEY + " characters, but has " + key.length());
        }
        return key;
    }

    /**
     * Makes a mark of an input that can only be read from its beginning.
     *
     * @param count how many recipients it covers, from the beginning
     * @param fingerprint their ids in their order, as 64 bits
     */
    public InputMark(long count, long fingerprint) {
        this(count, fingerprint, null);
    }

    /**
     * Returns the same mark with a key.
     *
     * @param last the key of the last recipient, {@code null} for none
     * @return the mark
     */
    public InputMark withKey(@Nullable String last) {
        return new InputMark(count, fingerprint, last);
    }

    /**
     * Tells whether another mark is of the same input up to the same place.
     *
     * @param other the other mark
     * @return whether it is, whatever the keys
     */
    public boolean isOfTheSameInputAs(InputMark other) {
        Checks.notNull("other", other);
        return count == other.count && fingerprint == other.fingerprint;
    }

    /** Leaves the key out, which is the application's. */
    @Override
    public String toString() {
        return "InputMark[" + count + "]";
    }
}
