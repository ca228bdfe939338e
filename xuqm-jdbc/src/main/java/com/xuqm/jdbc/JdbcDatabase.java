package com.xuqm.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The database that several instances of an application share, with the tables that this module keeps in it: PostgreSQL, or H2.
 *
 * <pre>{@code
 * JdbcDatabase database = JdbcDatabase.of(dataSource);
 * WebhookVerifier verifier = WebhookVerifier.builder()
 *         .secret(secret)
 *         .replayGuard(JdbcReplayGuard.in(database))
 *         .build();
 * }</pre>
 *
 * <p>The tables are not made unless {@link #createTables} is called: the file {@code com/xuqm/jdbc/schema/postgresql-1.sql} of this jar, or {@code
 * h2-1.sql}, makes them. What is asked of tables that are absent or of another version fails with a sentence that names the file to run.
 *
 * <p>Statements take a connection each, do not hold it beyond, and never need two at once, so that a pool of one is enough. They work whether
 * the pool gives out connections with or without autocommit, and give them back as they were. They carry no time of this JVM, so that clocks that
 * differ between instances make no difference. Immutable, and safe for use by many threads.
 */
public final class JdbcDatabase {

    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int CONFLICTS = 20;
    private static final int SWEEP = 1000;

    private final DataSource dataSource;
    private final @Nullable String schema;
    private final String prefix;
    private final Duration timeout;

    /** What was found out about the database: {@code null} until its tables were looked at. */
    private volatile @Nullable Dialect known;

    private JdbcDatabase(DataSource dataSource, @Nullable String schema, String prefix, Duration timeout) {
        this.dataSource = dataSource;
        this.schema = schema;
        this.prefix = prefix;
        this.timeout = timeout;
    }

    /**
     * Keeps the tables where the connections of a data source lead.
     *
     * @param dataSource gives connections, best of a pool; it is never closed here
     * @return the database; nothing has been asked of it yet
     */
    public static JdbcDatabase of(DataSource dataSource) {
        return new JdbcDatabase(
                Arguments.notNull("dataSource", dataSource), null, Schema.PREFIX, Duration.ofSeconds(5));
    }

    /**
     * Returns the same database with the tables in another schema.
     *
     * @param name a name of letters, digits and underscores, as it is written without quotes; by default the connection's own schema
     * @return a new value
     */
    public JdbcDatabase withSchema(String name) {
        return new JdbcDatabase(dataSource, Arguments.identifier("schema", name), prefix, timeout);
    }

    /**
     * Returns the same database with other names of the tables.
     *
     * @param start what the names begin with, letters, digits and underscores; {@code xuqm_} by default
     * @return a new value
     */
    public JdbcDatabase withPrefix(String start) {
        return new JdbcDatabase(dataSource, schema, Arguments.identifier("prefix", start), timeout);
    }

    /**
     * Returns the same database with another limit for a statement. It holds where the driver has {@code setNetworkTimeout}, as that of
     * PostgreSQL does; H2 has {@code NETWORK_TIMEOUT} in its URL.
     *
     * @param limit how long a statement may take, 100 milliseconds to a minute; 5 seconds by default
     * @return a new value
     */
    public JdbcDatabase withTimeout(Duration limit) {
        return new JdbcDatabase(dataSource, schema, prefix, Arguments.range("timeout", limit, SHORTEST, LONGEST));
    }

    /**
     * Makes the tables, or brings them to this version. It is for tests and small installations; elsewhere run the file of this jar, by a user
     * that may. Tables that are of this version already are left as they are.
     *
     * @throws JdbcException if the tables are of a newer version, or the database refuses
     */
    public void createTables() {
        attempt("the tables cannot be made", connection -> {
            new Schema(this, Dialect.of(connection)).create(connection);
            return true;
        });
    }

    /**
     * Checks that the tables are there and of this version. An application does well to ask at its start.
     *
     * @throws JdbcException if they are not, with what to do, or if the database is away
     */
    public void check() {
        attempt("the tables cannot be looked at", connection -> look(connection));
    }

    /**
     * Deletes what may be forgotten of nonces and events, a thousand rows at a time, each in a transaction of its own. Call it now and then, such as each
     * minute, from a scheduler of the application; nothing else does, so that no post has to wait for it. One instance is enough, and several do no harm.
     *
     * @return how many rows were deleted
     * @throws JdbcException if the database is away
     */
    public long cleanUp() {
        return sweep("nonce") + sweep("event");
    }

    private long sweep(String table) {
        long all = 0;
        int deleted;
        do {
            deleted = ask("nothing can be cleaned up", connection -> {
                Dialect dialect = dialect();
                try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table(table) + " WHERE "
                        + dialect.some(table(table), "forget_at <= " + dialect.now))) {
                    delete.setInt(1, SWEEP);
                    return delete.executeUpdate();
                }
            });
            all += deleted;
        } while (deleted == SWEEP);
        return all;
    }

    // ---- for the parts ----------------------------------------------------------------------------------------------

    /** What is asked of a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Returns a table's name as statements have it. */
    String table(String name) {
        return (schema == null ? "" : schema + ".") + prefix + name;
    }

    String prefix() {
        return prefix;
    }

    @Nullable
    String schema() {
        return schema;
    }

    Duration timeout() {
        return timeout;
    }

    /** Returns which database it is; for what {@link #run} has begun. */
    Dialect dialect() {
        Dialect dialect = known;
        if (dialect == null) {
            throw new IllegalStateException("the tables were not looked at");
        }
        return dialect;
    }

    /** Works on a connection, each statement a transaction of its own, once the tables have been looked at. */
    <T> T run(Work<T> work) throws SQLException {
        return connected(connection -> {
            if (known == null) {
                look(connection);
            }
            return undisturbed(connection, work);
        });
    }

    /** The same, with one kind of failure. */
    <T> T ask(String failure, Work<T> work) {
        try {
            return run(work);
        } catch (SQLException e) {
            throw new JdbcException(failure + ": " + e.getMessage(), e);
        }
    }

    /** Looks at the tables on a connection of somebody else's. */
    Dialect look(Connection connection) throws SQLException {
        Dialect dialect = known == null ? Dialect.of(connection) : dialect();
        new Schema(this, dialect).check(connection);
        known = dialect;
        return dialect;
    }

    private <T> T attempt(String failure, Work<T> work) {
        try {
            return connected(work);
        } catch (SQLException e) {
            throw new JdbcException(failure + ": " + e.getMessage(), e);
        }
    }

    /** A statement that stood in another one's way was not carried out, and is repeated. */
    private static <T> T undisturbed(Connection connection, Work<T> work) throws SQLException {
        for (int i = 1; ; i++) {
            try {
                return work.on(connection);
            } catch (SQLException e) {
                if (!Dialect.isConflict(e) || i == CONFLICTS) {
                    throw e;
                }
            }
        }
    }

    private <T> T connected(Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                BorrowedConnection borrowed = BorrowedConnection.of(connection, timeout)) {
            return work.on(borrowed.connection());
        }
    }

    /** Shows where it is, but for what the data source itself shows. */
    @Override
    public String toString() {
        return "JdbcDatabase[" + table("*") + "]";
    }
}
