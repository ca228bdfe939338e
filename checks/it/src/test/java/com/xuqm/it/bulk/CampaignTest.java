package com.xuqm.it.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.SentPush;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Impatient;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.account.ImportAccount;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.bulk.recipients.Recipients;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.message.TextContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A campaign over the wire")
class CampaignTest {

    private static final String BATCH_SEND = "admin.batchSend";

    @RegisterExtension
    static final XuqmEmulatorExtension EMULATOR = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(EMULATOR);

    @TempDir
    Path folder;

    private static List<String> members(int count) {
        List<String> ids = IntStream.range(0, count).mapToObj(i -> "m" + i).toList();
        EMULATOR.emulator().addAccounts(ids);
        return ids;
    }

    private static void assertFigures(BulkReport report, String figures) {
        assertThat(report).as(() -> report + ", " + report.stopReason()).hasToString(figures);
    }

    @EveryStack
    @DisplayName("reaches everybody in a file once, and says who cannot be reached")
    void reaches_everybody(Stack stack) throws IOException {
        XuqmClient xuqm = clients.client(stack);
        List<String> lines = new ArrayList<>(members(1_200));
        lines.add(3, "nobody");
        lines.add(700, "m\u0007m");
        Path file = Files.write(folder.resolve("recipients.txt"), lines);

        BulkReport report = xuqm.bulk()
                .messages("spring", new TextContent("Hello"))
                .journal(FileJournal.at(folder.resolve("spring.journal")))
                .build()
                .send(Recipients.lines(file));

        assertFigures(report, "recipients: 1202 accepted: 1200 rejected: 2 unknown: 0 not tried: 0");
        assertThat(report.positions(BulkStatus.REJECTED)).containsExactly(3L, 700L);
        assertThat(EMULATOR.emulator().deliveries().recipients()).isEqualTo(1_200);
        assertThat(EMULATOR.emulator().deliveries().total()).isEqualTo(1_200);
    }

    @EveryStack
    @DisplayName("is not doubled by a service that fails in every way, and goes on later")
    void survives_faults(Stack stack) {
        XuqmClient xuqm = clients.build(clients.unchecked(stack));
        List<String> ids = members(1_000);
        var faults = EMULATOR.emulator().faults();
        faults.on(BATCH_SEND).nth(2).beforeExecuting(Fault.status(503));
        faults.on(BATCH_SEND).nth(3).afterExecuting(Fault.resetConnection());
        faults.on(BATCH_SEND).nth(4).beforeExecuting(Fault.rateLimited(Duration.ZERO));
        faults.on(BATCH_SEND).nth(5).afterExecuting(Fault.truncateBody());
        faults.on(BATCH_SEND).nth(6).afterExecuting(Fault.malformedJson());
        faults.on(BATCH_SEND).nth(7).beforeExecuting(Fault.resetConnection());
        var sender = xuqm.bulk()
                .messages("summer", new TextContent("Hello"))
                .batchSize(50)
                .journal(FileJournal.at(folder.resolve("summer.journal")));

        BulkReport report = sender.build().send(ids);
        faults.clear();
        long delivered = EMULATOR.emulator().deliveries().total();
        BulkReport again = sender.build().send(ids);
        long afterwards = EMULATOR.emulator().deliveries().total();
        BulkReport resent = sender.resendUnknown(true).build().send(ids);

        assertFigures(report, "recipients: 1000 accepted: 800 rejected: 0 unknown: 200 not tried: 0");
        assertThat(delivered).isEqualTo(950);
        assertFigures(again, report.toString());
        assertThat(again.fromJournal(BulkStatus.UNKNOWN)).isEqualTo(200);
        assertThat(afterwards).isEqualTo(delivered);
        assertFigures(resent, "recipients: 1000 accepted: 1000 rejected: 0 unknown: 0 not tried: 0");
        assertThat(resent.resent()).isEqualTo(200);
        assertThat(EMULATOR.emulator().deliveries().total())
                .as("this service knows campaigns")
                .isEqualTo(1_000);
    }

