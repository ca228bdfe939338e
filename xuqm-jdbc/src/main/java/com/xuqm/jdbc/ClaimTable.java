package com.xuqm.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.webhook.receive.ClaimResult;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;

/** A table of what is claimed by its id, with an owner and an end, or done. */
final class ClaimTable {

    /** Longer ones, and such that a database might not take as they are, are kept as a hash. */
    private static final int LONGEST = 128;

    /** What a hash begins with; what begins so itself is hashed, too. */
    private static final String HASHED = "#";

    /** Far beyond any use, and within what each database can add to a time. */
    private static final long LONGEST_MILLIS = Duration.ofDays(3650).toMillis();

    private final JdbcDatabase database;
    private final String table;
    private final String failure;

    ClaimTable(JdbcDatabase database, String name, String failure) {
        this.database = database;
        this.table = database.table(name);
        this.failure = failure;
    }

    /** Claims an id unless it is claimed, or done. */
    ClaimResult claim(String id, String owner, Duration length, Duration keep) {
        Claim claim = new Claim(key(id), key(owner), millis(length), millis(keep));
        return database.ask(failure, connection -> switch (database.dialect()) {
            case POSTGRESQL -> inOne(connection, claim);
            case H2 -> stepByStep(connection, claim);
        });
    }

    private record Claim(String id, String owner, long length, long keep) {}

    /** A conflict is no error and blocks for no longer than the statement of the other. What it shows was so before it. */
    private ClaimResult inOne(Connection connection, Claim claim) throws SQLException {
        Dialect dialect = database.dialect();
        try (PreparedStatement statement = connection.prepareStatement("WITH claimed AS (INSERT INTO " + table
                + " AS known (id, owner, done, lease_until, forget_at) VALUES (?, ?, false, " + dialect.after + ", "
                + dialect.after + ") ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, done = false,"
                + " lease_until = excluded.lease_until, forget_at = excluded.forget_at WHERE " + free(dialect, "known.")
                + " RETURNING 1) SELECT (SELECT count(*) FROM claimed),"
                + " COALESCE((SELECT done FROM " + table + " WHERE id = ?), false)")) {
            statement.setString(1, claim.id());
            statement.setString(2, claim.owner());
            statement.setLong(3, claim.length());
            statement.setLong(4, claim.keep());
            statement.setString(5, claim.id());
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                if (found.getInt(1) == 1) {
                    return ClaimResult.NEW;
                }
                return found.getBoolean(2) ? ClaimResult.DONE : ClaimResult.IN_PROGRESS;
            }
        }
    }

    private static String free(Dialect dialect, String row) {
        return "(NOT " + row + "done AND " + row + "lease_until <= " + dialect.now + ") OR " + row + "forget_at <= "
                + dialect.now;
    }

    private ClaimResult stepByStep(Connection connection, Claim claim) throws SQLException {
        Dialect dialect = database.dialect();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table
                + " (owner, lease_until, forget_at, id, done) VALUES (?, " + dialect.after + ", " + dialect.after
                + ", ?, FALSE)")) {
            set(insert, claim);
            insert.executeUpdate();
            return ClaimResult.NEW;
        } catch (SQLException e) {
            if (!Dialect.isDuplicate(e)) {
                throw e;
            }
        }
        try (PreparedStatement take = connection.prepareStatement("UPDATE " + table + " SET owner = ?, lease_until = "
                + dialect.after + ", forget_at = " + dialect.after + ", done = FALSE WHERE id = ? AND ("
                + free(dialect, "") + ")")) {
            set(take, claim);
            if (take.executeUpdate() == 1) {
                return ClaimResult.NEW;
            }
        }
        try (PreparedStatement look = connection.prepareStatement("SELECT done FROM " + table + " WHERE id = ?")) {
            look.setString(1, claim.id());
            try (ResultSet found = look.executeQuery()) {
                return found.next() && found.getBoolean(1) ? ClaimResult.DONE : ClaimResult.IN_PROGRESS;
            }
        }
    }

    private static void set(PreparedStatement statement, Claim claim) throws SQLException {
        statement.setString(1, claim.owner());
        statement.setLong(2, claim.length());
        statement.setLong(3, claim.keep());
        statement.setString(4, claim.id());
    }

    /** Notes that it is done, also once more; {@code false} if it is not the owner's. */
    boolean done(String id, String owner) {
        return database.ask(failure, connection -> done(connection, id, owner));
    }

    /** The same on a connection, and in a transaction, of somebody else's. */
    boolean done(Connection connection, String id, String owner) throws SQLException {
        return update(connection, "UPDATE " + table + " SET done = TRUE WHERE id = ? AND owner = ?", id, owner);
    }

    /** Gives an unfinished claim back. */
    boolean release(String id, String owner) {
        return database.ask(
                failure,
                connection -> update(
                        connection, "DELETE FROM " + table + " WHERE id = ? AND owner = ? AND NOT done", id, owner));
    }

    private static boolean update(Connection connection, String sql, String id, String owner) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, key(id));
            update.setString(2, key(owner));
            return update.executeUpdate() == 1;
        }
    }

    /** Lets a claim go on; {@code false} if it is not the owner's any more, or done. */
    boolean renew(String id, String owner, Duration length) {
        return database.ask(failure, connection -> {
            try (PreparedStatement update = connection.prepareStatement("UPDATE " + table + " SET lease_until = "
                    + database.dialect().after + " WHERE id = ? AND owner = ? AND NOT done")) {
                update.setLong(1, millis(length));
                update.setString(2, key(id));
                update.setString(3, key(owner));
                return update.executeUpdate() == 1;
            }
        });
    }

    private static long millis(Duration length) {
        return length.compareTo(Duration.ofMillis(LONGEST_MILLIS)) > 0
                ? LONGEST_MILLIS
                : Math.max(1, length.toMillis());
    }

    /** Returns what stands in the table for an id: the id itself, mostly. */
    static String key(String id) {
        if (id.length() <= LONGEST && !id.startsWith(HASHED) && id.chars().allMatch(c -> c > ' ' && c <= '~')) {
            return id;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8));
            return HASHED + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
