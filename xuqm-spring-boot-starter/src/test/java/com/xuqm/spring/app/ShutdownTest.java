package com.xuqm.spring.app;

import static com.xuqm.spring.app.TerminatedApplication.HANDLERS;
import static com.xuqm.spring.app.TerminatedApplication.RECIPIENTS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.BulkRun;
import com.xuqm.spring.Jvm;
import com.xuqm.spring.XuqmRealtimeConnection;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An application that ends")
class ShutdownTest extends ServerFixture {

    @TempDir
    private Path folder;

    private XuqmEmulator emulator;

    private Path journal() {
        return folder.resolve("journal");
    }

    private String[] properties() {
        return new String[] {
            "xuqm.base-url=" + emulator.baseUrl(),
            "xuqm.app-key=" + emulator.appKey(),
            "xuqm.app-secret=" + emulator.appSecret(),
            "xuqm.admin-user=" + emulator.adminUser(),
            "xuqm.test.emulator=false",
            "xuqm.realtime.user=user_001",
            "xuqm.webhook.max-concurrent=20",
            "spring.lifecycle.timeout-per-shutdown-phase=30s"
        };
    }

    private void begin(String stack) {
        start(stack, properties());
    }

    private List<CompletableFuture<HttpResponse<String>>> posts() {
        return IntStream.range(0, HANDLERS)
                .mapToObj(i -> http.sendAsync(post(SECRET, event("")), HttpResponse.BodyHandlers.ofString()))
                .toList();
    }

    /** An earlier run has left some of the recipients, who get the message now, and nobody gets it twice. */
    private void assertThatTheCampaignGoesOn(XuqmClient xuqm) throws Exception {
        assertThat(emulator.deliveries().total()).isBetween(1L, RECIPIENTS - 1L);
        BulkReport rest = TerminatedApplication.campaign(xuqm, journal(), 1_000_000)
                .report()
                .get(60, TimeUnit.SECONDS);
        assertThat(rest.accepted()).isEqualTo(RECIPIENTS);
        assertThat(emulator.deliveries().total()).isEqualTo(RECIPIENTS);
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
            service.addAccounts(TerminatedApplication.recipients());
            begin(stack);
            context.getBean(XuqmRealtimeConnection.class).realtime().ready().get(30, TimeUnit.SECONDS);
            BulkRun run = TerminatedApplication.campaign(xuqm(), journal(), 50);
            CountDownLatch held = new CountDownLatch(1);
            ServerApplication.Log log = log();
            log.held.set(held);
            List<CompletableFuture<HttpResponse<String>>> posts = posts();
            for (int i = 0; i < HANDLERS; i++) {
                assertThat(log.seen.poll(30, TimeUnit.SECONDS)).isNotNull();
            }
            service.awaitRecorded("admin.batchSend", 1, Duration.ofSeconds(30));
            console.reset();

            CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> context.close());
            service.realtime().awaitConnections("user_001", 0, Duration.ofSeconds(30));
            held.countDown();

            assertThat(posts).allMatch(post -> post.join().statusCode() == 200);
            closing.get(60, TimeUnit.SECONDS);
            BulkReport stopped = run.report().get(30, TimeUnit.SECONDS);
            assertThat(console.toString(UTF_8)).doesNotContain(" WARN ", " ERROR ", "Exception");
            assertThat(stopped.isComplete()).isFalse();
            assertThat(stopped.rejected() + stopped.unknown()).isZero();

            begin(stack);
            assertThatTheCampaignGoesOn(xuqm());
        } finally {
            System.setOut(out);
        }
    }

    @Test
    @DisplayName("by a signal does the same, and says nothing of it")
    void ends_by_a_signal() throws Exception {
        try (XuqmEmulator service = XuqmEmulator.start();
                XuqmClient client = XuqmClient.builder()
                        .baseUrl(service.baseUrl())
                        .appKey(service.appKey())
                        .appSecret(service.appSecret())
                        .adminUser(service.adminUser())
                        .build()) {
            emulator = service;
            service.addAccounts(TerminatedApplication.recipients());
            Process process = terminated();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
                port = Integer.parseInt(lineOf(lines, "PORT=").substring("PORT=".length()));
                List<CompletableFuture<HttpResponse<String>>> posts = posts();
                lineOf(lines, "HANDLING");
                service.awaitRecorded("admin.batchSend", 1, Duration.ofSeconds(30));

                process.toHandle().destroy(); // the signal alone: Process.destroy would close its output

                assertThat(lines.lines()).noneMatch(line -> line.matches(".*( WARN | ERROR |Exception).*"));
                assertThat(posts).allMatch(post -> post.join().statusCode() == 200);
                assertThat(process.waitFor())
                        .as("the status of who was told to end")
                        .isEqualTo(128 + 15);
            } finally {
                process.destroyForcibly();
            }
            service.realtime().awaitConnections("user_001", 0, Duration.ofSeconds(30));
            assertThatTheCampaignGoesOn(client);
        }
    }

    /** A process of its own; one that does not end is ended after a while, so that its output ends. */
    private Process terminated() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                Jvm.CLASS_PATH,
                TerminatedApplication.class.getName()));
        Stream.of(properties()).map(property -> "--" + property).forEach(command::add);
        command.addAll(List.of(
                "--spring.main.web-application-type=" + stacks().findFirst().orElseThrow(),
                "--server.port=0",
                "--xuqm.webhook.secrets=" + SECRET,
                "--journal=" + journal()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES).execute(process::destroyForcibly);
        return process;
    }

    private static String lineOf(BufferedReader lines, String start) throws IOException {
        StringBuilder before = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(start)) {
                return line;
            }
            before.append(line).append('\n');
        }
        throw new AssertionError("it ended before it said " + start + ":\n" + before);
    }
}
