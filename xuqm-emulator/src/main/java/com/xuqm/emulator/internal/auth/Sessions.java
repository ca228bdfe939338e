package com.xuqm.emulator.internal.auth;

import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.AccountTable;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in. An account counts as online as long as it holds a good token: without a real-time
 * connection there is nothing better to go by.
 */
public final class Sessions {

    private final Tokens tokens;
    private final String appKey;
    private final AccountTable<Session> sessions = new AccountTable<>();

    /**
     * Creates an empty store.
     *
     * @param tokens signs the tokens
     * @param appKey the application
     */
    public Sessions(Tokens tokens, String appKey) {
        this.tokens = tokens;
        this.appKey = appKey;
    }

    /**
     * Signs an account in.
     *
     * @param account the account
     * @param now the time
     * @return its new token
     */
    public IssuedToken signIn(Account account, long now) {
        IssuedToken token = tokens.issue(TokenKind.IM, appKey, account.userId(), account.generation(), now);
        sessions.get(account, Session::new).signedIn(account, token.expiresAt(), now);
        return token;
    }

    /**
     * Signs an account out everywhere: all its tokens are dead from now on.
     *
     * @param account the account
     */
    public void kick(Account account) {
        account.killTokens(tokens.nextNumber());
    }

    /**
     * Notes that an account was heard of.
     *
     * @param account the account
     * @param now the time
     */
    void active(Account account, long now) {
        // A session is missing if the state was reset after the login.
        sessions.get(account, Session::new).active(now);
    }

    /**
     * Whether an account holds a good token.
     *
     * @param account the account
     * @param now the time
     * @return whether it is online
     */
    public boolean online(Account account, long now) {
        Session session = sessions.get(account);
        return session != null && session.alive(account, now);
    }

    /**
     * When an account was last heard of.
     *
     * @param account the account
     * @return epoch milliseconds, or null if it never was
     */
    public @Nullable Long lastActiveAt(Account account) {
        Session session = sessions.get(account);
        return session == null ? null : session.lastActiveAt();
    }
}