    @EveryStack
    @DisplayName("splits a batch that is refused because of one recipient")
    void splits_a_refused_batch(Stack stack) {
        XuqmClient xuqm = clients.build(clients.unchecked(stack));
        List<String> ids = members(500);
        EMULATOR.emulator()
                .faults()
                .on(BATCH_SEND)
                .where(request -> request.bodyText().contains("\"m123\""))
                .beforeExecuting(Fault.status(400));

        BulkReport report =
                xuqm.bulk().messages("split", new TextContent("Hello")).build().send(ids);

        assertFigures(report, "recipients: 500 accepted: 499 rejected: 1 unknown: 0 not tried: 0");
        assertThat(report.positions(BulkStatus.REJECTED)).containsExactly(123L);
        assertThat(EMULATOR.emulator().deliveries().total()).isEqualTo(499);
    }

    @EveryStack
    @DisplayName("sends once to a service that is slow, and does not know what became of it")
    void does_not_double_at_a_slow_service(Stack stack) throws InterruptedException {
        XuqmClient xuqm = clients.build(clients.unchecked(stack));
        List<String> ids = members(10);
        xuqm.accounts().exists("m0").execute(); // signs in
        EMULATOR.emulator().faults().on(BATCH_SEND).afterExecuting(Fault.stall());

        BulkReport report = Impatient.limits()
                .map(limit -> xuqm.bulk()
                        .messages("slow", new TextContent("Hello"))
                        .callOptions(CallOptions.none().withAttemptTimeout(limit))
                        .build()
                        .send(ids))
                .filter(sent -> sent.count(BulkStatus.UNKNOWN) > 0)
                .findFirst()
                .orElseThrow();
        EMULATOR.emulator().faults().awaitStalled(1, Duration.ofMinutes(1));

        assertFigures(report, "recipients: 10 accepted: 0 rejected: 0 unknown: 10 not tried: 0");
        assertThat(EMULATOR.emulator().deliveries().total()).isEqualTo(10);
        assertThat(EMULATOR.emulator().requestCount(BATCH_SEND)).isEqualTo(1);
    }

    @EveryStack
    @DisplayName("stops at once if the sender is no administrator")
    void stops_without_the_right(Stack stack) {
        XuqmClient xuqm = clients.client(stack);

        BulkReport report = xuqm.asUser("user_001")
                .bulk()
                .messages("theft", new TextContent("Hello"))
                .build()
                .send(members(600));

        assertFigures(report, "recipients: 600 accepted: 0 rejected: 0 unknown: 0 not tried: 600");
        assertThat(report.stopReason()).contains("admin.batchSend was refused: HTTP 403");
    }

    @EveryStack
    @DisplayName("imports accounts")
    void imports_accounts(Stack stack) {
        XuqmClient xuqm = clients.client(stack);
        List<ImportAccount> accounts = IntStream.range(0, 250)
                .mapToObj(i -> ImportAccount.of(i == 99 ? "x".repeat(200) : "a" + i, "Account " + i))
                .toList();

        BulkReport report = xuqm.bulk().accounts("first-import").build().send(accounts);

        assertFigures(report, "recipients: 250 accepted: 249 rejected: 1 unknown: 0 not tried: 0");
        assertThat(report.positions(BulkStatus.REJECTED)).containsExactly(99L);
        assertThat(EMULATOR.emulator().account("a249")).isPresent();
    }

    @EveryStack
    @DisplayName("pushes to each, under an id by which the service knows a repetition")
    void pushes(Stack stack) {
        XuqmClient xuqm = clients.client(stack);
        List<String> ids = new ArrayList<>(members(20));
        ids.add("nobody");
        var sender = xuqm.bulk().pushes("sale", "Sale", "It starts today.");

        BulkReport report = sender.build().send(ids);
        BulkReport again = sender.build().send(ids);

        assertFigures(report, "recipients: 21 accepted: 20 rejected: 1 unknown: 0 not tried: 0");
        assertFigures(again, report.toString());
        assertThat(EMULATOR.emulator().pushes())
                .hasSize(20)
                .extracting(SentPush::userId)
                .doesNotHaveDuplicates();
    }
}
