package com.xuqm.chaos;

import com.xuqm.processes.ChildJvm;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkListener;
import com.xuqm.sdk.bulk.BulkProgress;
import com.xuqm.sdk.bulk.BulkRate;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.BulkSender;
import com.xuqm.sdk.bulk.RecipientResult;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.bulk.recipients.Recipients;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.message.TextContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/**
 * The process that sends, and that is killed. It says how far it is, and at the end it writes what became of each recipient into a file: the first letter
 * of the outcome, a byte each.
 */
final class ChaosSender implements BulkListener<String> {

    /** Held, since the log manager would forget what is set here. */
    private static final Logger LOG = Logger.getLogger("com.xuqm.sdk");

    private final byte[] outcomes;

    private ChaosSender(int recipients) {
        this.outcomes = new byte[recipients];
    }

    /**
     * Sends the campaign, or goes on with it.
     *
     * @param arguments recipients, seed, transport, batch, rate, journal, file for the outcomes, and the four words of the backend
     */
    public static void main(String[] arguments) throws IOException {
        ChildJvm.endWithParent();
        LOG.setLevel(Level.WARNING); // what is sent again is no news where the backend misbehaves
        int recipients = Integer.parseInt(arguments[0]);
        ChaosSender listener = new ChaosSender(recipients);
        try (HttpTransport transport = new RefusedConnections(transport(arguments[2]), Long.parseLong(arguments[1]));
                XuqmClient xuqm = XuqmClient.builder()
                        .baseUrl(arguments[7])
                        .appKey(arguments[8])
                        .appSecret(arguments[9])
                        .adminUser(arguments[10])
                        .transport(transport)
                        .build()) {
            BulkSender.Builder<String> sender = xuqm.bulk()
                    .messages(Population.CAMPAIGN, new TextContent("Hello"))
                    .batchSize(Integer.parseInt(arguments[3]))
                    .journal(FileJournal.at(Path.of(arguments[5])))
                    .callOptions(CallOptions.none().withAttemptTimeout(Duration.ofSeconds(1)))
                    .stopAfterUnknown(100) // what is asked here is whether the books are right, not when to give up
                    .progressInterval(Duration.ofMillis(5))
                    .listener(listener);
            int rate = Integer.parseInt(arguments[4]);
            if (rate > 0) {
                sender.rateLimit(BulkRate.recipients(rate).withBurst(Integer.parseInt(arguments[3])));
            }
            BulkReport report = sender.build()
                    .send(Recipients.of(IntStream.range(0, recipients).mapToObj(Population::id)));
            Files.write(Path.of(arguments[6]), listener.outcomes);
            System.out.println("report " + report.accepted() + " " + report.rejected() + " " + report.unknown() + " "
                    + report.notTried());
            if (report.stopReason() != null) {
                System.out.println("stopped " + report.stopReason());
            }
        }
        System.exit(0);
    }

    private static HttpTransport transport(String name) {
        return ServiceLoader.load(HttpTransportProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no transport " + name))
                .create(TransportOptions.defaults());
    }

    @Override
    public void onResult(RecipientResult<String> result) {
        outcomes[(int) result.position()] = (byte) result.status().name().charAt(0);
    }

    @Override
    public void onProgress(BulkProgress progress) {
        System.out.println("done " + progress.done());
    }
}
