package com.xuqm.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.account.ImportAccount;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.message.TextContent;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A campaign on Flink")
@Timeout(180) // what hangs is to fail, and a busy machine is to have time
class XuqmCampaignTest {

    @TempDir
    static Path folder;

    private static Jobs jobs;
    private static XuqmEmulator emulator;

    @BeforeAll
    static void start() throws Exception {
        jobs = new Jobs(folder, 1, 4);
        emulator = XuqmEmulator.builder().start();
        emulator.addAccounts(() -> IntStream.range(0, 47).mapToObj(i -> "u" + i).iterator());
    }

    @AfterAll
    static void stop() throws Exception {
        jobs.close();
        emulator.close();
    }

    private static XuqmConnection toTheEmulator() {
        String url = emulator.baseUrl();
        String key = emulator.appKey();
        String admin = emulator.adminUser();
        return () -> XuqmClient.builder()
                .baseUrl(url)
                .appKey(key)
                .appSecret(emulator.appSecret())
                .adminUser(admin)
                .allowInsecureHttp(true)
                .build();
    }

    private static List<String> users(int count) {
        return IntStream.range(0, count).mapToObj(i -> "u" + i).toList();
    }

    @Test
    @DisplayName("tells what became of each recipient of a message, once, and who was rejected with the code")
    void sends_messages(TestInfo test) throws Exception {
        String name = test.getDisplayName();
        StreamExecutionEnvironment environment = jobs.environment(2, Duration.ZERO, 0);
        Jobs.collect(
                name,
                XuqmCampaign.<String>of(
                                toTheEmulator(), xuqm -> xuqm.bulk().messages("spring", new TextContent("Hello")))
                        .send(environment.fromData(users(50))));

        jobs.run(environment);

        assertThat(Jobs.outcomes(name)).hasSize(50);
        assertThat(Jobs.count(name, BulkStatus.ACCEPTED)).isEqualTo(47);
        assertThat(Jobs.outcomes(name).stream().filter(outcome -> outcome.status() == BulkStatus.REJECTED))
                .allSatisfy(outcome -> assertThat(outcome.code()).isEqualTo(404))
                .extracting(SendOutcome::element)
                .map(Object::toString)
                .containsExactlyInAnyOrder("u47", "u48", "u49");
        assertThat(emulator.deliveries().total()).isEqualTo(47);
    }

    @Test
    @DisplayName("does pushes and imports of accounts as well")
    void sends_pushes_and_accounts(TestInfo test) throws Exception {
        String name = test.getDisplayName();
        StreamExecutionEnvironment environment = jobs.environment(1, Duration.ZERO, 0);
        Jobs.collect(
                name + "pushes",
                XuqmCampaign.<String>of(toTheEmulator(), xuqm -> xuqm.bulk().pushes("sale", "Sale", "Today."))
                        .send(environment.fromData(users(5))));
        Jobs.collect(
                name + "accounts",
                XuqmCampaign.<ImportAccount>of(
                                toTheEmulator(), xuqm -> xuqm.bulk().accounts("import"))
                        .send(environment.fromData("ann", "ben"), id -> ImportAccount.of(id, id)));

        jobs.run(environment);

        assertThat(Jobs.count(name + "pushes", BulkStatus.ACCEPTED)).isEqualTo(5);
        assertThat(Jobs.count(name + "accounts", BulkStatus.ACCEPTED)).isEqualTo(2);
    }

