package com.xuqm.tencent.batch;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.tencent.error.TencentError;
import org.jspecify.annotations.Nullable;

/**
 * One of several things that a command did not do.
 *
 * @param id which one: an account, a key, a number
 * @param code the service's code for it; 0 if it gives none
 * @param words the service's words; empty if it has none
 */
public record ItemFailure(String id, long code, String words) {

    /** What the service leaves out is empty. */
    public ItemFailure {
        id = Received.orEmpty(id);
        words = Received.orEmpty(words);
    }

    /**
     * Reads a code.
     *
     * @param id which one
     * @param code its code
     * @param words the service's words
     * @return the failure, {@code null} if the code is 0
     */
    public static @Nullable ItemFailure ofCode(String id, long code, String words) {
        return code == 0 ? null : new ItemFailure(id, code, words);
    }

    /**
     * Reads the code of a deletion, to which it is a success that there is nothing to delete: that is what a repetition meets with.
     *
     * @param id which one
     * @param code its code
     * @param gone the code that says so
     * @param words the service's words
     * @return the failure, {@code null} if the code is 0 or says that it is gone
     */
    public static @Nullable ItemFailure unlessGone(String id, long code, int gone, String words) {
        return code == gone ? null : ofCode(id, code, words);
    }

    /**
     * Reads an answer without a code.
     *
     * @param isDone whether it was done
     * @param id which one
     * @param words the service's words
     * @return the failure, {@code null} if it was done
     */
    public static @Nullable ItemFailure unless(boolean isDone, String id, String words) {
        return isDone ? null : new ItemFailure(id, 0, words);
    }

    /**
     * Returns what is known of the code.
     *
     * @return its meaning, {@code null} if this version does not know it
     */
    public @Nullable TencentError error() {
        return code < Integer.MIN_VALUE || code > Integer.MAX_VALUE ? null : TencentError.find((int) code);
    }

    /** Leaves the service's words out. */
    @Override
    public String toString() {
        return "ItemFailure[" + id + ": " + code + "]";
    }
}
