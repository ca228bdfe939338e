package com.xuqm.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.migration.Migration;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.Objection;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.processes.ChildJvm;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A move of very many messages, from a source that makes them up to a transport that takes everything without a network: what time and memory the move itself needs. */
public final class BigMove {

    private BigMove() {}

    /**
     * Runs it in a JVM of its own.
     *
     * @param messages how many
     * @param megabytes the size of the heap
     * @param journal where its journal is
     * @return the report and the trend, a line each; empty if there was none, such as for lack of memory
     */
    public static String run(int messages, int megabytes, Path journal) throws IOException {
        try (ChildJvm jvm =
                ChildJvm.start(BigMove.class, megabytes, List.of(Integer.toString(messages), journal.toString()))) {
            String report = jvm.readLine();
            return report == null ? "" : report + "\n" + jvm.readLine();
        }
    }

    /**
     * Moves, and prints the figures.
     *
     * @param arguments how many messages, and where the journal is
     */
    public static void main(String[] arguments) {
        int messages = Integer.parseInt(arguments[0]);
        Path journal = Path.of(arguments[1]);
        Trend trend = new Trend(messages, journal);
        try (XuqmClient xuqm = XuqmClient.builder()
                        .baseUrl("http://127.0.0.1:1")
                        .appKey("ak_big")
                        .appSecret("as_0123456789abcdef0123456789abcdef")
                        .adminUser("administrator")
                        .transport(new TakesAll())
                        .build();
                MadeUpSource source = new MadeUpSource(messages)) {
            MigrationReport report = Migration.from(source)
                    .to(xuqm)
                    .journal(journal)
                    .kinds(RecordKind.ACCOUNT, RecordKind.MESSAGE)
                    .despite(Objection.NOT_TOLD) // what takes all keeps nothing
                    .onProgress(Duration.ofMillis(1), trend::look)
                    .build()
                    .run();
            trend.look(report);
            System.out.println(report);
            System.out.println(trend);
        }
        System.exit(0);
    }

    /** Says yes to every login and every batch. */
    private static final class TakesAll implements HttpTransport {

        @Override
        public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
            String path = request.uri().getRawPath();
            String data = data(path);
            String answer = "{\"code\":200,\"status\":\"0\",\"message\":\"success\",\"data\":" + data + "}";
            return CompletableFuture.completedFuture(
                    HttpResponse.of(200, HttpHeaders.of("Content-Type", "application/json"), answer.getBytes(UTF_8)));
        }

        private static String data(String path) {
            if (path.contains("/auth/")) {
                return "{\"token\":\"t\",\"expiresAt\":4102444800000}";
            }
            if (path.endsWith("/exists")) {
                return "true";
            }
            boolean isList = path.endsWith("/admin/users") || path.endsWith("/admin/messages");
            return isList ? "{\"content\":[],\"last\":true}" : "{\"succeeded\":1,\"failed\":[]}";
        }

        @Override
        public void close() {}
    }
}
