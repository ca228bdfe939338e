package com.xuqm.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.realtime.event.Dropped;
import com.xuqm.realtime.event.GroupFollowed;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.internal.gap.Marks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What waits for a receiver, without threads: the test runs what is to run. */
class EventStreamTest {

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final List<RealtimeEvent> got = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
    private int handled;
    private int forgotten;

    private static RealtimeEvent event(int number) {
        return new GroupFollowed("group_" + number);
    }

    private void offer(EventStream stream, int from, int to) {
        for (int i = from; i <= to; i++) {
            stream.offer(new EventStream.Item(event(i), () -> handled++));
        }
    }

    private void runAll() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private ListenerStream listening(int capacity) {
        return new ListenerStream(capacity, tasks::add, got::add, failure -> {});
    }

    private SubscriberStream subscribed(int capacity) {
        SubscriberStream stream = new SubscriberStream(capacity, tasks::add, new Keeping(), gone -> forgotten++);
        stream.begin();
        return stream;
    }

    /** Keeps what comes. */
    private class Keeping implements Flow.Subscriber<RealtimeEvent> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {}

        @Override
        public void onNext(RealtimeEvent item) {
            got.add(item);
        }

        @Override
        public void onError(Throwable reason) {
            ends.add(String.valueOf(reason.getMessage()));
        }

