package com.xuqm.emulator.internal.account;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an area knows of each account: an array by the account's number, which costs four bytes where
 * a map would cost fifty.
 *
 * @param <T> what is known
 */
public final class AccountTable<T> {

    private @Nullable Object[] values = new Object[16];

    /**
     * What is known of an account.
     *
     * @param account the account
     * @return the value, or null
     */
    @SuppressWarnings("unchecked") // only values of T are put in
    public @Nullable T get(Account account) {
        int index = account.ordinal();
        return index < values.length ? (T) values[index] : null;
    }

    /**
     * What is known of an account, made if need be.
     *
     * @param account the account
     * @param first makes the first value
     * @return the value
     */
    public T get(Account account, Supplier<? extends T> first) {
        T value = get(account);
        if (value == null) {
            value = first.get();
            set(account, value);
        }
        return value;
    }

    /**
     * Sets what is known of an account.
     *
     * @param account the account
     * @param value the value, or null to forget it
     */
    public void set(Account account, @Nullable T value) {
        int index = account.ordinal();
        if (index >= values.length) {
            values = Arrays.copyOf(values, Math.max(index + 1, values.length + values.length / 2));
        }
        values[index] = value;
    }
}
