package com.xuqm.emulator.internal.auth;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.AccountTable;
import com.xuqm.emulator.internal.event.Events;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in. An account counts as online while it has a real-time connection; one that never had any, as long as it holds
 * a good token, for there is nothing better to go by.
 */
public final class Sessions {

    private final Tokens tokens;
    private final String appKey;
    private final Events events;
    private final AccountTable<Session> sessions = new AccountTable<>();
    private Consumer<Account> kickListener = account -> {};

    /**
     * Creates an empty store.
     *
     * @param tokens signs the tokens
     * @param appKey the application
     * @param events told who comes and goes
     */
    public Sessions(Tokens tokens, String appKey, Events events) {
        this.events = events;
        this.tokens = tokens;
        this.appKey = appKey;
    }

    /**
     * Has somebody told of those who are signed out.
     *
     * @param listener who
     */
    public void onKick(Consumer<Account> listener) {
        kickListener = listener;
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
        boolean wasOnline = online(account, now);
        sessions.get(account, Session::new).signedIn(account, token.expiresAt(), now);
        if (!wasOnline) {
            events.publish("user.online", () -> presence(account, "LOGIN"));
        }
        return token;
    }

    /**
     * Signs an account out everywhere: all its tokens are dead from now on.
     *
     * @param account the account
     * @param now the time
     */
    public void kick(Account account, long now) {
        end(account, "KICKED", now);
    }

    /**
     * Ends the life of all tokens of an account, as if their time were over.
     *
     * @param account the account
     * @param now the time
     */
    public void expire(Account account, long now) {
        end(account, "EXPIRED", now);
    }

    private void end(Account account, String reason, long now) {
        boolean wasOnline = online(account, now);
        account.killTokens(tokens.nextNumber());
        Session session = sessions.get(account);
        if (session != null) {
            session.forgetConnections();
        }
        kickListener.accept(account);
        if (wasOnline) {
            events.publish("user.offline", () -> presence(account, reason));
        }
    }

    /**
     * Notes a real-time connection.
     *
     * @param account whose it is
     * @param connection the connection
     * @param now the time
     */
    public void connected(Account account, Object connection, long now) {
        boolean wasOnline = online(account, now);
        sessions.get(account, Session::new).connected(connection, now);
        if (!wasOnline) {
            events.publish("user.online", () -> presence(account, "CONNECTED"));
        }
    }

    /**
     * Notes that a real-time connection is gone.
     *
     * @param account whose it was
     * @param connection the connection
     * @param now the time
     */
    public void disconnected(Account account, Object connection, long now) {
        Session session = sessions.get(account);
        if (session != null && session.disconnected(connection, now)) {
            events.publish("user.offline", () -> presence(account, "DISCONNECTED"));
        }
    }

    /**
     * Whether an account has been connected, and is not any more.
     *
     * @param account the account
     * @return whether pushes have to tell it what real-time connections would
     */
    public boolean away(Account account) {
        Session session = sessions.get(account);
        return session != null && session.away();
    }

    /**
     * How many real-time connections an account has.
     *
     * @param account the account
     * @return the number
     */
    public int connections(Account account) {
        Session session = sessions.get(account);
        return session == null ? 0 : session.connections();
    }

    private static JsonObject presence(Account account, String reason) {
        return JsonFields.start()
                .put("userId", account.userId())
                .put("reason", reason)
                .json();
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
     * Whether an account is online.
     *
     * @param account the account
     * @param now the time
     * @return whether it is online
     */
    public boolean online(Account account, long now) {
        Session session = sessions.get(account);
        return session != null && session.online(account, now);
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
