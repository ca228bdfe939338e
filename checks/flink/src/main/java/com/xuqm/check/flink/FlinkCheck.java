package com.xuqm.check.flink;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.flink.SendOutcome;
import com.xuqm.flink.XuqmCampaign;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.message.TextContent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** Sends a campaign from a mini cluster of three task managers, and loses one of them again and again. */
public final class FlinkCheck {

    /** Each of them is nobody's account. */
    private static final int NOBODY_EACH = 997;

    private static final int PARALLELISM = 2;

    /** What is counted in this JVM, where all of the cluster runs; one campaign at a time. */
    private static final Map<BulkStatus, Long> OUTCOMES = new ConcurrentHashMap<>();

    private static final AtomicLong SENT = new AtomicLong();

    private final int recipients;
    private final int crashes;
    private final Random random;
    private final Path folder;

    private FlinkCheck(int recipients, int crashes, long seed, Path folder) {
        this.recipients = recipients;
        this.crashes = crashes;
        this.random = new Random(seed);
        this.folder = folder;
    }

    /**
     * Runs a campaign to its end.
     *
     * @param recipients how many there are
     * @param crashes how many task managers are lost
     * @param seed when
     * @param knowsCampaigns whether the service drops what somebody has already
     * @param folder where checkpoints are kept
     * @return what became of it
     */
    public static FlinkResult run(int recipients, int crashes, long seed, boolean knowsCampaigns, Path folder)
            throws Exception {
        return new FlinkCheck(recipients, crashes, seed, folder).run(knowsCampaigns);
    }

    @SuppressWarnings("try") // nobody interrupts this
    private FlinkResult run(boolean knowsCampaigns) throws Exception {
        OUTCOMES.clear();
        SENT.set(0);
        try (XuqmEmulator emulator = XuqmEmulator.builder()
                        .dropRepetitions(knowsCampaigns)
                        .recordLimit(10, 1 << 16)
                        .start();
                MiniCluster cluster = cluster()) {
            emulator.addAccounts(() -> IntStream.range(0, recipients)
                    .filter(FlinkCheck::isAccount)
                    .mapToObj(position -> "u" + position)
                    .iterator());
            cluster.start();
            JobGraph job = job(emulator);
            cluster.submitJob(job).get();
            CompletableFuture<JobResult> result = cluster.requestJobResult(job.getJobID());
            for (int crash = 0; crash < crashes; crash++) {
                awaitSent((long) (recipients * (crash + random.nextDouble()) / (crashes + 0.5)), result);
                cluster.terminateTaskManager(crash).get();
                cluster.startTaskManager();
            }
            result.get().toJobExecutionResult(FlinkCheck.class.getClassLoader());
            return compare(emulator);
        }
    }

    private static boolean isAccount(long position) {
        return position % NOBODY_EACH != 5;
    }

    private MiniCluster cluster() {
        Configuration configuration = new Configuration();
        configuration.set(RestOptions.BIND_PORT, "0");
        configuration.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(16));
        configuration.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(16));
        configuration.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(16));
        return new MiniCluster(new MiniClusterConfiguration.Builder()
                .setNumTaskManagers(PARALLELISM + 1)
                .setNumSlotsPerTaskManager(1)
                .setConfiguration(configuration)
                .build());
    }

    private JobGraph job(XuqmEmulator emulator) {
        Configuration configuration = new Configuration();
        configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.toUri().toString());
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 1_000);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(100));
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration);
        environment.setParallelism(PARALLELISM);
        environment.enableCheckpointing(200);
        String url = emulator.baseUrl();
        String key = emulator.appKey();
        String secret = emulator.appSecret();
        String admin = emulator.adminUser();
        XuqmCampaign<String> campaign = XuqmCampaign.of(
                () -> XuqmClient.builder()
                        .baseUrl(url)
                        .appKey(key)
                        .appSecret(secret)
                        .adminUser(admin)
                        .allowInsecureHttp(true)
                        .build(),
                xuqm -> xuqm.bulk()
                        .messages("flink", new TextContent("Hello"))
                        .around(target -> new CountingTarget<>(target, SENT)));
        campaign.send(environment
                        .fromSequence(0, recipients - 1L)
                        .map(position -> "u" + position)
                        .returns(Types.STRING))
                .uid("campaign")
                .map(FlinkCheck::one)
                .returns(Types.TUPLE(Types.STRING, Types.LONG))
                .keyBy(count -> count.f0)
                .sum(1)
                .uid("sums")
                .map(FlinkCheck::note)
                .returns(Types.LONG)
                .sinkTo(new DiscardingSink<>());
        return environment.getStreamGraph().getJobGraph();
    }

    private static Tuple2<String, Long> one(SendOutcome<String> outcome) {
        return Tuple2.of(outcome.status().name(), 1L);
    }

    /** The sums are in Flink's state, and therefore each outcome once; the last one of each is what counts. */
    private static Long note(Tuple2<String, Long> sum) {
        OUTCOMES.put(BulkStatus.valueOf(sum.f0), sum.f1);
        return sum.f1;
    }

    private static void awaitSent(long count, CompletableFuture<JobResult> result) throws InterruptedException {
        while (SENT.get() < count && !result.isDone()) {
            Thread.sleep(5);
        }
    }

    private FlinkResult compare(XuqmEmulator emulator) {
        AtomicLong reached = new AtomicLong();
        emulator.deliveries().forEach((account, messages) -> reached.addAndGet(messages > 0 ? 1 : 0));
        long duplicates = emulator.deliveries().total() - reached.get();
        long lost = OUTCOMES.getOrDefault(BulkStatus.ACCEPTED, 0L) - reached.get();
        return new FlinkResult(recipients, crashes, Map.copyOf(OUTCOMES), duplicates, lost, SENT.get() - recipients);
    }
}
