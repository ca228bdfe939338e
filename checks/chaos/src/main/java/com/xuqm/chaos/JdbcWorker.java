package com.xuqm.chaos;

import com.xuqm.jdbc.JdbcDatabase;
import com.xuqm.jdbc.JdbcJournal;
import com.xuqm.jdbc.RecipientQuery;
import com.xuqm.processes.ChildJvm;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkListener;
import com.xuqm.sdk.bulk.BulkProgress;
import com.xuqm.sdk.bulk.BulkRate;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.BulkSender;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkJournalException.Reason;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.message.TextContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * One of several processes that want to run the same campaign. While another has the journal it asks again; the one that has it says how far it is, and is
 * killed. What it says: {@code done} and how many, {@code waits}, {@code lost} and why, {@code report} and the figures.
 */
final class JdbcWorker implements BulkListener<String> {

    /** Held, since the log manager would forget what is set here. */
    private static final Logger LOG = Logger.getLogger("com.xuqm.sdk");

    static final int BATCH = 100;
    static final Duration LEASE = Duration.ofSeconds(2);
    private static final long POLL_MILLIS = 100;

    private JdbcWorker() {}

    /**
     * Runs the campaign, or waits until nobody else does, until it is at its end.
     *
     * @param arguments the database, how many recipients in a second at the most, a file for the outcomes, and the four words of the backend
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ChildJvm.endWithParent();
        LOG.setLevel(Level.WARNING);
        DataSource dataSource = new SharedDatabase.Connections(arguments[0]);
        try (XuqmClient xuqm = XuqmClient.builder()
                .baseUrl(arguments[3])
                .appKey(arguments[4])
                .appSecret(arguments[5])
                .adminUser(arguments[6])
                .build()) {
            BulkReport report = null;
            while (report == null || report.notTried() > 0 || report.failure() != null) {
                report = run(xuqm, dataSource, Integer.parseInt(arguments[1]));
            }
            Files.write(Path.of(arguments[2]), outcomes(report));
            System.out.println("report " + report);
        }
        System.exit(0);
    }

    private static BulkReport run(XuqmClient xuqm, DataSource dataSource, int rate) throws InterruptedException {
        BulkSender<String> sender = xuqm.bulk()
                .messages(Population.CAMPAIGN, new TextContent("Hello"))
                .batchSize(BATCH)
                .rateLimit(BulkRate.recipients(rate).withBurst(BATCH))
                .journal(JdbcJournal.in(JdbcDatabase.of(dataSource), Population.CAMPAIGN)
                        .withLease(LEASE))
                .callOptions(CallOptions.none().withAttemptTimeout(Duration.ofSeconds(1)))
                .stopAfterUnknown(100)
                .progressInterval(Duration.ofMillis(5))
                .listener(new JdbcWorker())
                .build();
        while (true) {
            try {
                BulkReport report = sender.send(RecipientQuery.of(dataSource, "SELECT place, id FROM chaos_recipient")
                        .orderedBy("place", row -> row.getString("id"), Population::place));
                if (report.stopReason() != null) {
                    System.out.println("lost " + report.stopReason());
                }
                return report;
            } catch (BulkJournalException e) {
                if (e.reason() != Reason.IN_USE) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        }
    }

    private static byte[] outcomes(BulkReport report) {
        byte[] outcomes = new byte[Math.toIntExact(report.recipients())];
        for (BulkStatus status : BulkStatus.values()) {
            report.positions(status)
                    .forEach(position ->
                            outcomes[(int) position] = (byte) status.name().charAt(0));
        }
        return outcomes;
    }

    @Override
    public void onProgress(BulkProgress progress) {
        System.out.println("done " + progress.done());
    }
}
