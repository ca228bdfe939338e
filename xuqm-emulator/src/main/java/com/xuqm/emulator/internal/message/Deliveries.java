package com.xuqm.emulator.internal.message;

import com.xuqm.emulator.internal.account.Account;
import java.util.Arrays;

/** How many messages of single chats each account was sent: one number an account. */
public final class Deliveries {

    private int[] counts = new int[16];
    private long total;

    void count(Account account) {
        int index = account.ordinal();
        if (index >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(index + 1, counts.length + counts.length / 2));
        }
        counts[index]++;
        total++;
    }

    /**
     * How many an account was sent.
     *
     * @param account the account
     * @return the number
     */
    public int of(Account account) {
        int index = account.ordinal();
        return index < counts.length ? counts[index] : 0;
    }

    /**
     * How many were sent in all, to accounts deleted since as well.
     *
     * @return the number
     */
    public long total() {
        return total;
    }
}
