package com.xuqm.sdk.bulk;

import static com.xuqm.sdk.bulk.Simulation.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.bulk.RunLoop.Event;
import com.xuqm.sdk.bulk.RunLoop.Wake;
import com.xuqm.sdk.bulk.recipients.Feed;
import com.xuqm.sdk.bulk.recipients.Item;
import com.xuqm.sdk.call.CallOptions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches of ten, in the time of a simulation. */
@DisplayName("An input that comes in drops")
class InputInDropsTest {

    private final Simulation service = new Simulation();
    private final long start = service.nanoTime();
    private final BlockingQueue<Event<String>> events = RunLoop.events();
    private final Drops input = new Drops();

    /** What happens while the run waits, one after the other. */
    private final Queue<Runnable> meanwhile = new ArrayDeque<>();

    private final List<Long> sentAt = new ArrayList<>();
    private final BulkSettings<String> settings = new BulkSettings<>(
            service,
            10,
            4,
            null,
            NoJournal.INSTANCE,
            false,
            Duration.ofSeconds(60),
            100,
            50,
            CallOptions.none(),
            Duration.ofSeconds(1),
            null);
    private final Ledger ledger = new Ledger();
    private final ProgressReporter progress = new ProgressReporter(service, settings.progressInterval(), null);
    private final OutcomeRecorder<String> books =
            new OutcomeRecorder<>(settings, ledger, NoJournal.INSTANCE, progress, false);

    @BeforeEach
    void note_when_something_is_sent() {
        service.behaviour = (request, number) -> {
            sentAt.add(millis());
            return service.accept(request);
        };
        service.onWait = () -> {
            Runnable next = meanwhile.poll();
            if (next != null) {
                next.run();
            }
        };
    }

    private long millis() {
        return (service.nanoTime() - start) / 1_000_000;
    }

    private BulkReport run() {
        Intake<String> intake = new Intake<>(input, service, new JournalState(ledger), false, null, id -> null);
        new RunLoop<>(settings, service, () -> 0.5, books, intake, events).run();
        return books.report(progress.elapsed());
    }

    private static void nothing() {}

    private void meanwhile(Runnable... happenings) {
        meanwhile.addAll(List.of(happenings));
    }

    @Test
    @DisplayName("is sent after a moment if a batch does not fill")
    void is_sent_after_a_moment() {
        input.add(3);
        meanwhile(InputInDropsTest::nothing, InputInDropsTest::nothing, input::end);

        assertThat(run().accepted()).isEqualTo(3);
        assertThat(service.requests()).containsExactly(List.of("u0", "u1", "u2"));
        assertThat(sentAt).containsExactly(20L);
        assertThat(input.wakings).as("for how many more it is worth waking").containsOnly(7);
    }

    @Test
    @DisplayName("does not prolong that moment")
    void does_not_prolong_the_moment() {
        input.add(3);
        meanwhile(() -> input.add(1), InputInDropsTest::nothing, input::end);

        assertThat(run().accepted()).isEqualTo(4);
        assertThat(service.requests()).containsExactly(List.of("u0", "u1", "u2", "u3"));
        assertThat(sentAt).containsExactly(20L);
    }

    @Test
    @DisplayName("is sent at once when it fills a batch")
    void is_sent_at_once_when_it_fills_a_batch() {
        input.add(3);
        meanwhile(() -> input.add(7), InputInDropsTest::nothing, input::end);

        assertThat(run().accepted()).isEqualTo(10);
        assertThat(service.requests()).hasSize(1);
        assertThat(sentAt).containsExactly(0L);
    }

    @Test
    @DisplayName("is sent at once when it ends")
    void is_sent_at_once_when_it_ends() {
        input.add(3);
        meanwhile(input::end);

        assertThat(run().accepted()).isEqualTo(3);
        assertThat(sentAt).containsExactly(0L);
    }

    @Test
    @DisplayName("wakes the run with its first drop, and each batch has a moment of its own")
    void has_a_moment_for_each_batch() {
        meanwhile(
                () -> input.add(1), // at 0 ms
                InputInDropsTest::nothing, // until it is sent, at 20 ms
                InputInDropsTest::nothing, // until it is answered, at 30 ms
                () -> input.add(1),
                InputInDropsTest::nothing, // until it is sent, at 50 ms
                InputInDropsTest::nothing,
                input::end);

        assertThat(run().accepted()).isEqualTo(2);
        assertThat(sentAt).containsExactly(20L, 50L);
    }

