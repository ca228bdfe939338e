package com.xuqm.emulator.inspect;

import java.util.function.ObjIntConsumer;

/**
 * How often each account was sent a message of its own: by {@code messages.send} to a single chat, or
 * by {@code admin.batchSend}. Messages of groups do not count. Always up to date, and cheap for a
 * million accounts.
 */
public interface DeliveryCounts {

    /**
     * How many messages an account was sent.
     *
     * @param userId its id
     * @return the number, 0 if there is no such account
     */
    int of(String userId);

    /**
     * How many messages all accounts were sent, those deleted since included.
     *
     * @return the number
     */
    long total();

    /**
     * How many accounts were sent at least one message.
     *
     * @return the number
     */
    int recipients();

    /**
     * Walks through the accounts that were sent at least one message, in no order. No operation is
     * executed meanwhile.
     *
     * @param action takes the id of the account and the number of messages
     */
    void forEach(ObjIntConsumer<String> action);
}
