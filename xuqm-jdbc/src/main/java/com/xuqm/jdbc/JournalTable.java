package com.xuqm.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of a journal. Every one that writes names the epoch of its run, and does nothing if another run has begun. */
final class JournalTable {

    /** So many rows are read at once. */
    static final int PAGE = 500;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;

    /** An end that is long over by every clock. */
    private static final String OVER = "TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00+00:00'";

    private final JdbcDatabase database;
    private final String journals;
    private final String entries;

    JournalTable(JdbcDatabase database) {
        this.database = database;
        this.journals = database.table("journal");
        this.entries = database.table("journal_entry");
    }

    /** A row. */
    private record Journal(
            String kind, String campaign, String salt, String fingerprint, long epoch, String holder, long left) {

        private boolean isOf(CampaignIdentity wanted) {
            return names(wanted) && fingerprint.equals(digest(salt, wanted.fingerprint()));
        }

        private boolean names(CampaignIdentity wanted) {
            return kind.equals(wanted.kind()) && campaign.equals(wanted.campaignId());
        }
    }

    /**
     * Begins a run.
     *
     * @return its epoch
     * @throws BulkJournalException if it is another campaign's, or another run has it
     */
    long take(String name, CampaignIdentity campaign, String holder, Duration lease) throws SQLException {
        return database.run(connection -> {
            Journal found = find(connection, name);
            if (found == null) {
                make(connection, name, campaign);
                found = find(connection, name);
            }
            if (found == null) {
                throw new SQLException("it was deleted just now");
            }
            if (!found.isOf(campaign)) {
                throw new BulkJournalException(
                        Reason.OTHER_CAMPAIGN,
                        "the journal \"" + name + "\" belongs to "
                                + (found.names(campaign)
                                        ? "a campaign of the same name, " + campaign
                                                + ", but with another app, sender or content"
                                        : "another campaign, " + found.kind() + " \"" + found.campaign() + "\"")
                                + "; take a new name for each campaign",
                        null);
            }
            long epoch = found.epoch() + 1;
            if (!begin(connection, name, epoch, holder, lease)) {
                Journal other = find(connection, name);
                throw JdbcJournal.inUse(
                        name,
                        other == null ? found.holder() : other.holder(),
                        other == null ? found.left() : other.left());
            }
            return epoch;
        });
    }

