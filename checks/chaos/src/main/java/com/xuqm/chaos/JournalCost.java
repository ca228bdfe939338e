package com.xuqm.chaos;

import com.xuqm.jdbc.JdbcDatabase;
import com.xuqm.jdbc.JdbcJournal;
import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.bulk.journal.InputMark;
import com.xuqm.sdk.bulk.journal.JournalRecord.Sending;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settled;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settlement;
import com.xuqm.sdk.bulk.journal.Positions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/** What a journal costs: the records of a campaign to a million, in a database and in a file beside it. */
final class JournalCost {

    private static final int BATCH = 500;
    private static final CampaignIdentity CAMPAIGN = new CampaignIdentity("messages", "cost", "0f".repeat(32));

    private JournalCost() {}

    /** Measures, and gives one line. */
    static String measure(String database, int recipients, Path folder) throws IOException {
        Path file = folder.resolve("cost.journal");
        double fileSeconds = write(FileJournal.at(file), recipients);
        try (SharedDatabase shared = SharedDatabase.start(database, true);
                KeptConnections connections = new KeptConnections(shared.url())) {
            double seconds = write(JdbcJournal.in(JdbcDatabase.of(connections.dataSource()), "cost"), recipients);
            return String.format(
                    Locale.ROOT,
                    "journal: recipients=%d %s seconds=%.1f file_bytes=%d file_seconds=%.1f database=%s",
                    recipients,
                    rows(shared),
                    seconds,
                    Files.size(file),
                    fileSeconds,
                    database);
        }
    }

    private static double write(BulkJournal journal, int recipients) {
        long start = System.nanoTime();
        try (BulkJournal.Session session = journal.open(CAMPAIGN)) {
            session.replay(unused -> {});
            for (long first = 0; first < recipients; first += BATCH) {
                Positions.Builder batch = new Positions.Builder();
                batch.add(first, first + BATCH - 1);
                Positions positions = batch.build();
                session.append(new Sending(positions, new InputMark(first + BATCH, first)));
                session.append(new Settled(List.of(new Settlement(BulkStatus.ACCEPTED, 0, positions))));
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static String rows(SharedDatabase shared) throws IOException {
        try (Connection connection = shared.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT count(*), sum(octet_length(records)) FROM xuqm_journal_entry")) {
            row.next();
            return "rows=" + row.getLong(1) + " bytes=" + row.getLong(2);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
