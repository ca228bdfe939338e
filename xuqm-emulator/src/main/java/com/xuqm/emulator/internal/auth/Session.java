package com.xuqm.emulator.internal.auth;

import com.xuqm.emulator.internal.account.Account;
import java.util.ArrayList;
import java.util.List;

/** The latest sign-in of an account, its real-time connections, and when it was last heard of. */
final class Session {

    private long generation;
    private long expiresAt;
    private long lastActiveAt;
    private List<Object> connections = List.of();

    /** Whoever has connected once is no longer taken for present because of a token alone. */
    private boolean connects;

    void signedIn(Account account, long tokenExpiresAt, long now) {
        generation = account.generation();
        expiresAt = Math.max(expiresAt, tokenExpiresAt);
        lastActiveAt = now;
    }

    void active(long now) {
        lastActiveAt = now;
    }

    void connected(Object connection, long now) {
        connects = true;
        List<Object> more = new ArrayList<>(connections);
        more.add(connection);
        connections = more;
        lastActiveAt = now;
    }

    /** Whether it was the last one that counted. */
    boolean disconnected(Object connection, long now) {
        lastActiveAt = now;
        return !connections.isEmpty() && connections.remove(connection) && connections.isEmpty();
    }

    void forgetConnections() {
        connections = List.of();
    }

    boolean away() {
        return connects && connections.isEmpty();
    }

    int connections() {
        return connections.size();
    }

    boolean online(Account account, long now) {
        return !connections.isEmpty() || (!connects && generation == account.generation() && now < expiresAt);
    }

    long lastActiveAt() {
        return lastActiveAt;
    }
}