        @Override
        public void onComplete() {
            ends.add("complete");
        }
    }

    @Test
    void what_fits_in_comes_in_order_and_is_handled() {
        ListenerStream stream = listening(10);
        offer(stream, 1, 5);
        runAll();

        assertThat(got).containsExactly(event(1), event(2), event(3), event(4), event(5));
        assertThat(handled).isEqualTo(5);
    }

    @Test
    void who_handles_an_event_does_not_wait_for_himself_and_others_wait_until_it_was_handled() {
        AtomicReference<ListenerStream> self = new AtomicReference<>();
        List<Boolean> done = new ArrayList<>();
        List<Integer> handledThen = new ArrayList<>();
        Consumer<RealtimeEvent> listener = event -> {
            CompletableFuture<Void> others = CompletableFuture.supplyAsync(
                            () -> List.of(self.get().settled()))
                    .join()
                    .get(0);
            done.add(self.get().settled().isDone());
            done.add(others.isDone());
            CompletableFuture<Void> unused = others.thenRun(() -> handledThen.add(handled));
        };
        self.set(new ListenerStream(10, tasks::add, listener, failure -> {}));
        offer(self.get(), 1, 1);
        runAll();

        assertThat(done).containsExactly(true, false);
        assertThat(handledThen).containsExactly(1);
        assertThat(self.get().settled()).isCompleted();
    }

    @Test
    void what_does_not_fit_in_is_told_once_in_its_place() {
        ListenerStream stream = listening(2);
        offer(stream, 1, 5);
        runAll();
        offer(stream, 6, 6);
        runAll();

        assertThat(got).containsExactly(event(1), event(2), new Dropped(event(3), event(5), 3, null, null), event(6));
        assertThat(handled).as("what was left out is no more to be waited for").isEqualTo(6);
    }

    @Test
    void each_row_of_losses_is_told_by_itself_also_before_the_buffer_is_empty() {
        SubscriberStream stream = subscribed(2);
        offer(stream, 1, 3);
        stream.request(1);
        runAll();
        offer(stream, 4, 5);
        stream.request(10);
        runAll();

        assertThat(got)
                .containsExactly(
                        event(1),
                        event(2),
                        new Dropped(event(3), event(3), 1, null, null),
                        event(4),
                        new Dropped(event(5), event(5), 1, null, null));
    }

    @Test
    void a_subscriber_gets_no_more_than_it_asked_for_and_no_more_wait_than_the_bound_and_one() {
        SubscriberStream stream = subscribed(4);
        stream.request(1);
        offer(stream, 1, 100);
        runAll();

        assertThat(got).containsExactly(event(1));
        assertThat(stream.size()).isLessThanOrEqualTo(5);
        stream.cancel();
        assertThat(stream.size()).isZero();
        assertThat(forgotten).isEqualTo(1);
        stream.request(5);
        offer(stream, 101, 102);
        runAll();
        assertThat(got).hasSize(1);
        assertThat(ends).isEmpty();
    }

    @Test
    void a_subscriber_that_asks_for_nothing_is_told_that_it_may_not() {
        SubscriberStream stream = subscribed(4);
        stream.request(0);
        runAll();

        assertThat(ends)
                .containsExactly("a subscriber must ask for at least 1 event, not 0 (rule 3.9 of Reactive Streams)");
    }

    @Test
    void an_end_is_told_once_after_what_was_there_or_without_it() {
        SubscriberStream failing = subscribed(4);
        offer(failing, 1, 1);
        failing.request(Long.MAX_VALUE);
        failing.finish(new IllegalStateException("it failed"), false);
        failing.finish(null, true);
        runAll();
        assertThat(got).hasSizeLessThanOrEqualTo(1);
        assertThat(ends).containsExactly("it failed");

        SubscriberStream closing = subscribed(4);
        offer(closing, 2, 3);
        closing.finish(null, true);
        runAll();
        assertThat(ends).containsExactly("it failed", "complete");
        assertThat(got).doesNotContain(event(2));
    }

    @Test
    void an_error_of_the_virtual_machine_goes_up_and_the_others_come_all_the_same() {
        ListenerStream stream = new ListenerStream(
                10,
                tasks::add,
                event -> {
                    got.add(event);
                    if (got.size() == 1) {
                        throw new StackOverflowError();
                    }
                },
                failure -> {});
        offer(stream, 1, 2);
        @Nullable Runnable first = tasks.poll();
        assertThat(first).isNotNull();
        assertThatThrownBy(first::run).isInstanceOf(StackOverflowError.class);
        runAll();

        assertThat(got).hasSize(2);
    }

    @Test
    void a_thread_hands_over_so_many_and_lets_others_have_a_turn() {
        ListenerStream stream = listening(1_000);
        offer(stream, 1, 100);
        tasks.remove().run();

        assertThat(got).hasSize(64);
        runAll();
        assertThat(got).hasSize(100);
    }

    @Test
    void nothing_comes_before_a_subscriber_knows_its_subscription() {
        EventPublisher publisher = new EventPublisher(
                10,
                Runnable::run,
                stream -> {
                    offer(stream, 1, 2);
                    stream.finish(null, false);
                    assertThat(got).isEmpty();
                    ends.add("known");
                },
                stream -> forgotten++);
        publisher.subscribe(new Keeping() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(2);
            }
        });

        assertThat(got).containsExactly(event(1), event(2));
        assertThat(ends).containsExactly("known", "complete");
        assertThat(forgotten).isPositive();
    }

    @Test
    void whoever_cancels_at_once_gets_nothing_and_is_forgotten() {
        List<EventStream> connected = new ArrayList<>();
        EventPublisher publisher = new EventPublisher(10, tasks::add, connected::add, connected::remove);
        publisher.subscribe(new Keeping() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.cancel();
            }
        });
        publisher.subscribe(new Keeping() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(-1);
            }
        });
        runAll();

        assertThat(connected).isEmpty();
        assertThat(ends).hasSize(1).first().asString().contains("at least 1 event, not -1");
    }

    @Test
    void a_subscriber_that_throws_is_left_whatever_it_was_told() {
        Keeping throwing = new Keeping() {
            @Override
            public void onNext(RealtimeEvent item) {
                super.onNext(item);
                throw new IllegalStateException("of no concern");
            }

            @Override
            public void onComplete() {
                super.onComplete();
                throw new IllegalStateException("of no concern");
            }
        };
        SubscriberStream first = new SubscriberStream(10, tasks::add, throwing, gone -> forgotten++);
        first.begin();
        first.request(10);
        offer(first, 1, 2);
        runAll();
        SubscriberStream second = new SubscriberStream(10, tasks::add, throwing, gone -> forgotten++);
        second.begin();
        second.finish(null, false);
        runAll();

        assertThat(got).containsExactly(event(1));
        assertThat(ends).containsExactly("complete");
        assertThat(forgotten).isEqualTo(2);
    }

    @Test
    void a_receiver_that_never_returns_holds_up_no_other_and_nobody_who_brings_events() {
        Queue<Runnable> never = new ArrayDeque<>();
        Delivery delivery = new Delivery("bot", new Outbox(tasks::add), new Marks("bot", 0));
        delivery.add(new ListenerStream(3, never::add, event -> {}, failure -> {}));
        delivery.add(listening(3));
        for (int i = 1; i <= 100; i++) {
            delivery.deliver(event(i));
            runAll();
        }

        assertThat(got).hasSize(100).doesNotHaveDuplicates().noneMatch(Dropped.class::isInstance);
        assertThat(never).as("it has one turn, however much comes").hasSize(1);
    }
}