    private @Nullable Journal find(Connection connection, String name) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT kind, campaign, salt, fingerprint, epoch, holder, "
                        + database.dialect().left + " FROM " + journals + " WHERE name = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new Journal(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getLong(5),
                                row.getString(6),
                                row.getLong(7))
                        : null;
            }
        }
    }

    private void make(Connection connection, String name, CampaignIdentity campaign) throws SQLException {
        String salt = salt();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + journals
                + " (name, kind, campaign, salt, fingerprint, epoch, holder, lease_until) VALUES (?, ?, ?, ?, ?, 0, '', "
                + OVER + ")")) {
            insert.setString(1, name);
            insert.setString(2, campaign.kind());
            insert.setString(3, campaign.campaignId());
            insert.setString(4, salt);
            insert.setString(5, digest(salt, campaign.fingerprint()));
            insert.executeUpdate();
        } catch (SQLException e) {
            if (!Dialect.isDuplicate(e)) { // another one made it at the same time
                throw e;
            }
        }
    }

    private boolean begin(Connection connection, String name, long epoch, String holder, Duration lease)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE " + journals
                + " SET epoch = ?, holder = ?, lease_until = " + database.dialect().after
                + " WHERE name = ? AND epoch = ? AND lease_until <= " + database.dialect().now)) {
            update.setLong(1, epoch);
            update.setString(2, holder);
            update.setLong(3, lease.toMillis());
            update.setString(4, name);
            update.setLong(5, epoch - 1);
            return update.executeUpdate() == 1;
        }
    }

    /** Renews a run's lease; {@code false} if another run has begun. */
    boolean renew(String name, long epoch, Duration lease) throws SQLException {
        return database.run(connection -> renew(connection, name, epoch, lease));
    }

    private boolean renew(Connection connection, String name, long epoch, Duration lease) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE " + journals + " SET lease_until = "
                + database.dialect().after + " WHERE name = ? AND epoch = ?")) {
            update.setLong(1, lease.toMillis());
            update.setString(2, name);
            update.setLong(3, epoch);
            return update.executeUpdate() == 1;
        }
    }

    /**
     * Renews a run's lease and adds records, both or nothing. It may be repeated if it is not known whether it was carried out.
     *
     * @return whether the records are there; {@code false} if another run has begun
     */
    boolean append(String name, long epoch, Duration lease, long seq, byte[] records) throws SQLException {
        return database.run(connection -> switch (database.dialect()) {
            case POSTGRESQL -> appendInOne(connection, name, epoch, lease, seq, records);
            case H2 -> appendWithDelta(connection, name, epoch, lease, seq, records);
        });
    }

    private boolean appendInOne(
            Connection connection, String name, long epoch, Duration lease, long seq, byte[] records)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("WITH mine AS (UPDATE " + journals
                + " SET lease_until = " + database.dialect().after
                + " WHERE name = ? AND epoch = ? RETURNING name, epoch), put AS (INSERT INTO " + entries
                + " (journal, epoch, seq, records) SELECT name, epoch, CAST(? AS bigint), CAST(? AS bytea) FROM mine"
                + " ON CONFLICT DO NOTHING) SELECT count(*) FROM mine")) {
            set(statement, name, epoch, lease, seq, records);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getInt(1) == 1;
            }
        }
    }

    private boolean appendWithDelta(
            Connection connection, String name, long epoch, Duration lease, long seq, byte[] records)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO " + entries
                + " (journal, epoch, seq, records) SELECT name, epoch, CAST(? AS BIGINT), CAST(? AS VARBINARY)"
                + " FROM FINAL TABLE (UPDATE " + journals + " SET lease_until = " + database.dialect().after
                + " WHERE name = ? AND epoch = ?)")) {
            statement.setLong(1, seq);
            statement.setBytes(2, records);
            statement.setLong(3, lease.toMillis());
            statement.setString(4, name);
            statement.setLong(5, epoch);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            if (Dialect.isDuplicate(e)) { // carried out before, by this very run
                return renew(connection, name, epoch, lease);
            }
            throw e;
        }
    }

    private static void set(
            PreparedStatement statement, String name, long epoch, Duration lease, long seq, byte[] records)
            throws SQLException {
        statement.setLong(1, lease.toMillis());
        statement.setString(2, name);
        statement.setLong(3, epoch);
        statement.setLong(4, seq);
        statement.setBytes(5, records);
    }

    /** A row of records. */
    static final class Entry {
        final long seq;
        final byte[] records;

        Entry(long seq, byte[] records) {
            this.seq = seq;
            this.records = records;
        }
    }

    /** Reads the rows behind one, some at a time, so that no connection is held while they are looked at. */
    List<Entry> read(String name, long behind) throws SQLException {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT seq, records FROM " + entries
                    + " WHERE journal = ? AND seq > ? ORDER BY seq FETCH FIRST " + PAGE + " ROWS ONLY")) {
                select.setString(1, name);
                select.setLong(2, behind);
                List<Entry> found = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(new Entry(row.getLong(1), row.getBytes(2)));
                    }
                }
                return found;
            }
        });
    }

    /** Ends a run's lease and its right to write: a renewal that was given up here may still wait for its turn in the database. */
    void release(String name, long epoch) throws SQLException {
        database.run(connection -> {
            try (PreparedStatement update = connection.prepareStatement("UPDATE " + journals
                    + " SET epoch = epoch + 1, lease_until = " + OVER + " WHERE name = ? AND epoch = ?")) {
                update.setString(1, name);
                update.setLong(2, epoch);
                return update.executeUpdate();
            }
        });
    }

    /** Ends the lease of whoever has it, and their right to write; answers whether anybody had. */
    boolean breakLease(String name) throws SQLException {
        return database.run(connection -> {
            try (PreparedStatement update = connection.prepareStatement("UPDATE " + journals
                    + " SET epoch = epoch + 1, lease_until = " + OVER + " WHERE name = ? AND lease_until > "
                    + database.dialect().now)) {
                update.setString(1, name);
                return update.executeUpdate() == 1;
            }
        });
    }

    /** Deletes a journal that nobody has open. */
    void delete(String name) throws SQLException {
        database.run(connection -> {
            Journal found = find(connection, name);
            if (found == null) {
                return 0;
            }
            if (!begin(connection, name, found.epoch() + 1, "whoever deletes it", Duration.ofMinutes(1))) {
                throw JdbcJournal.inUse(name, found.holder(), found.left());
            }
            try (PreparedStatement some = connection.prepareStatement("DELETE FROM " + entries + " WHERE "
                            + database.dialect().some(entries, "journal = ?"));
                    PreparedStatement last =
                            connection.prepareStatement("DELETE FROM " + journals + " WHERE name = ?")) {
                some.setString(1, name);
                some.setInt(2, PAGE);
                while (some.executeUpdate() > 0) {
                    // in transactions of a bounded size
                }
                last.setString(1, name);
                return last.executeUpdate();
            }
        });
    }

    private static String salt() {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** The same campaign has another one in each journal, so that none can be looked up in a table of texts. */
    private static String digest(String salt, String fingerprint) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(salt));
            return HexFormat.of().formatHex(digest.digest(fingerprint.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