    @Test
    @DisplayName("rejects what cannot be sent, with code 0, and neither the job nor its neighbours are concerned")
    void rejects_what_cannot_be_sent(TestInfo test) throws Exception {
        String name = test.getDisplayName();
        List<Integer> elements = List.of(1, 2, 3, 4, 5);
        StreamExecutionEnvironment environment = jobs.environment(1, Duration.ZERO, 0);
        Jobs.collect(
                name,
                Jobs.campaign(name, 10)
                        .send(environment.fromData(elements).returns(Types.INT), number -> switch (number) {
                            case 2 -> null;
                            case 3 -> throw new IllegalStateException("a secret of the application");
                            case 4 -> "x".repeat(100_000);
                            default -> "u" + number;
                        }));

        jobs.run(environment);

        assertThat(Jobs.outcomes(name).stream().filter(outcome -> outcome.status() == BulkStatus.REJECTED))
                .allSatisfy(outcome -> {
                    assertThat(outcome.code()).isZero();
                    assertThat(outcome.reason()).isNotBlank().doesNotContain("a secret");
                })
                .extracting(outcome -> (Object) outcome.element())
                .containsExactlyInAnyOrder(2, 3, 4);
        assertThat(Jobs.count(name, BulkStatus.ACCEPTED)).isEqualTo(2);
    }

    @Test
    @DisplayName("fails the job when it stops, without waiting for another element")
    void fails_the_job_when_it_stops(TestInfo test) throws Exception {
        String name = test.getDisplayName();
        StubService.named(name).status = 403;
        StreamExecutionEnvironment environment = jobs.environment(1, Duration.ZERO, 0);
        Jobs.collect(name, Jobs.campaign(name, 10).send(Jobs.open(environment, name, users(3))));

        assertThatThrownBy(() -> jobs.run(environment))
                .hasStackTraceContaining("the campaign stopped: ")
                .hasStackTraceContaining("status 403");
        assertThat(Jobs.outcomes(name)).isEmpty();
    }

    @Test
    @DisplayName("does not try the rest when it stops, if that is wished")
    void does_not_try_the_rest(TestInfo test) throws Exception {
        String name = test.getDisplayName();
        StubService.named(name).status = 403;
        StreamExecutionEnvironment environment = jobs.environment(1, Duration.ZERO, 0);
        Jobs.collect(name, Jobs.campaign(name, 10).withNotTriedWhenStopped().send(environment.fromData(users(5_000))));

        jobs.run(environment);

        assertThat(Jobs.count(name, BulkStatus.NOT_TRIED)).isEqualTo(5_000);
        assertThat(Jobs.outcomes(name)).hasSize(5_000);
    }

    @Test
    @DisplayName("knows nothing of those whose request was not answered as it should, and does not send it again")
    void does_not_resend_the_unknown(TestInfo test) throws Exception {
        String name = test.getDisplayName();
        StubService.named(name).status = 500;
        StreamExecutionEnvironment environment = jobs.environment(1, Duration.ZERO, 0);
        Jobs.collect(name, Jobs.campaign(name, 10).send(environment.fromData(users(5))));

        jobs.run(environment);

        assertThat(Jobs.count(name, BulkStatus.UNKNOWN)).isEqualTo(5);
        assertThat(StubService.named(name).requests).hasValue(1);
    }

    @ParameterizedTest(name = "status {0}, answers held back: {1}")
    @CsvSource({"503, false", "429, false", "0, true"})
    @DisplayName(
            "holds the job back while the service does not answer; checkpoints go on, nothing is lost, and it goes on"
                    + " by itself")
    void bears_an_outage(int status, boolean holds, TestInfo test) throws Exception {
        String name = "outage " + status;
        StubService service = StubService.named(name);
        service.status = status;
        service.holds = holds;
        StreamExecutionEnvironment environment = jobs.environment(1, Duration.ZERO, 0);
        environment.enableCheckpointing(500);
        environment.getCheckpointConfig().enableUnalignedCheckpoints(true);
        Jobs.collect(
                name,
                Jobs.campaign(name, 1)
                        .withBuffer(5)
                        .send(environment.fromData(users(40)).rebalance()));
        JobID job = jobs.start(environment, null);
        Jobs.await(() -> service.requests.get() > 0);

        jobs.cluster.triggerCheckpoint(job).get();

        assertThat(jobs.cluster.getJobStatus(job).get()).isEqualTo(JobStatus.RUNNING);
        service.status = 0;
        service.letGo();
        assertThat(jobs.cluster.requestJobResult(job).get().isSuccess()).isTrue();
        assertThat(Jobs.count(name, BulkStatus.ACCEPTED)).isEqualTo(40);
    }