    @Test
    @DisplayName("is no reason for a small batch while others are under way")
    void waits_while_others_are_under_way() {
        input.add(13);
        meanwhile(InputInDropsTest::nothing, InputInDropsTest::nothing, InputInDropsTest::nothing, input::end);

        assertThat(run().accepted()).isEqualTo(13);
        assertThat(sentAt).containsExactly(0L, 30L);
    }

    @Nested
    @DisplayName("when the run is stopped")
    class Stopped {

        @BeforeEach
        void refuse_for_good() {
            service.behaviour = (request, number) -> {
                throw status(403);
            };
            input.add(10);
        }

        @Test
        @DisplayName("is told to stop, and is not waited for if it does")
        void is_told_to_stop() {
            input.obeys = true;

            BulkReport report = run();

            assertThat(report.stopReason()).contains("403");
            assertThat(report.notTried()).isEqualTo(10);
            assertThat(report.isReadToEnd()).isFalse();
            assertThat(millis()).isEqualTo(10);
        }

        @Test
        @DisplayName("was read to its end if it had ended before")
        void had_ended_before() {
            input.drops.clear();
            input.add(5);
            input.end();

            BulkReport report = run();

            assertThat(report.notTried()).isEqualTo(5);
            assertThat(report.isReadToEnd()).isTrue();
        }

        @Test
        @DisplayName("is left after a second if it does not obey, and what came by then counts")
        void is_left_after_a_second() {
            meanwhile(InputInDropsTest::nothing, () -> input.add(2), () -> input.add(3));

            BulkReport report = run();

            assertThat(report.notTried()).isEqualTo(15);
            assertThat(input.isStopped).isTrue();
            assertThat(millis()).isEqualTo(1_010);
        }

        @Test
        @DisplayName("is left at once if the run is cancelled then")
        void is_left_at_once_if_cancelled() {
            meanwhile(InputInDropsTest::nothing, () -> {
                books.cancel();
                events.add(new Wake<>());
            });

            assertThat(run().stopReason()).contains("403");
            assertThat(millis()).isEqualTo(10);
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        @DisplayName("is left at once if the thread is interrupted then, whether or not it waits:")
        void is_left_at_once_if_interrupted(boolean waits) {
            if (waits) {
                meanwhile(InputInDropsTest::nothing, () -> {
                    Thread.currentThread().interrupt();
                    events.add(new Wake<>());
                });
            } else {
                input.onPoll = () -> {
                    if (input.isStopped) {
                        Thread.currentThread().interrupt();
                    }
                };
            }

            BulkReport report = run();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(report.stopReason()).contains("403");
            assertThat(millis()).isEqualTo(10);
        }

        @Test
        @DisplayName("is counted to its end if it is known to have one")
        void is_counted_to_its_end() {
            input.isKnownToEnd = true;
            meanwhile(InputInDropsTest::nothing, () -> input.add(5), input::end);

            BulkReport report = run();

            assertThat(report.notTried()).isEqualTo(15);
            assertThat(report.isReadToEnd()).isTrue();
            assertThat(input.isStopped).isFalse();
        }
    }

    /** Gives what the test says, and wakes the run as it is told to. */
    private final class Drops implements Feed<String> {

        private final Queue<String> drops = new ArrayDeque<>();
        private final List<Integer> wakings = new ArrayList<>();
        private Runnable onPoll = InputInDropsTest::nothing;
        private int given;
        private int wakeAt = Integer.MAX_VALUE;
        private boolean isOver;
        private boolean isStopped;
        private boolean isKnownToEnd;
        private boolean obeys;

        void add(int count) {
            for (int i = 0; i < count; i++) {
                drops.add("u" + given++);
            }
            if (drops.size() >= wakeAt) {
                wakeAt = Integer.MAX_VALUE;
                events.add(new Wake<>());
            }
        }

        void end() {
            isOver = true;
            events.add(new Wake<>());
        }

        @Override
        public Arrival<String> poll(long position) {
            onPoll.run();
            String next = drops.poll();
            if (next != null) {
                return Item.of(position, next);
            }
            wakeAt = 1;
            return isOver ? new End<>() : new NotYet<>();
        }

        @Override
        public void wakeAfter(int entries) {
            wakings.add(entries);
            wakeAt = entries;
        }

        @Override
        public boolean isKnownToEnd() {
            return isKnownToEnd;
        }

        @Override
        public void stop() {
            isStopped = true;
            isOver |= obeys;
        }

        @Override
        public void close() {
            stop();
        }
    }
}
