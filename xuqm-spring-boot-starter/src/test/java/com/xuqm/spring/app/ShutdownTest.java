package com.xuqm.spring.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.bulk.BulkRate;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.BulkRun;
import com.xuqm.sdk.bulk.BulkSender;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.bulk.recipients.Recipients;
import com.xuqm.sdk.message.TextContent;
import com.xuqm.spring.XuqmRealtimeConnection;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An application that ends")
class ShutdownTest extends ServerFixture {

    private static final int RECIPIENTS = 2_000;

    @TempDir
    private Path folder;

    private XuqmEmulator emulator;

    private BulkSender<String> campaign(double perSecond) {
        return xuqm().bulk()
                .messages("spring-2026", new TextContent("Hello"))
                .batchSize(10)
                .rateLimit(BulkRate.recipients(perSecond).withBurst(10))
                .journal(FileJournal.at(folder.resolve("journal")))
                .build();
    }

    private Recipients<String> recipients() {
        return Recipients.of(
                IntStream.range(0, RECIPIENTS).mapToObj(i -> "user_" + i).toList());
    }

    private void begin(String stack) {
        start(
                stack,
                "xuqm.base-url=" + emulator.baseUrl(),
                "xuqm.app-key=" + emulator.appKey(),
                "xuqm.app-secret=" + emulator.appSecret(),
                "xuqm.admin-user=" + emulator.adminUser(),
                "xuqm.test.emulator=false",
                "xuqm.realtime.user=user_001",
                "xuqm.webhook.max-concurrent=20",
                "spring.lifecycle.timeout-per-shutdown-phase=30s");
    }

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName(
            "lets 20 handlers end, stops its campaign so that it can go on later, closes its connection, and has nothing to warn of")
    void ends_gracefully(String stack) throws Exception {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(console, true, UTF_8));
        try (XuqmEmulator service = XuqmEmulator.start()) {
            emulator = service;
            service.addAccounts(
                    IntStream.range(0, RECIPIENTS).mapToObj(i -> "user_" + i).toList());
            begin(stack);
            context.getBean(XuqmRealtimeConnection.class).realtime().ready().get(30, TimeUnit.SECONDS);
            BulkRun run = campaign(50).start(recipients());
            CountDownLatch held = new CountDownLatch(1);
            ServerApplication.Log log = log();
            log.held.set(held);
            List<CompletableFuture<HttpResponse<String>>> posts = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                posts.add(http.sendAsync(post(SECRET, event("")), HttpResponse.BodyHandlers.ofString()));
            }
            for (int i = 0; i < 20; i++) {
                assertThat(log.seen.poll(30, TimeUnit.SECONDS)).isNotNull();
            }
            service.awaitRecorded("admin.batchSend", 1, java.time.Duration.ofSeconds(30));
            console.reset();

            CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> context.close());
            service.realtime().awaitConnections("user_001", 0, java.time.Duration.ofSeconds(30));
            held.countDown();

            assertThat(posts).allMatch(post -> post.join().statusCode() == 200);
            closing.get(60, TimeUnit.SECONDS);
            BulkReport stopped = run.report().get(30, TimeUnit.SECONDS);
            assertThat(console.toString(UTF_8)).doesNotContain(" WARN ", " ERROR ", "Exception");
            assertThat(stopped.isComplete()).isFalse();
            assertThat(stopped.rejected() + stopped.unknown()).isZero();

            begin(stack);
            BulkReport rest = campaign(1_000_000).send(recipients());
            assertThat(rest.accepted()).isEqualTo(RECIPIENTS);
            assertThat(service.deliveries().total()).isEqualTo(RECIPIENTS);
        } finally {
            System.setOut(out);
        }
    }
}
