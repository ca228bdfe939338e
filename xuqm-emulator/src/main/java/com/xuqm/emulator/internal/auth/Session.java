package com.xuqm.emulator.internal.auth;

import com.xuqm.emulator.internal.account.Account;

/** The latest sign-in of an account, and when it was last heard of. */
final class Session {

    private long generation;
    private long expiresAt;
    private long lastActiveAt;

    void signedIn(Account account, long tokenExpiresAt, long now) {
        generation = account.generation();
        expiresAt = Math.max(expiresAt, tokenExpiresAt);
        lastActiveAt = now;
    }

    void active(long now) {
        lastActiveAt = now;
    }

    boolean alive(Account account, long now) {
        return generation == account.generation() && now < expiresAt;
    }

    long lastActiveAt() {
        return lastActiveAt;
    }
}