    @Test
    @DisplayName("sends what a savepoint holds, without any new input")
    void sends_what_a_savepoint_holds(TestInfo test) throws Exception {
        String name = test.getDisplayName();
        StubService service = StubService.named(name);
        service.holds = true;
        String savepoint = jobs.stop(jobs.startOpen(name, users(10), null));
        service.letGo();

        JobID job = jobs.startOpen(name, List.of(), savepoint);
        Jobs.await(() -> Jobs.count(name, BulkStatus.ACCEPTED) == 10);
        jobs.cluster.cancelJob(job).get();
        jobs.cluster.requestJobResult(job).get();
        assertThat(Jobs.outcomes(name)).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName(
            "loses nobody when tasks fail again and again, and reaches nobody twice if the service knows campaigns:")
    void survives_failures(boolean knowsCampaigns) throws Exception {
        String name = "failures " + knowsCampaigns;
        StubService service = StubService.named(name);
        service.knowsCampaigns = knowsCampaigns;
        StreamExecutionEnvironment environment = jobs.environment(2, Duration.ofMillis(50), 100);
        List<Integer> failures = new ArrayList<>(List.of(3_000, 9_000, 15_000));
        FAILURES.put(name, failures);
        Jobs.collect(
                name,
                Jobs.campaign(name, 50)
                        .withBuffer(500)
                        .send(environment
                                .fromSequence(0, 19_999)
                                .map(i -> "u" + i)
                                .returns(Types.STRING))
                        .map(outcome -> failing(name, outcome))
                        .returns(SendOutcome.type(Types.STRING)));

        jobs.run(environment);

        assertThat(failures).isEmpty();
        assertThat(service.deliveredTo()).isEqualTo(20_000);
        assertThat(service.resent()).isPositive();
        assertThat(Jobs.outcomes(name).stream().map(SendOutcome::element).distinct())
                .hasSize(20_000);
        assertThat(service.duplicates()).isEqualTo(knowsCampaigns ? 0 : service.resent());
    }

    @Test
    @DisplayName("leaves no thread behind when its job starts again, however often")
    void leaves_no_thread_behind(TestInfo test) throws Exception {
        String name = test.getDisplayName();
        StubService.named(name).status = 403;
        StreamExecutionEnvironment environment = jobs.environment(1, Duration.ZERO, 50);
        Jobs.collect(name, Jobs.campaign(name, 10).send(Jobs.open(environment, name, users(1))));

        assertThatThrownBy(() -> jobs.run(environment)).hasStackTraceContaining("the campaign stopped: ");

        assertThat(StubService.named(name).requests).hasValue(51);
        Jobs.await(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("xuqm-bulk")
                        || thread.getName().startsWith("xuqm-flink")
                        || thread.getName().startsWith("xuqm-quota")));
    }

    @Test
    @DisplayName("has no secret in the graph of its job")
    void has_no_secret_in_the_graph() throws Exception {
        StreamExecutionEnvironment environment = jobs.environment(1, Duration.ZERO, 0);
        XuqmCampaign.<String>of(
                        XuqmConnection.fromEnvironment(),
                        xuqm -> xuqm.bulk().messages("spring", new TextContent("Hello")))
                .send(environment.fromData("ann"))
                .print();
        String plan = environment.getExecutionPlan();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes)
                .writeObject(environment.getStreamGraph(false).getJobGraph());

        assertThat(bytes.toString(StandardCharsets.ISO_8859_1))
                .contains("XuqmConnection")
                .doesNotContain(emulator.appSecret());
        assertThat(plan).contains("Xuqm campaign").doesNotContain(emulator.appSecret());
    }

    private static final Map<String, List<Integer>> FAILURES = new ConcurrentHashMap<>();

    private static <T> T failing(String name, T outcome) {
        List<Integer> failures = FAILURES.get(name);
        synchronized (failures) {
            if (!failures.isEmpty() && StubService.named(name).deliveredTo() >= failures.get(0)) {
                failures.subList(0, 1).clear();
                throw new IllegalStateException("a failure of the test");
            }
        }
        return outcome;
    }
}
