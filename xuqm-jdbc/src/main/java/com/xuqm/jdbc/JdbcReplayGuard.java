package com.xuqm.jdbc;

import com.xuqm.sdk.webhook.receive.ClaimResult;
import com.xuqm.sdk.webhook.receive.Lease;
import com.xuqm.sdk.webhook.receive.ReplayGuard;
import java.time.Duration;
import java.time.Instant;

/**
 * A replay guard that all instances share: an overheard post passes at none of them. A claim is one statement, one round trip on PostgreSQL; what other
 * threads claim meanwhile goes together in the next one. If the database is away it throws, and never lets a post through.
 *
 * <p>A claim whose handler takes long is renewed, for an hour at the most; that of an instance that has died ends with its lease. {@link
 * JdbcDatabase#cleanUp} deletes what may be forgotten.
 */
public final class JdbcReplayGuard implements ReplayGuard {

    private static final Duration MOST_DIFFERENCE = Duration.ofDays(1);

    private final JdbcDatabase database;
    private final Duration clockDifference;
    private final Claims claims;

    private JdbcReplayGuard(JdbcDatabase database, Duration clockDifference) {
        this.database = database;
        this.clockDifference = clockDifference;
        this.claims = new Claims(
                new ClaimTable(database, "nonce", "a replay cannot be told without the database"), "xuqm-jdbc-nonces");
    }

    /**
     * Keeps nonces in a database.
     *
     * @param database the database
     * @return a guard
     */
    public static JdbcReplayGuard in(JdbcDatabase database) {
        return new JdbcReplayGuard(Arguments.notNull("database", database), Duration.ofMinutes(30));
    }

    /**
     * Returns the same guard with another allowance for wrong clocks. A nonce is kept for so much longer than the instance thinks that asks,
     * since another one, whose clock is behind, may take its post for fresh for so much longer.
     *
     * @param most by how much the clocks of two instances may differ, up to a day; 30 minutes by default
     * @return a new guard
     */
    public JdbcReplayGuard withClockDifference(Duration most) {
        return new JdbcReplayGuard(database, Arguments.range("clockDifference", most, Duration.ZERO, MOST_DIFFERENCE));
    }

    @Override
    public ClaimResult claim(String nonce, Lease lease, Instant until) {
        Arguments.notNull("nonce", nonce);
        Arguments.notNull("until", until);
        return claims.claim(nonce, lease, Duration.between(lease.now(), until).plus(clockDifference));
    }

    @Override
    public boolean confirm(String nonce, Lease lease) {
        return claims.done(nonce, lease);
    }

    @Override
    public void release(String nonce, Lease lease) {
        claims.release(nonce, lease);
    }

    @Override
    public String toString() {
        return "JdbcReplayGuard[" + database.table("nonce") + "]";
    }
}
