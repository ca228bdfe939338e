package com.xuqm.tencent.callback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.webhook.receive.CallbackLedger;
import com.xuqm.sdk.webhook.receive.ClaimResult;
import com.xuqm.sdk.webhook.receive.Lease;
import com.xuqm.tencent.message.MessageElement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The dispatcher of callbacks")
class CallbackDispatcherTest {

    private static final CallbackVerifier VERIFIER = CallbackVerifier.withoutToken(1);
    private static final JsonBinding JSON = new GsonJsonBinding();

    /** What a service waits for at most. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final List<AutoCloseable> opened = new ArrayList<>();

    private final CallbackListener listener = new CallbackListener() {
        @Override
        public void refused(CallbackCheck check) {
            told.add("refused " + check.reason());
        }

        @Override
        public void unreadable(String command, String why) {
            told.add("unreadable " + command);
        }

        @Override
        public void failed(String command, Throwable failure) {
            told.add("failed " + failure.getMessage());
        }

        @Override
        public void decisionLate(String command, Duration deadline) {
            told.add("late");
        }

        @Override
        public void decisionOverloaded(String command, String why) {
            told.add("overloaded");
        }

        @Override
        public void decided(String command, CallbackDecision decision) {
            told.add("decided");
        }

        @Override
        public void handled(String command) {
            told.add("handled");
        }

        @Override
        public void notHandled(String command, String why) {
            told.add("not handled");
        }

        @Override
        public void unsettled(String command, @Nullable Throwable failure) {
            told.add("unsettled");
        }
    };

    @AfterEach
    void close() throws Exception {
        never.countDown();
        for (AutoCloseable each : opened) {
            each.close();
        }
    }

    private CallbackDispatcher.Builder builder() {
        return CallbackDispatcher.builder(VERIFIER, JSON).listener(listener);
    }

    private CallbackDispatcher built(CallbackDispatcher.Builder builder) {
        CallbackDispatcher dispatcher = builder.build();
        opened.add(dispatcher);
        return dispatcher;
    }

    private static String query(String command) {
        return "SdkAppid=1&CallbackCommand=" + command + "&ClientIP=1.2.3.4&OptPlatform=Web";
    }

    private static CallbackReply post(CallbackDispatcher dispatcher, String command, String members) {
        return dispatcher.dispatch(
                query(command), ("{\"CallbackCommand\":\"" + command + "\"" + members + "}").getBytes(UTF_8));
    }

    private static Map<String, Object> answer(CallbackReply reply) {
        Map<String, Object> members = JSON.fromJson(reply.body(), Map.class);
        return members == null ? Map.of() : members;
    }

    static Stream<JsonBinding> bindings() {
        return Stream.of(new JacksonJsonBinding(), new GsonJsonBinding());
    }

    @ParameterizedTest
    @MethodSource("bindings")
    @DisplayName("asks a decider, which may change the message")
    void asks_a_decider(JsonBinding json) {
        CallbackDispatcher dispatcher = built(CallbackDispatcher.builder(VERIFIER, json)
                .before(
                        CallbackType.BEFORE_MESSAGE,
                        callback -> callback.data().toAccount().equals("b")
                                        && callback.clientIp().equals("1.2.3.4")
                                ? CallbackDecision.allow().withBody(List.of(MessageElement.text("changed")))
                                : CallbackDecision.forbid()));

        CallbackReply reply = post(
                dispatcher,
                "C2C.CallbackBeforeSendMsg",
                ",\"To_Account\":\"b\",\"MsgRandom\":4294967295,\"MsgBody\":[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"x\"}}]");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(answer(reply))
                .containsEntry("ErrorCode", 0L)
                .containsEntry(
                        "MsgBody", List.of(Map.of("MsgType", "TIMTextElem", "MsgContent", Map.of("Text", "changed"))));
    }

    @Test
    @DisplayName("answers with the fallback whatever a decider does: fails, gives nothing, hangs")
    void answers_with_the_fallback() {
        // as long as nothing hangs there is time enough, however busy the machine is
        assertFallback(LONGEST, callback -> {
            throw new IllegalStateException("no");
        });
        assertFallback(LONGEST, callback -> null);
        assertFallback(Duration.ofMillis(50), callback -> {
            never.await();
            return CallbackDecision.allow();
        });

        assertThat(told).containsExactly("failed no", "failed the decider returned null", "late");
    }

    private void assertFallback(Duration deadline, CallbackDecider<BeforeMessage> decider) {
        CallbackDispatcher dispatcher = built(builder()
                .decisionDeadline(deadline)
                .fallback(CallbackDecision.forbid(120_001, "later"))
                .before(CallbackType.BEFORE_MESSAGE, decider));

        assertThat(answer(post(dispatcher, "C2C.CallbackBeforeSendMsg", ",\"To_Account\":\"b\"")))
                .containsEntry("ErrorCode", 120_001L)
                .containsEntry("ErrorInfo", "later");
    }

    @Test
    @DisplayName("serves 1,000 at once with few threads while deciders hang, and others afterwards")
    void serves_a_thousand() throws Exception {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        AtomicInteger most = new AtomicInteger();
        CallbackDispatcher dispatcher = built(builder()
                .maxDecisions(4)
                .decisionDeadline(Duration.ofMillis(50))
                .before(CallbackType.BEFORE_MESSAGE, callback -> {
                    threads.add(Thread.currentThread());
                    most.accumulateAndGet(threads.size(), Math::max);
                    try {
                        if (callback.data().toAccount().equals("hangs")) {
                            never.await();
                        }
                        return CallbackDecision.drop();
                    } finally {
                        threads.remove(Thread.currentThread());
                    }
                }));
        ExecutorService callers = Executors.newFixedThreadPool(64);
        opened.add(callers::shutdownNow);
        List<Future<CallbackReply>> replies = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            replies.add(
                    callers.submit(() -> post(dispatcher, "C2C.CallbackBeforeSendMsg", ",\"To_Account\":\"hangs\"")));
        }
        for (Future<CallbackReply> reply : replies) {
            assertThat(answer(reply.get())).containsEntry("ErrorCode", 0L);
        }
        assertThat(told).hasSize(1000).allMatch(each -> each.equals("late") || each.equals("overloaded"));
        assertThat(most.get()).isBetween(1, 4);
        for (int i = 0; i < 1200 && !told.contains("decided"); i++) { // those that hung make room when they notice
            post(dispatcher, "C2C.CallbackBeforeSendMsg", ",\"To_Account\":\"fine\"");
        }
        assertThat(told).contains("decided");
    }

    @Test
    @DisplayName(
            "interrupts a decider whose caller has gone away, and answers nobody else's callback with what it says")
    void the_caller_goes_away() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CallbackDispatcher dispatcher =
                built(builder().decisionDeadline(LONGEST).before(CallbackType.BEFORE_GROUP_MESSAGE, callback -> {
                    begun.countDown();
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                    return CallbackDecision.forbid();
                }));
        AtomicReference<CallbackReply> reply = new AtomicReference<>();
        Thread caller = new Thread(() -> reply.set(post(dispatcher, "Group.CallbackBeforeSendMsg", "")));
        caller.start();
        begun.await();
        caller.interrupt();
        caller.join();

        interrupted.await();
        assertThat(answer(reply.get())).containsEntry("ErrorCode", 0L);
        assertThat(told).hasSize(1).doesNotContain("decided");
    }

    @Test
    @DisplayName("interrupts a decider that nobody waits for any more, and drops what it says")
    void interrupts_a_decider() throws Exception {
        AtomicBoolean begun = new AtomicBoolean();
        CountDownLatch interrupted = new CountDownLatch(1);
        CallbackDispatcher dispatcher = built(builder()
                .decisionDeadline(Duration.ofMillis(20))
                .before(CallbackType.BEFORE_GROUP_MESSAGE, callback -> {
                    begun.set(true);
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                    return CallbackDecision.forbid();
                }));

        while (!begun.get()) { // a busy machine may not even begin in time
            assertThat(answer(post(dispatcher, "Group.CallbackBeforeSendMsg", "")))
                    .containsEntry("ErrorCode", 0L);
        }
        interrupted.await();
        assertThat(told).isNotEmpty().containsOnly("late");
    }

    @Test
    @DisplayName("allows what nobody decides")
    void allows_by_default() {
        assertThat(answer(post(built(builder()), "Group.CallbackBeforeCreateGroup", "")))
                .containsEntry("ActionStatus", "OK")
                .containsEntry("ErrorCode", 0L);
    }

    @Test
    @DisplayName(
            "handles what happened once, by the key of its command, though it comes twice, changed, to two instances")
    void handles_once() {
        AtomicInteger runs = new AtomicInteger();
        CallbackLedger shared = CallbackLedger.inMemory(100);
        CallbackDispatcher one = built(builder()
                .handleOnce(shared)
                .on(CallbackType.MESSAGE_SENT, callback -> runs.incrementAndGet())
                .on(CallbackType.GROUP_FULL, callback -> runs.incrementAndGet()));
        CallbackDispatcher two =
                built(builder().handleOnce(shared).on(CallbackType.MESSAGE_SENT, callback -> runs.incrementAndGet()));

        post(one, "C2C.CallbackAfterSendMsg", ",\"MsgKey\":\"1\"");
        post(two, "C2C.CallbackAfterSendMsg", ",\"MsgKey\":\"1\",\"UnreadMsgNum\":2");
        post(one, "C2C.CallbackAfterSendMsg", ",\"MsgKey\":\"2\"");
        post(one, "Group.CallbackAfterGroupFull", ",\"GroupId\":\"g\",\"EventTime\":1");
        post(one, "Group.CallbackAfterGroupFull", ",\"GroupId\":\"g\",\"EventTime\":1");
        post(one, "Group.CallbackAfterGroupFull", ",\"GroupId\":\"g\",\"EventTime\":2");

        assertThat(runs).hasValue(4);
        assertThat(told).filteredOn(each -> each.equals("not handled")).hasSize(2);
    }

    @Test
    @DisplayName("lets a callback come again whose handler has failed")
    void lets_failures_come_again() {
        AtomicInteger runs = new AtomicInteger();
        CallbackDispatcher dispatcher =
                built(builder().handleOnce(CallbackLedger.inMemory(10)).on(CallbackType.MESSAGE_SENT, callback -> {
                    if (runs.incrementAndGet() == 1) {
                        throw new IllegalStateException("no");
                    }
                }));

        assertThat(post(dispatcher, "C2C.CallbackAfterSendMsg", ",\"MsgKey\":\"1\"")
                        .status())
                .isEqualTo(500);
        assertThat(post(dispatcher, "C2C.CallbackAfterSendMsg", ",\"MsgKey\":\"1\"")
                        .status())
                .isEqualTo(200);
        assertThat(runs).hasValue(2);
    }

    /** A ledger in a database that is away, before or after the handlers have run. */
    private record LedgerAway(boolean lets) implements CallbackLedger {

