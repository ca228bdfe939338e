package com.xuqm.it.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.fault.FaultRule;
import com.xuqm.emulator.realtime.FrameDirection;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.Impatient;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.RealtimeBuilder;
import com.xuqm.realtime.RealtimeException;
import com.xuqm.realtime.RealtimeSendException;
import com.xuqm.realtime.RealtimeSendException.Outcome;
import com.xuqm.realtime.event.CaughtUp;
import com.xuqm.realtime.event.Dropped;
import com.xuqm.realtime.event.GapUnfilled;
import com.xuqm.realtime.event.GroupFollowed;
import com.xuqm.realtime.event.GroupUnfollowed;
import com.xuqm.realtime.event.MessageEdited;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.MessageRevoked;
import com.xuqm.realtime.event.MessageSource;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.event.RealtimePosition;
import com.xuqm.realtime.event.RealtimeState;
import com.xuqm.realtime.event.ServiceEvent;
import com.xuqm.realtime.event.StateChange;
import com.xuqm.realtime.socket.JdkWebSocketConnector;
import com.xuqm.realtime.socket.WebSocketRefusedException;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmUser;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.group.CreateGroup;
import com.xuqm.sdk.group.Group;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection with the emulated backend behind it. */
class RealtimeTest {

    private static final ConversationKey WITH_ANN = ConversationKey.single("user_002");
    private static final Duration LONG = Duration.ofMinutes(1);

    /** Every attempt of a call, and the first one of the next. */
    private static final int MORE_THAN_A_CALL = RetryPolicy.defaults().maxAttempts() + 1;

    private final ExecutorService steps = Executors.newCachedThreadPool();
    private final Heard<RealtimeEvent> heard = new Heard<>();
    private final Heard<StateChange> states = new Heard<>();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private XuqmEmulator emulator;
    private SteeredConnector connector;
    private XuqmClient xuqm;
    private XuqmUser bot;
    private XuqmUser ann;

    @BeforeEach
    void start() {
        emulator = XuqmEmulator.start();
        connector = new SteeredConnector(new JdkWebSocketConnector(TransportOptions.defaults(), steps));
        xuqm = Clients.of(emulator).transport("jdk").json("jackson").build();
        bot = xuqm.asUser("user_001");
        ann = xuqm.asUser("user_002");
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
        xuqm.close();
        connector.close();
        emulator.close();
        steps.shutdownNow();
        assertThat(steps.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(connector.mostLive.get()).as("sockets at a time").isLessThanOrEqualTo(1);
    }

    private RealtimeBuilder builder(XuqmUser user) {
        return Realtime.builder(user)
                .connector(connector)
                .listener(heard)
                .onState(states)
                .reconnectWait(Duration.ofMillis(1), Duration.ofMillis(20));
    }

    private Realtime open(RealtimeBuilder builder) {
        Realtime realtime = builder.open();
        opened.add(realtime);
        caughtUp(1);
        return realtime;
    }

    private Realtime open() {
        return open(builder(bot));
    }

    private void caughtUp(int times) {
        heard.await(events -> events.stream().filter(CaughtUp.class::isInstance).count() >= times);
    }

    private Message say(XuqmUser from, String text) {
        return from.messages().send(SendMessage.text("user_001", text)).execute();
    }

    private List<String> awaitTexts(int count) {
        return Heard.texts(heard.await(events -> Heard.texts(events).size() >= count));
    }

    /** Ends the connection as a network does, and keeps the next one from coming until what has to happen between has happened. */
    private void cutWhile(Runnable away) {
        connector.refusal = () -> new IllegalStateException("the network is down");
        connector.last().cut();
        states.await(list -> list.get(list.size() - 1).to() != RealtimeState.READY);
        away.run();
        connector.refusal = () -> null;
    }

    @Test
    void a_message_comes_as_it_is_sent() {
        open();
        Message sent = say(ann, "hello");

        awaitTexts(1);
        assertThat(heard.all()).contains(new MessageReceived(sent, WITH_ANN, MessageSource.LIVE));
    }

    @Test
    void its_states_are_told_in_order_and_it_is_what_was_told() {
        AtomicReference<Realtime> realtime = new AtomicReference<>();
        CountDownLatch known = new CountDownLatch(1);
        List<RealtimeState> seen = new ArrayList<>();
        realtime.set(open(builder(bot).onState(change -> {
            try {
                known.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            seen.add(realtime.get().state());
        })));
        known.countDown();
        states.awaitOne(change -> change.to() == RealtimeState.READY);
        realtime.get().close();

        states.awaitOne(change -> change.to() == RealtimeState.CLOSED);
        assertThat(states.all())
                .extracting(StateChange::to)
                .containsExactly(RealtimeState.CONNECTING, RealtimeState.READY, RealtimeState.CLOSED);
        assertThat(realtime.get().state()).isEqualTo(RealtimeState.CLOSED);
        assertThat(seen).isSubsetOf(RealtimeState.CONNECTING, RealtimeState.READY, RealtimeState.CLOSED);
    }

    @Test
    void what_is_sent_while_the_connection_is_lost_comes_once_and_in_order() {
        open();
        say(ann, "1");
        awaitTexts(1);
        for (int cut = 0; cut < 3; cut++) {
            int from = 2 + 30 * cut;
            cutWhile(() -> IntStream.range(from, from + 30).forEach(i -> say(ann, "" + i)));
            caughtUp(cut + 2);
        }
        say(ann, "92");

        assertThat(awaitTexts(92))
                .isEqualTo(IntStream.rangeClosed(1, 92).mapToObj(i -> "" + i).toList());
    }

    @Test
    void what_waited_before_the_first_connection_comes_as_well() {
        say(ann, "before");
        open();

        assertThat(heard.all())
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                MessageReceived.class,
                                received -> assertThat(received.source()).isEqualTo(MessageSource.OFFLINE)));
    }

