package com.xuqm.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.message.TextContent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A campaign")
@ParameterizedClass(name = "{0}")
@MethodSource("com.xuqm.quickstart.Pair#all")
class CampaignTest {

    private static final String BATCH_SEND = "admin.batchSend";

    @RegisterExtension
    static final XuqmEmulatorExtension EMULATOR = new XuqmEmulatorExtension();

    @Parameter
    Pair pair;

    @TempDir
    Path folder;

    private Report report = new Report();
    private Duration patience = Duration.ofSeconds(10);
    private final AtomicLong reached = new AtomicLong();
    private final XuqmEmulator emulator = EMULATOR.emulator();
    private XuqmClient xuqm;

    @BeforeEach
    void connect() {
        xuqm = client(emulator, emulator.adminUser());
    }

    @AfterEach
    void disconnect() {
        xuqm.close();
    }

    private XuqmClient client(XuqmEmulator emulator, String adminUser) {
        return XuqmClient.builder()
                .baseUrl(emulator.baseUrl())
                .appKey(emulator.appKey())
                .appSecret(emulator.appSecret())
                .adminUser(adminUser)
                .transport(pair.transport())
                .json(pair.json())
                .retry(RetryPolicy.never())
                .build();
    }

    private List<String> members(int count) {
        List<String> userIds = IntStream.range(0, count).mapToObj(i -> "m" + i).toList();
        emulator.addAccounts(userIds);
        return userIds;
    }

    private void send(List<String> userIds) {
        send(xuqm, userIds);
    }

    private void send(XuqmClient client, List<String> userIds) {
        Progress progress = new Progress() {
            @Override
            public void reached(long done) {
                reached.set(done);
            }

            @Override
            public void close() {}
        };
        AtomicLong line = new AtomicLong(1);
        Stream<Recipient> recipients = userIds.stream().map(userId -> new Recipient(line.incrementAndGet(), userId));
        Campaign.Plan plan = new Campaign.Plan(
                "spring", new TextContent("Hello"), FileJournal.at(folder.resolve("spring.journal")), patience);
        Campaign.send(client.bulk(), plan, recipients, report, progress);
        assertThat(report.recipients()).isEqualTo(userIds.size());
        assertThat(reached).hasValue(userIds.size());
    }

    /** Batches are under way together, so that which one comes first is anybody's guess. */
    private static Predicate<RecordedRequest> goesTo(String userId) {
        return request -> request.bodyText().contains('"' + userId + '"');
    }

    private void assertFigures(long accepted, long rejected, long unknown, long notTried) {
        assertThat(report)
                .hasToString("recipients: " + (accepted + rejected + unknown + notTried) + " accepted: " + accepted
                        + " rejected: " + rejected + " unknown: " + unknown + " not tried: " + notTried);
        assertThat(report.isComplete()).isEqualTo(unknown + notTried == 0);
    }

    @Test
    void reachesEverybodyOnce() {
        send(members(1_200));

        assertFigures(1_200, 0, 0, 0);
        assertThat(emulator.requestCount(BATCH_SEND)).isEqualTo(3);
        assertThat(emulator.deliveries().recipients()).isEqualTo(1_200);
        assertThat(emulator.deliveries().total()).isEqualTo(1_200);
    }

    @Test
    void isNotHurtByBadRecipients() {
        List<String> userIds = new ArrayList<>(members(3));
        userIds.add(1, "");
        userIds.add(2, "nobody");
        userIds.add(3, "a\u0007b");
        userIds.add(4, "broken \ud83d");
        userIds.add(5, "y".repeat(5_000));

        send(userIds);

        assertFigures(3, 5, 0, 0);
        assertThat(report.rejections())
                .extracting(Refusal::line, Refusal::reason)
                .contains(tuple(3L, "must not be blank (not sent)"), tuple(4L, "no such account (404)"));
        assertThat(emulator.deliveries().total()).isEqualTo(3);
    }

    @Test
    void sendsToSomebodyInTwoBatchesOnce() {
        List<String> userIds = new ArrayList<>(members(500));
        userIds.addAll(List.of("m7", "nobody", "m7"));

        send(userIds);

        assertFigures(502, 1, 0, 0);
        assertThat(emulator.deliveries().of("m7")).isEqualTo(1);
    }

    @Test
    void doesNotKnowTheFateOfABatchWhoseConnectionWasLost() {
        emulator.faults().on(BATCH_SEND).where(goesTo("m500")).afterExecuting(Fault.resetConnection());

        send(members(1_200));

        assertFigures(700, 0, 500, 0);
        assertThat(emulator.deliveries().total()).isEqualTo(1_200);
    }

