package com.xuqm.jdbc;

import com.xuqm.sdk.webhook.receive.CallbackLedger;
import com.xuqm.sdk.webhook.receive.ClaimResult;
import com.xuqm.sdk.webhook.receive.Lease;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A ledger of events that all instances share: an event is handled by one of them at a time, by another one if the first dies, and by none once it
 * was handled.
 *
 * <p>A handler that writes to the same database can note that its event was handled in its own transaction, so that there is never one without the other:
 *
 * <pre>{@code
 * connection.setAutoCommit(false);
 * orders.markPaid(connection, event);
 * ledger.handledIn(connection, event.callbackId());
 * connection.commit();
 * }</pre>
 *
 * <p>A claim whose handler takes long is renewed, for an hour at the most; that of an instance that has died ends with its lease. {@link
 * JdbcDatabase#cleanUp} deletes what may be forgotten.
 */
public final class JdbcCallbackLedger implements CallbackLedger {

    private static final Duration LONGEST = Duration.ofDays(3650);

    private final JdbcDatabase database;
    private final Duration retention;
    private final ClaimTable table;
    private final Claims claims;

    private JdbcCallbackLedger(JdbcDatabase database, Duration retention) {
        this.database = database;
        this.retention = retention;
        this.table =
                new ClaimTable(database, "event", "whether an event was handled cannot be told without the database");
        this.claims = new Claims(table, "xuqm-jdbc-events");
    }

    /**
     * Keeps events in a database.
     *
     * @param database the database
     * @return a ledger
     */
    public static JdbcCallbackLedger in(JdbcDatabase database) {
        return new JdbcCallbackLedger(Arguments.notNull("database", database), Duration.ofDays(30));
    }

    /**
     * Returns the same ledger with another memory.
     *
     * @param wanted for how long an event is remembered from its claim on, a minute to ten years; 30 days by default. It is to be longer than the
     *     service goes on to deliver
     * @return a new ledger
     */
    public JdbcCallbackLedger withRetention(Duration wanted) {
        return new JdbcCallbackLedger(database, Arguments.range("retention", wanted, Duration.ofMinutes(1), LONGEST));
    }

    @Override
    public ClaimResult claim(String callbackId, Lease lease) {
        return claims.claim(Arguments.notNull("callbackId", callbackId), lease, retention);
    }

    @Override
    public boolean handled(String callbackId, Lease lease) {
        return claims.done(callbackId, lease);
    }

    @Override
    public void failed(String callbackId, Lease lease) {
        claims.release(callbackId, lease);
    }

    /**
     * Notes in a transaction of the application's that an event was handled, for the handler of that event. What becomes of the transaction becomes of
     * the note. If it is rolled back, let the handler throw, so that the event comes again.
     *
     * @param connection a connection to the same database, with its transaction; it is neither committed nor closed
     * @param callbackId the id of the event that is being handled in this JVM, through this ledger
     * @throws SQLException if the database refuses
     * @throws JdbcException if the event is not being handled here, or is another instance's by now: roll back
     */
    public void handledIn(Connection connection, String callbackId) throws SQLException {
        Lease lease = claims.lease(Arguments.notNull("callbackId", callbackId));
        if (lease == null || !table.done(Arguments.notNull("connection", connection), callbackId, lease.owner())) {
            throw new JdbcException(
                    "the event is not this receiver's" + (lease == null ? "" : " any more")
                            + "; roll back, and let its handler throw",
                    null);
        }
    }

    @Override
    public String toString() {
        return "JdbcCallbackLedger[" + database.table("event") + "]";
    }
}