    @Test
    void a_message_is_sent_and_comes_back() throws Exception {
        Realtime realtime = open();
        Message sent = realtime.send(SendMessage.text("user_002", "hi \ud83d\ude00\n: \\"))
                .get(1, TimeUnit.MINUTES);

        assertThat(sent.content()).isEqualTo("hi \ud83d\ude00\n: \\");
        assertThat(emulator.messages()).hasSize(1);
        assertThat(sent.fromId()).isEqualTo("user_001");
    }

    @Test
    void a_long_message_goes_in_pieces_and_comes_back_whole() throws Exception {
        Realtime realtime = open();
        String text = "\u4e2d\ud83d\ude00".repeat(2_000);

        assertThat(realtime.send(SendMessage.text("user_002", text))
                        .get(1, TimeUnit.MINUTES)
                        .content())
                .isEqualTo(text);
    }

    @Test
    void what_is_sent_while_there_is_no_connection_goes_with_the_next_one() throws Exception {
        Realtime realtime = open();
        AtomicReference<CompletableFuture<Message>> future = new AtomicReference<>();
        cutWhile(() -> future.set(realtime.send(SendMessage.text("user_002", "later"))));

        assertThat(future.get().get(1, TimeUnit.MINUTES).content()).isEqualTo("later");
        assertThat(emulator.messages()).hasSize(1);
    }

    @Test
    void what_left_before_the_connection_was_lost_is_not_sent_again_and_is_found() throws Exception {
        Realtime realtime = open();
        connector.last().stall(false);
        CompletableFuture<Message> future = realtime.send(SendMessage.text("user_002", "once"));
        emulator.realtime().awaitFrames(frame -> frame.command().equals("SEND"), 1, LONG);
        cutWhile(() -> {});

        assertThat(future.get(1, TimeUnit.MINUTES).content()).isEqualTo("once");
        assertThat(emulator.messages()).hasSize(1);
    }

