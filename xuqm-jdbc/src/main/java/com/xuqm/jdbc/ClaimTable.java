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
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

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
    private final Together<Claim, ClaimResult> claims = new Together<>(this::claimAll);
    private final Together<String, Boolean> ends = new Together<>(this::allDone);

    ClaimTable(JdbcDatabase database, String name, String failure) {
        this.database = database;
        this.table = database.table(name);
        this.failure = failure;
    }

    private record Claim(String owner, long length, long keep) {}

    /** Claims an id unless it is claimed, or done. */
    ClaimResult claim(String id, String owner, Duration length, Duration keep) {
        return claims.ask(key(id), new Claim(key(owner), millis(length), millis(keep)));
    }

    private Map<String, ClaimResult> claimAll(SortedMap<String, Claim> all) {
        return database.ask(failure, connection -> {
            Map<String, ClaimResult> results = new HashMap<>();
            try (PreparedStatement statement =
                    connection.prepareStatement(database.dialect().claim(table))) {
                set(statement, 1, "varchar", all.keySet());
                set(
                        statement,
                        2,
                        "varchar",
                        all.values().stream().map(Claim::owner).toList());
                set(
                        statement,
                        3,
                        "bigint",
                        all.values().stream().map(Claim::length).toList());
                set(
                        statement,
                        4,
                        "bigint",
                        all.values().stream().map(Claim::keep).toList());
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        ClaimResult known = row.getBoolean(3) ? ClaimResult.DONE : ClaimResult.IN_PROGRESS;
                        results.put(row.getString(1), row.getBoolean(2) ? ClaimResult.NEW : known);
                    }
                }
            }
            if (results.size() < all.size()) {
                addRest(connection, all.keySet(), results);
            }
            return results;
        });
    }

    /** One that is gone by now was in progress. */
    private void addRest(Connection connection, Set<String> all, Map<String, ClaimResult> results) throws SQLException {
        List<String> rest = all.stream().filter(id -> !results.containsKey(id)).toList();
        rest.forEach(id -> results.put(id, ClaimResult.IN_PROGRESS));
        try (PreparedStatement look =
                connection.prepareStatement("SELECT id FROM " + table + " WHERE done AND id = ANY(?)")) {
            set(look, 1, "varchar", rest);
            try (ResultSet row = look.executeQuery()) {
                while (row.next()) {
                    results.put(row.getString(1), ClaimResult.DONE);
                }
            }
        }
    }

    private static void set(PreparedStatement statement, int index, String type, Collection<?> values)
            throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, values.toArray()));
    }

    /** Notes that it is done, also once more; {@code false} if it is not the owner's. */
    boolean done(String id, String owner) {
        return ends.ask(key(id), key(owner));
    }

    private Map<String, Boolean> allDone(SortedMap<String, String> owners) {
        return database.ask(failure, connection -> {
            try (PreparedStatement update = connection.prepareStatement(done())) {
                for (Map.Entry<String, String> each : owners.entrySet()) {
                    update.setString(1, each.getKey());
                    update.setString(2, each.getValue());
                    update.addBatch();
                }
                int[] counts = update.executeBatch();
                Map<String, Boolean> results = new HashMap<>();
                for (String id : owners.keySet()) {
                    results.put(id, counts[results.size()] == 1);
                }
                return results;
            }
        });
    }

    private String done() {
        return "UPDATE " + table + " SET done = TRUE WHERE id = ? AND owner = ?";
    }

    /** The same on a connection, and in a transaction, of somebody else's. */
    boolean done(Connection connection, String id, String owner) throws SQLException {
        return update(connection, done(), id, owner);
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

    /** Returns how many claims wait for one that is being asked. */
    int waiting() {
        return claims.waiting();
    }
}
