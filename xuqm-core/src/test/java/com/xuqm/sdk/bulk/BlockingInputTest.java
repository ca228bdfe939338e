package com.xuqm.sdk.bulk;

import static com.xuqm.sdk.bulk.journal.BulkStatus.ACCEPTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import com.xuqm.sdk.bulk.journal.JournalRecord.Settled;
import com.xuqm.sdk.bulk.recipients.RecipientInput;
import com.xuqm.sdk.bulk.recipients.Recipients;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time is real here, and nothing depends on how long anything takes: each test would hang if it were wrong. */
@DisplayName("An input")
@Timeout(180)
class BlockingInputTest {

    private static final int BEFORE = 25;

    private final Simulation service = new Simulation();

    /** Lets a blocked input come back, so that no test leaves its thread behind. */
    private final CountDownLatch end = new CountDownLatch(1);

    private final CountDownLatch blocked = new CountDownLatch(1);
    private final AtomicLong read = new AtomicLong();

    @AfterEach
    void let_go() {
        end.countDown();
    }

    /** Answers at once, in real time. */
    private BulkSender.Builder<String> sender() {
        return new BulkSender.Builder<>(service).batchSize(10).with(new AtOnce(), () -> 0.5);
    }

    private final class AtOnce implements EventWait {

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public <E> E await(BlockingQueue<E> queue, long nanos) throws InterruptedException {
            return service.isIdle() ? EventWait.REAL.await(queue, nanos) : service.await(queue, FOREVER);
        }
    }

    /** Gives a few and blocks then, for ever, or until the end of the test. */
    private Iterator<String> blocking(boolean obedient) {
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                if (read.get() == BEFORE) {
                    blocked.countDown();
                    block(obedient);
                }
                return true;
            }