    @Test
    void what_was_not_sent_in_time_says_so() {
        connector.refusal = () -> new IllegalStateException("down");
        Realtime realtime = builder(bot).sendTimeout(Duration.ofMillis(1)).open();
        opened.add(realtime);

        assertThatThrownBy(() -> realtime.send(SendMessage.text("user_002", "secret text"))
                        .get(1, TimeUnit.MINUTES))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        RealtimeSendException.class,
                        e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT))
                .hasMessageNotContaining("secret");
    }

    @Test
    void what_left_and_never_came_back_may_have_been_sent() {
        assertThat(Impatient.limits()
                        .map(this::sentInVain)
                        .filter(outcome -> outcome != Outcome.NOT_SENT)
                        .findFirst())
                .contains(Outcome.UNKNOWN);
    }

    private Outcome sentInVain(Duration limit) {
        Heard<RealtimeEvent> told = new Heard<>();
        try (Realtime realtime = builder(bot).sendTimeout(limit).listener(told).open()) {
            told.awaitOne(CaughtUp.class::isInstance); // or it would be found among what was missed
            connector.last().stall(false);
            return realtime.send(SendMessage.text("user_002", "x"))
                    .handle((sent, thrown) -> ((RealtimeSendException) thrown).outcome())
                    .join();
        }
    }

    @Test
    void what_the_service_does_not_want_says_so_and_the_connection_comes_again() {
        Realtime realtime = open();

        assertThatThrownBy(() ->
                        realtime.send(SendMessage.text("nobody_there", "x")).get(1, TimeUnit.MINUTES))
                .cause()
                .isInstanceOfSatisfying(
                        RealtimeSendException.class,
                        e -> assertThat(e.outcome()).isEqualTo(Outcome.REFUSED));
        caughtUp(2);
        say(ann, "still here");
        assertThat(awaitTexts(1)).containsExactly("still here");
    }

    @Test
    void a_message_is_taken_back_and_edited_and_both_are_told() throws Exception {
        Realtime realtime = open();
        Message sent = realtime.send(SendMessage.text("user_002", "oops")).get(1, TimeUnit.MINUTES);
        Message other = say(ann, "typo");
        awaitTexts(2);
        ann.messages().edit(other.id(), "type").execute();
        realtime.revoke(sent.id()).get(1, TimeUnit.MINUTES);

        heard.awaitOne(event -> event instanceof MessageRevoked revoked
                && revoked.message().id().equals(sent.id()));
        heard.awaitOne(event -> event instanceof MessageEdited edited
                && edited.message().content().equals("type"));
    }

    @Test
    void groups_are_followed_as_the_user_comes_and_goes() {
        Group first = ann.groups()
                .create(CreateGroup.of("one").withMemberIds(List.of("user_001")))
                .execute();
        open(builder(bot).groupRefresh(Duration.ofMillis(20)));
        ann.messages().send(SendMessage.groupText(first.groupId(), "in one")).execute();
        Group second = ann.groups()
                .create(CreateGroup.of("two").withMemberIds(List.of("user_001")))
                .execute();
        ann.messages().send(SendMessage.groupText(second.groupId(), "in two")).execute();
        heard.awaitOne(new GroupFollowed(second.groupId())::equals);
        assertThat(awaitTexts(2)).containsExactlyInAnyOrder("in one", "in two");

        ann.groups().removeMember(first.groupId(), "user_001").execute();
        heard.awaitOne(new GroupUnfollowed(first.groupId())::equals);
        assertThat(heard.all()).filteredOn(GroupUnfollowed.class::isInstance).hasSize(1);
    }

    @Test
    void a_group_that_was_joined_while_away_is_followed_and_its_messages_come() {
        open();
        AtomicReference<Group> group = new AtomicReference<>();
        cutWhile(() -> {
            group.set(ann.groups()
                    .create(CreateGroup.of("new").withMemberIds(List.of("user_001")))
                    .execute());
            ann.messages()
                    .send(SendMessage.groupText(group.get().groupId(), "welcome"))
                    .execute();
        });
        assertThat(awaitTexts(1)).containsExactly("welcome");
        caughtUp(2);
        ann.messages()
                .send(SendMessage.groupText(group.get().groupId(), "live"))
                .execute();
        assertThat(awaitTexts(2)).containsExactly("welcome", "live");
    }

    @Test
    void a_history_that_is_not_given_at_once_is_asked_for_again() {
        open();
        say(ann, "seen");
        awaitTexts(1);
        FaultRule trouble =
                emulator.faults().on("messages.history").first(MORE_THAN_A_CALL).beforeExecuting(Fault.status(503));
        cutWhile(() -> say(ann, "missed"));
        say(ann, "live");

        assertThat(awaitTexts(3)).containsExactly("seen", "missed", "live");
        caughtUp(2);
        assertThat(heard.all()).noneMatch(GapUnfilled.class::isInstance);
        assertThat(trouble.fired()).isEqualTo(MORE_THAN_A_CALL);
    }

    @Test
    void what_was_missed_is_asked_for_again() {
        open();
        FaultRule trouble = emulator.faults()
                .on("conversations.list")
                .first(MORE_THAN_A_CALL)
                .beforeExecuting(Fault.status(503));
        cutWhile(() -> say(ann, "missed"));
        say(ann, "live");

        assertThat(awaitTexts(2)).containsExactly("missed", "live");
        caughtUp(2);
        assertThat(heard.all()).noneMatch(GapUnfilled.class::isInstance);
        assertThat(trouble.fired()).isEqualTo(MORE_THAN_A_CALL);
    }

    @Test
    void a_history_that_is_refused_is_told_and_not_asked_for_again() {
        open();
        say(ann, "seen");
        awaitTexts(1);
        FaultRule refusal = emulator.faults().on("messages.history").beforeExecuting(Fault.status(403));
        cutWhile(() -> say(ann, "missed"));

        heard.awaitOne(GapUnfilled.class::isInstance);
        assertThat(awaitTexts(2)).containsExactly("seen", "missed"); // it had waited for the user as well
        assertThat(refusal.fired()).isEqualTo(1);
    }

    @Test
    void the_platform_hears_what_happens() throws Exception {
        Realtime platform = open(builder(xuqm.asUser("platform")));
        Group made = ann.groups().create(CreateGroup.of("news")).execute();

        ServiceEvent event = (ServiceEvent) heard.awaitOne(
                told -> told instanceof ServiceEvent service && service.name().equals("group.created"));
        assertThat(platform.data(event, Group.class).groupId()).isEqualTo(made.groupId());
        assertThat(event.toString()).doesNotContain("news");

        cutWhile(() -> {});
        heard.awaitOne(GapUnfilled.class::isInstance);
    }

    @Test
    void a_later_process_goes_on_where_an_earlier_one_was() {
        Realtime first = open();
        say(ann, "1");
        awaitTexts(1);
        RealtimePosition saved = awaitPosition(first, 1);
        first.close();
        say(ann, "2");
        say(ann, "3");
        Heard<RealtimeEvent> later = new Heard<>();
        opened.add(Realtime.builder(bot)
                .connector(connector)
                .position(RealtimePosition.of(saved.encoded()))
                .listener(later)
                .open());

        assertThat(Heard.texts(later.await(events -> events.stream().anyMatch(CaughtUp.class::isInstance))))
                .containsExactly("2", "3");
        assertThatThrownBy(() -> Realtime.builder(ann).position(saved))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("user_001");
    }

    @Test
    void its_end_waits_for_a_listener_that_is_running_so_that_the_position_has_what_he_handled() throws Exception {
        CountDownLatch handling = new CountDownLatch(1);
        CompletableFuture<Void> disconnected = new CompletableFuture<>();
        Realtime first = open(builder(bot).on(MessageReceived.class, event -> {
            handling.countDown();
            disconnected.join();
        }));
        Message sent = say(ann, "1");
        assertThat(handling.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(first.position().marks()).doesNotContainKey(WITH_ANN);
        Future<Boolean> released = steps.submit(() -> {
            emulator.realtime().awaitConnections("user_001", 0, LONG);
            IntStream.range(0, 20).forEach(i -> say(ann, "while an end that does not wait would have ended"));
            return disconnected.complete(null);
        });
        first.close();

        assertThat(first.position().marks().get(WITH_ANN).handled()).containsKey(sent.id());
        assertThat(released.get()).isTrue();
    }

    /** A subscriber that hears of nothing but the end. */
    private static Flow.Subscriber<RealtimeEvent> ending(Heard<String> ends) {
        return new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription given) {}

            @Override
            public void onNext(RealtimeEvent item) {}

            @Override
            public void onError(Throwable throwable) {
                ends.accept("failed: " + throwable.getMessage());
            }

            @Override
            public void onComplete() {
                ends.accept("complete");
            }
        };
    }

    private static RealtimePosition awaitPosition(Realtime realtime, int handled) {
        RealtimePosition position = realtime.position();
        while (position.marks().values().stream()
                        .mapToInt(mark -> mark.handled().size())
                        .sum()
                < handled) {
            Thread.onSpinWait();
            position = realtime.position();
        }
        return position;
    }

    @Test
    void a_listener_that_throws_gets_the_next_event_all_the_same() {
        Heard<Throwable> failures = new Heard<>();
        Heard<Message> got = new Heard<>();
        open(builder(bot).onListenerFailure(failures).on(MessageReceived.class, event -> {
            got.accept(event.message());
            if (got.all().size() % 3 == 0) {
                throw new AssertionError("of no concern");
            }
        }));
        IntStream.range(0, 9).forEach(i -> say(ann, "" + i));

        got.await(list -> list.size() == 9);
        failures.await(list -> list.size() == 3);
        assertThat(connector.made()).isEqualTo(1);
    }

    @Test
    void a_slow_listener_holds_up_nobody_and_is_told_once_what_it_missed() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        Heard<RealtimeEvent> slow = new Heard<>();
        Consumer<RealtimeEvent> held = event -> {
            slow.accept(event);
            if (event instanceof MessageReceived) {
                try {
                    hold.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        };
        Realtime realtime = open(Realtime.builder(bot)
                .connector(connector)
                .bufferSize(5)
                .listener(held) // first, so that it was offered what the other one has
                .listener(heard));
        say(ann, "1");
        slow.await(events -> Heard.texts(events).contains("1")); // and holds it, and what follows is kept for it
        for (int i = 2; i <= 20; i++) {
            say(ann, "" + i);
            awaitTexts(i); // the other one has it
        }
        hold.countDown();

        Dropped dropped = (Dropped) slow.awaitOne(Dropped.class::isInstance);
        assertThat(dropped.count()).isEqualTo(14);
        assertThat(Heard.texts(List.of(dropped.first(), dropped.last()))).containsExactly("7", "20");
        say(ann, "21");
        slow.await(events -> Heard.texts(events).contains("21"));
        assertThat(Heard.texts(slow.all())).containsExactly("1", "2", "3", "4", "5", "6", "21");
        assertThat(slow.all()).filteredOn(Dropped.class::isInstance).hasSize(1);
        assertThat(realtime.refill(dropped).get(1, TimeUnit.MINUTES))
                .extracting(Message::content)
                .containsSubsequence(
                        IntStream.rangeClosed(7, 20).mapToObj(Integer::toString).toArray(String[]::new));
    }

    @Test
    void a_subscriber_gets_as_many_as_it_asks_for() {
        Realtime realtime = open();
        Heard<RealtimeEvent> got = new Heard<>();
        AtomicReference<Flow.Subscription> subscription = new AtomicReference<>();
        Heard<String> ends = new Heard<>();
        realtime.events().subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                subscription.set(given);
                given.request(2);
            }

            @Override
            public void onNext(RealtimeEvent item) {
                got.accept(item);
            }

            @Override
            public void onError(Throwable throwable) {
                ends.accept("error");
            }

            @Override
            public void onComplete() {
                ends.accept("complete");
            }
        });
        IntStream.range(0, 4).forEach(i -> say(ann, "" + i));
        awaitTexts(4);
        got.await(list -> list.size() == 2);
        subscription.get().request(1);
        got.await(list -> list.size() == 3);
        realtime.close();

        ends.await(list -> list.size() == 1);
        assertThat(Heard.texts(got.all())).containsExactly("0", "1", "2");
        assertThat(ends.all()).containsExactly("complete");
    }

    @Test
    void a_peer_that_goes_silent_is_left_and_what_it_kept_back_comes_with_the_next_one() {
        open(builder(bot).ping(Duration.ofMillis(50), Duration.ofMillis(50)));
        connector.last().stall(true);
        say(ann, "unheard");

        assertThat(awaitTexts(1)).containsExactly("unheard");
        assertThat(connector.made()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_service_that_answers_only_pings_is_left_as_well() {
        open(builder(bot)
                .ping(Duration.ofMillis(20), Duration.ofMillis(200))
                .probe(Duration.ofMillis(50), Duration.ofMillis(50)));
        connector.last().stall(false);
        say(ann, "unheard");

        assertThat(awaitTexts(1)).containsExactly("unheard");
    }

    @Test
    void a_token_that_is_refused_is_replaced_once_and_the_connection_goes_on() {
        open();
        emulator.kick("user_001");
        caughtUp(2);
        say(ann, "hello again");

        assertThat(awaitTexts(1)).containsExactly("hello again");
        assertThat(emulator.realtime().frames(FrameDirection.RECEIVED, "CONNECT"))
                .hasSize(2);
    }

    @Test
    void an_upgrade_that_is_refused_waits_as_long_as_the_service_says() {
        connector.refusal = () -> new WebSocketRefusedException("host", 503, HttpHeaders.of("Retry-After", "7"));
        opened.add(builder(bot).open());
        StateChange waiting = states.awaitOne(change -> change.to() == RealtimeState.WAITING);

        assertThat(waiting.pause()).isBetween(Duration.ofSeconds(7), Duration.ofSeconds(8));
    }

    @Test
    void an_account_that_does_not_exist_ends_it_and_whoever_waits_is_told() {
        Realtime realtime = builder(xuqm.asUser("nobody_there")).open();
        opened.add(realtime);

        assertThatThrownBy(() -> realtime.ready().get(1, TimeUnit.MINUTES))
                .cause()
                .isInstanceOf(RealtimeException.class);
        assertThat(realtime.state()).isEqualTo(RealtimeState.FAILED);
        Heard<String> ends = new Heard<>();
        realtime.events().subscribe(ending(ends));
        assertThat(ends.awaitOne(end -> true))
                .as("whoever subscribes after the end is told it as well")
                .startsWith("failed: ");
        assertThatThrownBy(
                        () -> realtime.send(SendMessage.text("user_002", "x")).get(1, TimeUnit.MINUTES))
                .cause()
                .isInstanceOf(RealtimeSendException.class);
    }

    @Test
    void it_ends_with_its_client_and_may_be_closed_within_a_listener_and_twice() throws Exception {
        AtomicReference<Realtime> self = new AtomicReference<>();
        CountDownLatch closed = new CountDownLatch(1);
        self.set(open(builder(bot).on(MessageReceived.class, event -> {
            self.get().close();
            closed.countDown();
        })));
        say(ann, "end");
        assertThat(closed.await(1, TimeUnit.MINUTES)).isTrue();
        self.get().close();
        assertThat(self.get().state()).isEqualTo(RealtimeState.CLOSED);

        Realtime other = Realtime.builder(ann).open();
        other.ready().get(1, TimeUnit.MINUTES);
        xuqm.close();
        emulator.realtime().awaitConnections("user_002", 0, LONG);
    }

    @Test
    void the_shared_connector_ends_with_the_last_connection() throws Exception {
        Realtime one = Realtime.builder(bot).open();
        Realtime two = Realtime.builder(ann).open();
        one.ready().get(1, TimeUnit.MINUTES);
        two.ready().get(1, TimeUnit.MINUTES);
        one.close();
        assertThat(two.state()).isEqualTo(RealtimeState.READY);
        two.close();
        emulator.realtime().awaitConnections("user_001", 0, LONG);
        Realtime again = Realtime.builder(bot).open();
        again.ready().get(1, TimeUnit.MINUTES);
        again.close();
    }

    @Test
    void a_sync_is_answered_while_there_is_a_connection() throws Exception {
        Realtime realtime = open();
        realtime.sync().get(1, TimeUnit.MINUTES);
        realtime.close();
        assertThatThrownBy(() -> realtime.sync().get(1, TimeUnit.MINUTES))
                .cause()
                .isInstanceOf(RealtimeException.class);
    }

    @Test
    void a_new_connection_that_is_asked_for_misses_nothing() {
        Realtime realtime = open();
        say(ann, "1");
        awaitTexts(1);
        realtime.reconnect();
        say(ann, "2");
        caughtUp(2);
        say(ann, "3");

        assertThat(awaitTexts(3)).containsExactly("1", "2", "3");
    }

    @Test
    void nothing_shows_the_token() {
        Realtime realtime = open();
        String uri = connector.requests.get(0).uri().toString();
        String token = uri.substring(uri.indexOf("token=") + 6);

        assertThat(token).isNotEmpty();
        assertThat(connector.requests.get(0) + " " + realtime + " " + states.all())
                .doesNotContain(token);
        assertThat(connector.last().sent().get(0)).contains("Authorization:Bearer ");
    }
}
