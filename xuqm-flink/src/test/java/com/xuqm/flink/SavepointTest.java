package com.xuqm.flink;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.bulk.journal.BulkStatus;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.common.typeutils.base.IntSerializer;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code src/test/savepoints} has a savepoint of each format that ever was released: of a campaign with ten elements that have no outcome. They are
 * never changed. A new format gets its own by {@code -Dxuqm.flink.savepoint=true}.
 */
@DisplayName("A savepoint of a campaign")
@Timeout(300)
class SavepointTest {

    private static final Path SAVEPOINTS = Path.of("src/test/savepoints");
    private static final List<String> USERS =
            IntStream.range(0, 10).mapToObj(i -> "u" + i).toList();

    @TempDir
    static Path folder;

    private static Jobs jobs;

    @BeforeAll
    static void start() throws Exception {
        jobs = new Jobs(folder, 1, 4);
    }

    @AfterAll
    static void stop() throws Exception {
        jobs.close();
    }

    private static Path ofFormat(int format) {
        return SAVEPOINTS.resolve("format-" + format);
    }

    private static List<Path> files(Path savepoint) throws IOException {
        try (Stream<Path> files = Files.list(savepoint)) {
            return files.map(Path::getFileName).toList();
        }
    }

    @Test
    @DisplayName("is kept for the present format")
    void is_kept(TestInfo test) throws Exception {
        Path kept = ofFormat(PendingState.FORMAT);
        if (Boolean.getBoolean("xuqm.flink.savepoint") && !Files.exists(kept)) {
            String name = test.getDisplayName();
            StubService.named(name).holds = true;
            Path savepoint = Path.of(URI.create(jobs.stop(jobs.startOpen(name, USERS, null))));
            Files.createDirectories(kept);
            Files.copy(savepoint.resolve("_metadata"), kept.resolve("_metadata"));
            assertThat(files(savepoint)).hasSize(1);
        }

        assertThat(kept).as("-Dxuqm.flink.savepoint=true writes it").isDirectory();
        assertThat(files(kept)).containsExactly(Path.of("_metadata"));
    }

    static IntStream formats() {
        return IntStream.rangeClosed(1, PendingState.FORMAT);
    }

    @ParameterizedTest(name = "format {0}")
    @MethodSource("formats")
    @DisplayName("that an earlier version wrote is read, and whom it holds are sent to")
    void is_read(int format) throws Exception {
        String name = "format " + format;

        JobID job = jobs.startOpen(name, List.of(), ofFormat(format).toUri().toString());

        Jobs.await(() -> Jobs.count(name, BulkStatus.ACCEPTED) == USERS.size());
        jobs.cluster.cancelJob(job).get();
        jobs.cluster.requestJobResult(job).get();
        assertThat(Jobs.outcomes(name).stream().map(outcome -> String.valueOf(outcome.element())))
                .containsExactlyInAnyOrderElementsOf(USERS);
    }

    @Test
    @DisplayName(
            "that a newer version wrote fails the job with a sentence that says what to do, before anything is sent")
    void is_refused_if_it_is_newer(TestInfo test) throws Exception {
        String name = test.getDisplayName();
        StreamExecutionEnvironment newer = jobs.environment(1, Duration.ZERO, 0);
        Jobs.open(newer, name, USERS)
                .uid("source")
                .map(new NewerVersion())
                .returns(Types.STRING)
                .uid("campaign")
                .sinkTo(new DiscardingSink<>());
        JobID written = jobs.start(newer, null);
        Jobs.await(() -> NewerVersion.SEEN.size() == USERS.size());
        String savepoint = jobs.stop(written);

        StreamExecutionEnvironment present = jobs.environment(1, Duration.ZERO, 0);
        Jobs.collect(
                name,
                Jobs.campaign(name, 4)
                        .send(Jobs.open(present, name, List.of()).uid("source"))
                        .uid("campaign"));
        JobID job = jobs.start(present, savepoint);

        assertThat(jobs.cluster.requestJobResult(job).get().getSerializedThrowable())
                .get()
                .extracting(failure -> failure.deserializeError(getClass().getClassLoader()))
                .satisfies(failure -> assertThat(failure)
                        .hasStackTraceContaining("the state was written by a newer xuqm-flink, in format "
                                + (PendingState.FORMAT + 1) + ", but this one reads up to format "
                                + PendingState.FORMAT + ": use at least the version that wrote it"));
        assertThat(StubService.named(name).requests).hasValue(0);
    }

    /** Writes the number of a format that nobody knows yet, where a campaign has its own. */
    private static final class NewerVersion implements MapFunction<String, String>, CheckpointedFunction {

        private static final long serialVersionUID = 1;
        private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

        private transient ListState<Integer> format;

        @Override
        public void initializeState(FunctionInitializationContext context) throws Exception {
            format = context.getOperatorStateStore()
                    .getUnionListState(new ListStateDescriptor<>("xuqm-format", IntSerializer.INSTANCE));
        }

        @Override
        public void snapshotState(FunctionSnapshotContext context) throws Exception {
            format.update(List.of(PendingState.FORMAT + 1));
        }

        @Override
        public String map(String element) {
            SEEN.add(element);
            return element;
        }
    }
}