        @Override
        public ClaimResult claim(String callbackId, Lease lease) {
            if (lets) {
                return ClaimResult.NEW;
            }
            throw new IllegalStateException("away");
        }

        @Override
        public boolean handled(String callbackId, Lease lease) {
            throw new NoClassDefFoundError("a driver");
        }

        @Override
        public void failed(String callbackId, Lease lease) {
            throw new IllegalStateException("away");
        }
    }

    @Test
    @DisplayName("answers 500 if the ledger is away, so that the callback comes again")
    void ledger_away() {
        CallbackDispatcher dispatcher =
                built(builder().handleOnce(new LedgerAway(false)).on(CallbackType.MESSAGE_SENT, callback -> {}));

        assertThat(post(dispatcher, "C2C.CallbackAfterSendMsg", ",\"MsgKey\":\"1\"")
                        .status())
                .isEqualTo(500);
        assertThat(told).containsExactly("failed away");
    }

    @Test
    @DisplayName("answers what its handlers did if the ledger cannot note it, and tells of that")
    void ledger_away_afterwards() {
        CallbackDispatcher dispatcher =
                built(builder().handleOnce(new LedgerAway(true)).on(CallbackType.MESSAGE_SENT, callback -> {
                    if (callback.data().msgKey().equals("2")) {
                        throw new IllegalStateException("no");
                    }
                }));

        assertThat(post(dispatcher, "C2C.CallbackAfterSendMsg", ",\"MsgKey\":\"1\"")
                        .status())
                .isEqualTo(200);
        assertThat(post(dispatcher, "C2C.CallbackAfterSendMsg", ",\"MsgKey\":\"2\"")
                        .status())
                .isEqualTo(500);
        assertThat(told).containsExactly("handled", "unsettled", "failed no", "unsettled");
    }

