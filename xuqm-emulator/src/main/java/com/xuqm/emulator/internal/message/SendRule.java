package com.xuqm.emulator.internal.message;

import com.xuqm.emulator.internal.account.Account;

/** Says who may write where. */
@FunctionalInterface
public interface SendRule {

    /**
     * Looks at a message that is about to be sent.
     *
     * @param from who sends it
     * @param chat where to
     * @param now the time
     * @throws com.xuqm.emulator.internal.http.Refusal 403 if he may not
     */
    void check(Account from, Chat chat, long now);
}
