package com.xuqm.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.processes.ChildJvm;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.bulk.recipients.Recipients;
import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.message.TextContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * A campaign to very many, by a transport that accepts everything without a network: shows that the memory does not grow with the recipients. Run twice with the
 * same journal, the second run has nothing left to send.
 */
public final class BigCampaign {

    private BigCampaign() {}

    /**
     * Runs it in a JVM of its own.
     *
     * @param recipients how many
     * @param megabytes the size of the heap
     * @param journal where its journal is
     * @return the report; empty if there was none, such as for lack of memory
     */
    public static String run(int recipients, int megabytes, Path journal) throws IOException {
        try (ChildJvm jvm = ChildJvm.start(
                BigCampaign.class, megabytes, List.of(Integer.toString(recipients), journal.toString()))) {
            String report = jvm.readLine();
            return report == null ? "" : report;
        }
    }

    /**
     * Sends, and prints the report.
     *
     * @param arguments how many recipients, and where the journal is
     */
    public static void main(String[] arguments) {
        int recipients = Integer.parseInt(arguments[0]);
        try (XuqmClient xuqm = XuqmClient.builder()
                .baseUrl("http://127.0.0.1:1")
                .appKey("ak_big")
                .appSecret("as_0123456789abcdef0123456789abcdef")
                .adminUser("administrator")
                .transport(new AcceptsAll())
                .build()) {
            BulkReport report = xuqm.bulk()
                    .messages("big", new TextContent("Hello"))
                    .journal(FileJournal.at(Path.of(arguments[1])))
                    .build()
                    .send(Recipients.of(IntStream.range(0, recipients).mapToObj(i -> "user-" + i)));
            System.out.println(report);
        }
        System.exit(0);
    }

    /** Says yes to every login and every batch. */
    private static final class AcceptsAll implements HttpTransport {

        @Override
        public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
            String path = request.uri().getRawPath();
            String data = path.endsWith("/batch-send")
                    ? "{\"batchId\":\"b\",\"acceptedCount\":"
                            + recipients(Objects.requireNonNull(request.body().inMemory())) + ",\"rejected\":[]}"
                    : "{\"token\":\"t\",\"expiresAt\":4102444800000}";
            String answer = "{\"code\":200,\"status\":\"0\",\"message\":\"success\",\"data\":" + data + "}";
            byte[] bytes = answer.getBytes(UTF_8);
            return CompletableFuture.completedFuture(
                    HttpResponse.of(200, HttpHeaders.of("Content-Type", "application/json"), bytes));
        }

        /** Counts the ids by their commas; there are no others before the end of the list. */
        private static int recipients(byte[] body) {
            int count = 1;
            for (byte one : body) {
                if (one == ',') {
                    count++;
                } else if (one == ']') {
                    break;
                }
            }
            return count;
        }

        @Override
        public void close() {}
    }
}