    @Test
    void doesNotKnowTheFateOfABatchThatTheServiceFailedAt() {
        emulator.faults().on(BATCH_SEND).where(goesTo("m0")).beforeExecuting(Fault.status(500));
        emulator.faults().on(BATCH_SEND).where(goesTo("m1000")).afterExecuting(Fault.htmlPage(502));

        send(members(1_200));

        assertFigures(500, 0, 700, 0);
    }

    @Test
    void doesNotKnowTheFateOfABatchWhoseAnswerCannotBeRead() {
        emulator.faults().on(BATCH_SEND).where(goesTo("m0")).afterExecuting(Fault.malformedJson());

        send(members(600));

        assertFigures(100, 0, 500, 0);
    }

    @Test
    void doesNotKnowTheFateOfABatchWhoseFiguresDoNotAddUp() {
        emulator.faults()
                .on(BATCH_SEND)
                .beforeExecuting(
                        Fault.answer(
                                200,
                                "application/json",
                                "{\"code\":200,\"status\":\"0\",\"data\":{\"acceptedCount\":7,\"rejected\":[]},\"message\":\"\"}"));

        send(members(10));

        assertFigures(0, 0, 10, 0);
    }

    @Test
    void sendsABatchAgainThatTheServiceRefusedForNow() {
        emulator.faults().on(BATCH_SEND).nth(1).beforeExecuting(Fault.status(429));

        send(members(600));

        assertFigures(600, 0, 0, 0);
        assertThat(emulator.deliveries().total()).isEqualTo(600);
    }

    @Test
    void hasNotTriedWhatTheServiceRefusesForLongerThanItsPatience() {
        patience = Duration.ZERO;
        emulator.faults().on(BATCH_SEND).where(goesTo("m500")).beforeExecuting(Fault.status(503));

        send(members(1_000));

        assertFigures(500, 0, 0, 500);
    }

    @Test
    void goesOnWhereItStopped() {
        patience = Duration.ZERO;
        emulator.faults().on(BATCH_SEND).nth(2).beforeExecuting(Fault.status(503));
        List<String> userIds = members(1_200);
        send(userIds);

        report = new Report();
        send(userIds);

        assertFigures(1_200, 0, 0, 0);
        assertThat(emulator.deliveries().total()).isEqualTo(1_200);
    }

    @Test
    void hasNotTriedABatchThatNobodyListensTo() {
        try (XuqmEmulator shortLived = XuqmEmulator.start();
                XuqmClient client = client(shortLived, shortLived.adminUser())) {
            assertThat(client.accounts().exists("user_001").execute()).isTrue(); // signs in
            shortLived.close();
            patience = Duration.ZERO;

            send(client, members(600));
        }

        assertFigures(0, 0, 0, 600);
    }

    @Test
    void hasNotTriedWhenItCannotEvenSignIn() {
        patience = Duration.ZERO;
        emulator.faults().on("auth.login").first(10).beforeExecuting(Fault.resetConnection());

        send(members(600));

        assertFigures(0, 0, 0, 600);
        assertThat(emulator.requestCount(BATCH_SEND)).isZero();
    }

    @Test
    void givesUpAfterThreeFailedBatchesInARow() {
        emulator.faults().on(BATCH_SEND).beforeExecuting(Fault.status(500));

        send(members(5_000));

        assertFigures(0, 0, 1_500, 3_500);
        assertThat(emulator.requestCount(BATCH_SEND)).isEqualTo(3);
    }

    @Test
    void goesOnWhenFailuresAreFewAndFarBetween() {
        emulator.faults()
                .on(BATCH_SEND)
                .where(request -> request.sequence() % 2 == 0)
                .beforeExecuting(Fault.status(500));

        send(members(5_000));

        assertFigures(2_500, 0, 2_500, 0);
    }

    @Test
    void stopsAtOnceIfTheSenderIsNoAdministrator() {
        List<String> userIds = members(2_000);
        try (XuqmClient stranger = client(emulator, "user_001")) {
            send(stranger, userIds);
        }

        assertFigures(0, 0, 0, 2_000);
        assertThat(emulator.requestCount(BATCH_SEND)).isEqualTo(1);
    }

    @Test
    void stopsAtOnceIfItIsInterrupted() {
        List<String> userIds = members(2_000);
        Thread.currentThread().interrupt();
        try {
            send(userIds);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertFigures(0, 0, 0, 2_000);
    }

    @Test
    void isOverBeforeItBeginsIfTheClientIsClosed() {
        xuqm.close();

        send(members(10));

        assertFigures(0, 0, 0, 10);
    }
}
