package com.xuqm.flink;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkSender;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.SavepointRestoreSettings;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.streaming.api.functions.source.legacy.SourceFunction;

/** A mini cluster, and jobs on it whose outcomes are collected by name. */
final class Jobs implements AutoCloseable {

    private static final Map<String, Queue<SendOutcome<?>>> OUTCOMES = new ConcurrentHashMap<>();
    private static final Map<String, CountDownLatch> OPEN_ENDS = new ConcurrentHashMap<>();

    final MiniCluster cluster;
    private final Path folder;

    Jobs(Path folder, int taskManagers, int slots) throws Exception {
        this(folder, taskManagers, slots, new Configuration());
    }

    Jobs(Path folder, int taskManagers, int slots, Configuration configuration) throws Exception {
        this.folder = folder;
        configuration.set(RestOptions.BIND_PORT, "0");
        configuration.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(16));
        configuration.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(16));
        configuration.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(16));
        cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setNumTaskManagers(taskManagers)
                .setNumSlotsPerTaskManager(slots)
                .setConfiguration(configuration)
                .build());
        cluster.start();
    }

    /** An environment with checkpoints as often as asked, and without restarts unless asked. */
    StreamExecutionEnvironment environment(int parallelism, Duration checkpoints, int restarts) {
        Configuration configuration = new Configuration();
        configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.toUri().toString());
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, restarts == 0 ? "none" : "fixed-delay");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, restarts);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(1));
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration);
        environment.setParallelism(parallelism);
        if (!checkpoints.isZero()) {
            environment.enableCheckpointing(checkpoints.toMillis());
        }
        return environment;
    }

    static Queue<SendOutcome<?>> outcomes(String name) {
        return OUTCOMES.computeIfAbsent(name, unused -> new ConcurrentLinkedQueue<>());
    }

    static long count(String name, BulkStatus status) {
        return outcomes(name).stream()
                .filter(outcome -> outcome.status() == status)
                .count();
    }

    static void collect(String name, DataStream<? extends SendOutcome<?>> outcomes) {
        outcomes.map(outcome -> {
                    outcomes(name).add(outcome);
                    return 1;
                })
                .returns(Types.INT)
                .sinkTo(new DiscardingSink<>());
    }

    static XuqmCampaign<String> campaign(String service, int batch) {
        return XuqmCampaign.of(
                Jobs::client,
                xuqm -> BulkSender.builder(StubService.named(service).target(batch)));
    }

    /** One that nobody calls: the stub is no service of HTTP. */
    static XuqmClient client() {
        return XuqmClient.builder()
                .baseUrl("https://localhost")
                .appKey("ak")
                .appSecret("0123456789abcdef")
                .adminUser("administrator")
                .build();
    }

    static JobGraph graph(StreamExecutionEnvironment environment, String savepoint) {
        JobGraph graph = environment.getStreamGraph().getJobGraph();
        if (savepoint != null) {
            graph.setSavepointRestoreSettings(SavepointRestoreSettings.forPath(savepoint));
        }
        return graph;
    }

    JobID start(StreamExecutionEnvironment environment, String savepoint) throws Exception {
        JobGraph graph = graph(environment, savepoint);
        cluster.submitJob(graph).get();
        return graph.getJobID();
    }

    /** Starts a campaign whose input stays open, from a savepoint or from the beginning, and waits until the service was asked for some. */
    JobID startOpen(String name, List<String> users, String savepoint) throws Exception {
        StreamExecutionEnvironment environment = environment(1, Duration.ofMillis(500), 0);
        collect(
                name,
                campaign(name, 4)
                        .send(open(environment, name, users).uid("source"))
                        .uid("campaign"));
        JobID job = start(environment, savepoint);
        await(() -> StubService.named(name).askedFor() >= 4);
        return job;
    }

    void run(StreamExecutionEnvironment environment) throws Exception {
        cluster.executeJobBlocking(graph(environment, null));
    }

    String stop(JobID job) throws Exception {
        String savepoint = cluster.stopWithSavepoint(
                        job, folder.toUri().toString(), false, SavepointFormatType.CANONICAL)
                .get();
        cluster.requestJobResult(job).get();
        return savepoint;
    }

    interface Condition {
        boolean holds() throws Exception;
    }

    /** Waits for what other threads do; a test that waits in vain is ended by its timeout. */
    static void await(Condition condition) throws Exception {
        long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() - until > 0) {
                throw new AssertionError("it did not come about within a minute");
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    /** Gives its elements and then stays open until it is told to end. */
    @SuppressWarnings("deprecation") // the simplest source that stays open
    static SingleOutputStreamOperator<String> open(
            StreamExecutionEnvironment environment, String name, List<String> elements) {
        OPEN_ENDS.put(name, new CountDownLatch(1));
        return environment.addSource(new OpenSource(name, elements), Types.STRING);
    }

    static void end(String name) {
        OPEN_ENDS.get(name).countDown();
    }

    @SuppressWarnings("deprecation") // the simplest source that stays open
    private static final class OpenSource implements SourceFunction<String>, Serializable {

        private static final long serialVersionUID = 1;

        private final String name;
        private final String[] elements;

        OpenSource(String name, List<String> elements) {
            this.name = name;
            this.elements = elements.toArray(new String[0]);
        }

        @Override
        public void run(SourceContext<String> context) throws Exception {
            for (String element : elements) {
                synchronized (context.getCheckpointLock()) {
                    context.collect(element);
                }
            }
            OPEN_ENDS.get(name).await();
        }

        @Override
        public void cancel() {
            OPEN_ENDS.get(name).countDown();
        }
    }

    @Override
    public void close() throws Exception {
        cluster.close();
    }
}