            @Override
            public String next() {
                return "u" + read.getAndIncrement();
            }
        };
    }

    private void block(boolean obedient) {
        while (true) {
            try {
                end.await();
                return;
            } catch (InterruptedException e) {
                if (obedient) {
                    throw new IllegalStateException("interrupted", e);
                }
            }
        }
    }

    /** Completes when so many answers are in the journal. */
    private static final class Journal implements BulkJournal, BulkJournal.Session {

        private final long wanted;
        private final CompletableFuture<Void> full = new CompletableFuture<>();
        private long settled;

        Journal(long wanted) {
            this.wanted = wanted;
        }

        @Override
        public Session open(CampaignIdentity campaign) {
            return this;
        }

        @Override
        public void replay(Consumer<JournalRecord> reader) {}

        @Override
        public void append(JournalRecord entry) {
            if (entry instanceof Settled outcome) {
                outcome.parts().forEach(part -> settled += part.positions().count());
            }
            if (settled >= wanted) {
                full.complete(null);
            }
        }

        @Override
        public void close() {}
    }

    private void awaitBlocked() {
        try {
            blocked.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertStopped(BulkReport report, String reason) {
        assertThat(report.stopReason()).isEqualTo(reason);
        assertThat(report.isReadToEnd()).isFalse();
        assertThat(report.isComplete()).isFalse();
    }

    @Nested
    @DisplayName("that blocks")
    class Blocks {

        @Test
        @DisplayName("does not keep answers from the journal, results from the listener, nor progress from anybody")
        void answers_are_noted_meanwhile() {
            Journal journal = new Journal(BEFORE);
            CompletableFuture<BulkProgress> all = new CompletableFuture<>();
            AtomicInteger results = new AtomicInteger();
            BulkListener<String> listener = new BulkListener<>() {
                @Override
                public void onResult(RecipientResult<String> result) {
                    results.incrementAndGet();
                }

                @Override
                public void onProgress(BulkProgress progress) {
                    if (progress.accepted() == BEFORE) {
                        all.complete(progress);
                    }
                }
            };

            BulkRun run = sender().journal(journal)
                    .listener(listener)
                    .progressInterval(java.time.Duration.ZERO)
                    .build()
                    .start(Recipients.of(() -> blocking(true)));

            journal.full.join();
            assertThat(all.join().inFlight()).isZero();
            assertThat(results).hasValue(BEFORE);
            assertThat(run.report()).isNotDone();
            run.cancel();
            assertThat(run.report().join().accepted()).isEqualTo(BEFORE);
        }

        @ParameterizedTest(name = "that is interrupted: {0}")
        @ValueSource(booleans = {true, false})
        @DisplayName("can be cancelled, whether or not it comes back from a call")
        void can_be_cancelled(boolean obedient) throws InterruptedException {
            BulkRun run = sender().build().start(Recipients.of(() -> blocking(obedient)));
            blocked.await();

            run.cancel();

            BulkReport report = run.report().join();
            assertStopped(report, "cancelled");
            assertThat(report.recipients()).isEqualTo(BEFORE);
        }

        @Test
        @DisplayName("is left when the sending thread is interrupted")
        void can_be_interrupted() throws InterruptedException {
            Thread sending = Thread.currentThread();
            Thread watcher = new Thread(() -> {
                awaitBlocked();
                sending.interrupt();
            });
            watcher.start();

            BulkReport report;
            try {
                report = sender().build().send(Recipients.of(() -> blocking(false)));
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }

            watcher.join();
            assertStopped(report, "the thread was interrupted");
            assertThat(report.recipients()).isEqualTo(BEFORE);
        }

        @Test
        @DisplayName("when it is opened, can be cancelled, too")
        void may_block_at_its_beginning() throws InterruptedException {
            BulkRun run = sender().build().start(Recipients.of(() -> {
                blocked.countDown();
                block(true);
                return List.<String>of().iterator();
            }));
            blocked.await();

            run.cancel();

            assertThat(run.report().join().recipients()).isZero();
        }

        @Test
        @DisplayName("is not waited for when the service refuses for good")
        void is_not_waited_for() {
            service.behaviour = (request, number) -> {
                throw Simulation.status(403);
            };

            BulkReport report = sender().build().send(Recipients.of(() -> blocking(false)));

            assertThat(report.stopReason()).contains("403");
            assertThat(report.notTried()).isEqualTo(report.recipients()).isLessThanOrEqualTo(BEFORE);
            assertThat(report.isReadToEnd()).isFalse();
        }

        @Test
        @DisplayName("is closed by the thread that reads it, when it comes back")
        void is_closed_when_it_comes_back() throws InterruptedException {
            CompletableFuture<String> closer = new CompletableFuture<>();
            Stream<String> stream = Stream.generate(() -> {
                        blocked.countDown();
                        block(false);
                        return "u";
                    })
                    .onClose(() -> closer.complete(Thread.currentThread().getName()));
            BulkRun run = sender().build().start(Recipients.of(stream));
            blocked.await();

            run.cancel();
            run.report().join();
            assertThat(closer).isNotDone();
            end.countDown();

            assertThat(closer.join()).isEqualTo("xuqm-bulk-input");
        }

        @Test
        @DisplayName("may be a pipe to which nobody writes")
        void may_be_a_pipe(@TempDir Path folder) throws IOException, InterruptedException {
            Path pipe = folder.resolve("pipe");
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
            BulkRun run = sender().build().start(Recipients.lines(pipe));

            try (OutputStream writer = Files.newOutputStream(pipe)) { // returns when the pipe is being read
                run.cancel();

                assertThat(run.report().join().recipients()).isZero();
            }
        }
    }

    @Nested
    @DisplayName("without an end")
    class Endless {

        @ParameterizedTest
        @ValueSource(strings = {"iterator", "stream", "range"})
        @DisplayName("can be cancelled, and what was read is counted, no more and no less:")
        void can_be_cancelled(String kind) {
            CompletableFuture<BulkRun> run = new CompletableFuture<>();
            BulkListener<String> listener = new BulkListener<>() {
                @Override
                public void onResult(RecipientResult<String> result) {
                    if (result.position() == 5_000) {
                        run.join().cancel();
                    }
                }
            };
            run.complete(sender().listener(listener).build().start(endless(kind)));

            BulkReport report = run.join().report().join();

            assertStopped(report, "cancelled");
            assertThat(report.recipients()).isEqualTo(read.get());
            assertThat(report.accepted()).isEqualTo(service.done().size()).isGreaterThanOrEqualTo(5_000);
            assertThat(report.notTried()).isEqualTo(report.recipients() - report.accepted());
        }

        private Recipients<String> endless(String kind) {
            return switch (kind) {
                case "iterator" ->
                    Recipients.of(() -> new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            return true;
                        }

                        @Override
                        public String next() {
                            return id();
                        }
                    });
                case "stream" -> Recipients.of(Stream.generate(this::id));
                default -> Recipients.of(LongStream.range(0, Long.MAX_VALUE).mapToObj(i -> id()));
            };
        }

        private String id() {
            return "u" + read.getAndIncrement();
        }

        @Test
        @DisplayName("and without anybody to send to, can be interrupted")
        void of_bad_ones_can_be_interrupted() {
            Thread sending = Thread.currentThread();
            Stream<String> blanks = Stream.generate(() -> {
                if (read.incrementAndGet() == 100_000) {
                    sending.interrupt();
                }
                return "";
            });

            BulkReport report;
            try {
                report = sender().build().send(Recipients.of(blanks));
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }

            assertStopped(report, "the thread was interrupted");
            assertThat(report.rejected()).isEqualTo(report.recipients()).isEqualTo(read.get());
        }

        @Test
        @DisplayName("ends by itself when the service refuses for good")
        void ends_with_the_service() {
            service.behaviour = (request, number) -> {
                throw Simulation.status(403);
            };

            BulkReport report = sender().build().send(endless("stream"));

            assertThat(report.stopReason()).contains("403");
            assertThat(report.notTried()).isEqualTo(read.get());
        }
    }

    @Nested
    @DisplayName("that is a publisher")
    class Publishers {

        /** Gives some recipients, and then whatever the test says. */
        private Flow.Publisher<String> publisher(Runnable then, Runnable onCancel) {
            return subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long n) {
                    while (read.get() < BEFORE) {
                        subscriber.onNext("u" + read.getAndIncrement());
                    }
                    blocked.countDown();
                    then.run();
                }

                @Override
                public void cancel() {
                    onCancel.run();
                }
            });
        }

        @Test
        @DisplayName("and never completes can be cancelled, and learns of it")
        void may_never_complete() throws InterruptedException {
            AtomicInteger cancelled = new AtomicInteger();
            Journal journal = new Journal(BEFORE);
            BulkRun run = sender().journal(journal)
                    .build()
                    .start(Recipients.of(publisher(() -> {}, cancelled::incrementAndGet)));
            journal.full.join();

            run.cancel();

            BulkReport report = run.report().join();
            assertStopped(report, "cancelled");
            assertThat(report.accepted()).isEqualTo(BEFORE);
            assertThat(cancelled).hasPositiveValue();
        }

        @Test
        @DisplayName("and blocks when it is asked holds up nothing")
        void may_block_when_asked() {
            Journal journal = new Journal(BEFORE);
            BulkRun run =
                    sender().journal(journal).build().start(Recipients.of(publisher(() -> block(false), () -> {})));
            journal.full.join();

            run.cancel();

            assertThat(run.report().join().recipients()).isEqualTo(BEFORE);
        }

        @Test
        @DisplayName("and gives more than it was asked for has to wait")
        void may_give_too_much() {
            Journal journal = new Journal(10_000);
            Flow.Publisher<String> greedy = subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long n) {
                    while (end.getCount() > 0) {
                        subscriber.onNext("u" + read.getAndIncrement());
                    }
                }

                @Override
                public void cancel() {
                    end.countDown();
                }
            });
            BulkRun run = sender().journal(journal).build().start(Recipients.of(greedy));
            journal.full.join();

            run.cancel();

            BulkReport report = run.report().join();
            assertThat(report.notTried()).isLessThanOrEqualTo(2 * RecipientInput.MOST_AHEAD + 10);
        }
    }

    @Test
    @DisplayName("that fails when it is closed is reported")
    void a_failing_close_is_reported() {
        Stream<String> stream = IntStream.range(0, 30).mapToObj(i -> "u" + i).onClose(() -> {
            throw new IllegalStateException("the connection is gone");
        });

        BulkReport report = sender().build().send(Recipients.of(stream));

        assertThat(report.accepted()).isEqualTo(30);
        assertThat(report.failure()).hasMessage("the connection is gone");
    }

    @Test
    @DisplayName("that was used up is refused at once")
    void a_used_stream_is_refused() {
        Recipients<String> recipients = Recipients.of(Stream.of("ann"));
        assertThat(sender().build().send(recipients).count(ACCEPTED)).isEqualTo(1);

        assertThatThrownBy(() -> sender().build().send(recipients)).isInstanceOf(IllegalStateException.class);
    }
}
