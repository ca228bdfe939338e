package com.xuqm.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.bulk.BulkRate;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Metric;
import org.apache.flink.metrics.MetricConfig;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.reporter.MetricReporter;
import org.apache.flink.metrics.reporter.MetricReporterFactory;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A campaign on Flink whose turn comes later")
@Timeout(300)
class CampaignUnderRetriesTest {

    @TempDir
    static Path folder;

    private static Jobs jobs;

    @BeforeAll
    static void start() throws Exception {
        Configuration configuration = new Configuration();
        configuration.setString("metrics.reporter.test.factory.class", Reporters.class.getName());
        jobs = new Jobs(folder, 1, 4, configuration);
    }

    @AfterAll
    static void stop() throws Exception {
        jobs.close();
    }

    private static List<String> users(int count) {
        return IntStream.range(0, count).mapToObj(i -> "u" + i).toList();
    }

    @Test
    @DisplayName("counts in Flink's metrics what comes out of it, each once, however often it was refused for now")
    void counts_what_comes_out(TestInfo test) throws Exception {
        String name = test.getDisplayName();
        StubService service = StubService.named(name);
        service.rejection = id -> id.equals("u3") ? 404 : 0;
        service.status = 429;
        Reporters.COUNTERS.clear();
        StreamExecutionEnvironment environment = jobs.environment(1, Duration.ZERO, 0);
        Jobs.collect(name, Jobs.campaign(name, 2).send(Jobs.open(environment, name, users(10))));
        JobID job = jobs.start(environment, null);
        Jobs.await(() -> service.requests.get() > 0);
        service.status = 0;
        Jobs.await(() -> Jobs.outcomes(name).size() == 10);
        Jobs.end(name);
        jobs.cluster.requestJobResult(job).get();

        assertThat(Reporters.count("xuqm.accepted"))
                .isEqualTo(Jobs.count(name, BulkStatus.ACCEPTED))
                .isEqualTo(9);
        assertThat(Reporters.count("xuqm.rejected"))
                .isEqualTo(Jobs.count(name, BulkStatus.REJECTED))
                .isEqualTo(1);
        assertThat(Reporters.count("numRecordsSend")).isEqualTo(10);
        assertThat(Reporters.count("numRecordsSendErrors")).isEqualTo(1);
    }

    @Test
    @DisplayName("holds no checkpoint back while the limit lets nothing go, and ends when it is cancelled")
    void holds_no_checkpoint_back(TestInfo test) throws Exception {
        String name = test.getDisplayName();
        StreamExecutionEnvironment environment = jobs.environment(1, Duration.ofDays(1), 0);
        Jobs.collect(
                name,
                Jobs.campaign(name, 2)
                        .withRateLimit(BulkRate.requests(0.0001).withBurst(1))
                        .send(Jobs.open(environment, name, users(10))));
        JobID job = jobs.start(environment, null);
        Jobs.await(() -> Jobs.count(name, BulkStatus.ACCEPTED) == 2);

        jobs.cluster.triggerCheckpoint(job).get();
        jobs.cluster.cancelJob(job).get();
        jobs.cluster.requestJobResult(job).get();

        assertThat(StubService.named(name).requests).hasValue(1);
    }

    @Test
    @DisplayName("fails its job when its patience with a service that refuses everything is at an end")
    void has_patience(TestInfo test) throws Exception {
        String name = test.getDisplayName();
        StubService.named(name).status = 503;
        StreamExecutionEnvironment environment = jobs.environment(1, Duration.ZERO, 0);
        Jobs.collect(
                name,
                Jobs.campaign(name, 2).withPatience(Duration.ofMillis(1)).send(Jobs.open(environment, name, users(3))));

        assertThatThrownBy(() -> jobs.run(environment)).hasStackTraceContaining("the campaign stopped: ");
        assertThat(Jobs.outcomes(name)).isEmpty();
    }

    /** Keeps the counters of campaigns where the test finds them, whichever task of the job counted. */
    public static final class Reporters implements MetricReporterFactory, MetricReporter {

        private static final Map<String, Queue<Counter>> COUNTERS = new ConcurrentHashMap<>();

        static long count(String name) {
            return COUNTERS.get(name).stream().mapToLong(Counter::getCount).sum();
        }

        @Override
        public MetricReporter createMetricReporter(Properties properties) {
            return this;
        }

        @Override
        public void open(MetricConfig config) {
            // It has no settings.
        }

        @Override
        public void close() {
            // It holds nothing.
        }

        @Override
        public void notifyOfAddedMetric(Metric metric, String name, MetricGroup group) {
            String identifier = group.getMetricIdentifier(name);
            if (metric instanceof Counter counter && identifier.contains("Xuqm campaign")) {
                String own = identifier.contains(".xuqm.") ? "xuqm." + name : name;
                COUNTERS.computeIfAbsent(own, unused -> new ConcurrentLinkedQueue<>())
                        .add(counter);
            }
        }

        @Override
        public void notifyOfRemovedMetric(Metric metric, String name, MetricGroup group) {
            // What was counted is looked at after the job as well.
        }
    }
}