    @Test
    @DisplayName("keeps errors of a listener, such as a missing class, from the callback")
    void listener_that_does_not_link() {
        CallbackDispatcher dispatcher = built(CallbackDispatcher.builder(VERIFIER, JSON)
                .on(CallbackType.MESSAGE_SENT, callback -> {})
                .listener(new CallbackListener() {
                    @Override
                    public void handled(String command) {
                        throw new NoClassDefFoundError("metrics");
                    }
                }));

        assertThat(post(dispatcher, "C2C.CallbackAfterSendMsg", ",\"MsgKey\":\"1\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("hands a command that nobody knows to the default, with all that came")
    void hands_unknown_commands_to_the_default() {
        List<Object> seen = new ArrayList<>();
        CallbackDispatcher dispatcher = built(builder().onAnyOther(callback -> seen.add(callback.data())));

        assertThat(post(dispatcher, "New.Thing", ",\"A\":[1]").status()).isEqualTo(200);
        assertThat(seen).containsExactly(Map.of("CallbackCommand", "New.Thing", "A", List.of(1L)));
    }

    @Test
    @DisplayName("refuses a body that names another command than the query, and one that is no JSON")
    void refuses_other_commands() {
        CallbackDispatcher dispatcher = built(builder().onAnyOther(callback -> {}));
        byte[] other = "{\"CallbackCommand\":\"B.B\"}".getBytes(UTF_8);

        assertThat(dispatcher.dispatch(query("A.A"), other).status()).isEqualTo(400);
        assertThat(dispatcher.dispatch(query("A.A"), "no".getBytes(UTF_8)).status())
                .isEqualTo(400);
        assertThat(dispatcher.dispatch("SdkAppid=2&CallbackCommand=A.A", other).status())
                .isEqualTo(403);
        assertThat(told).containsExactly("refused WRONG_COMMAND", "unreadable A.A", "refused WRONG_APP");
    }

    @Test
    @DisplayName("reads pushes in both of their forms: several events, or one")
    void reads_pushes() {
        List<String> keys = new ArrayList<>();
        CallbackDispatcher dispatcher = built(builder()
                .on(
                        CallbackType.OFFLINE_PUSH_EVENTS,
                        callback -> callback.data()
                                .events()
                                .forEach(event -> keys.add(event.msgKey() + event.eventTime()))));

        dispatcher.dispatch(
                query("Push.OfflinePush"),
                "{\"Events\":[{\"MsgKey\":\"a\",\"EventTime\":1700000000},{\"MsgKey\":\"b\",\"EventTime\":1700000000}]}"
                        .getBytes(UTF_8));
        post(dispatcher, "Push.OfflinePush", ",\"MsgKey\":\"c\",\"EventTime\":1700000000");

        assertThat(keys).containsExactly("a2023-11-14T22:13:20Z", "b2023-11-14T22:13:20Z", "c2023-11-14T22:13:20Z");
    }

    @Test
    @DisplayName("keeps deciders and handlers apart")
    void keeps_them_apart() {
        assertThatThrownBy(() -> builder().on(CallbackType.BEFORE_MESSAGE, callback -> {}))
                .hasMessageContaining("before(…)");
        assertThatThrownBy(() -> builder().before(CallbackType.MESSAGE_SENT, callback -> CallbackDecision.allow()))
                .hasMessageContaining("on(…)");
    }

    @Test
    @DisplayName("takes codes of the app's own in the ranges of the service alone")
    void checks_codes() {
        assertThatThrownBy(() -> CallbackDecision.forbid(7, "x")).hasMessageContaining("120001");
        assertThatThrownBy(() -> CallbackDecision.allow().withRefusedFriend("a", 1, "x"))
                .hasMessageContaining("38000");
        assertThat(CallbackDecision.allow()
                        .withRefusedFriend("a", 38_000, "x")
                        .withRefusedFriend("b", 39_000, "y")
                        .asMap()
                        .get("ResultItem"))
                .asInstanceOf(LIST)
                .hasSize(2);
    }

    @Test
    @DisplayName("knows every callback of the service's documents once")
    void knows_every_callback() {
        assertThat(CallbackType.known())
                .hasSize(55)
                .extracting(CallbackType::command)
                .doesNotHaveDuplicates();
    }
}
