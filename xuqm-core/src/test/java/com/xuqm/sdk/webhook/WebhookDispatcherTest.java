package com.xuqm.sdk.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.testing.FakeClock;
import com.xuqm.sdk.testing.MiniJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A dispatcher of webhook events")
class WebhookDispatcherTest {

    private static final String SECRET = "whs_hidden-7f3a";
    private static final String ALLOWED = "{\"allowed\":true}";

    private final FakeClock clock = FakeClock.at("2026-05-16T08:00:00Z");
    private final Sender sender = new Sender(SECRET);
    private final AtomicInteger nonces = new AtomicInteger();
    private final List<String> news = new CopyOnWriteArrayList<>();
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private final List<WebhookDispatcher> open = new ArrayList<>();

    private final WebhookDispatcher.Builder builder = WebhookDispatcher.builder(
                    WebhookVerifier.builder().secret(SECRET).clock(clock).build())
            .json(new MiniJson())
            .listener(new Recording());

    @AfterEach
    void close() {
        open.forEach(WebhookDispatcher::close);
    }

    private WebhookDispatcher built() {
        WebhookDispatcher dispatcher = builder.build();
        open.add(dispatcher);
        return dispatcher;
    }

    private static String envelope(String callbackId, String event, String data) {
        return "{\"callbackId\":\"" + callbackId + "\",\"appKey\":\"ak_demo_chat\",\"event\":\"" + event
                + "\",\"createdAt\":1715000000000,\"data\":" + data + "}";
    }

    private static String sent(String callbackId) {
        return envelope(callbackId, "message.sent", "{\"id\":\"msg_1\",\"content\":\"hidden\"}");
    }

    private static String asked(String content) {
        return envelope("cb_1", "message.before_send", "{\"fromId\":\"user_001\",\"content\":\"" + content + "\"}");
    }

    private WebhookReply post(WebhookDispatcher dispatcher, String envelope) {
        byte[] body = envelope.getBytes(UTF_8);
        return dispatcher.dispatch(sender.headers(clock.millis(), "n" + nonces.incrementAndGet(), body), body);
    }

    @Nested
    @DisplayName("calls")
    class Calls {

        @Test
        void the_handlers_of_an_event_in_their_order_with_its_data() {
            WebhookDispatcher dispatcher = builder.on(
                            WebhookEventType.MESSAGE_SENT,
                            event -> handled.add("archive " + event.data().id()))
                    .on(WebhookEventType.MESSAGE_SENT, event -> handled.add("count " + event.callbackId()))
                    .on(WebhookEventType.GROUP_CREATED, event -> handled.add("group"))
                    .build();

            WebhookReply reply = post(dispatcher, sent("cb_1"));

            assertThat(reply).isEqualTo(new WebhookReply(200, "application/json", "{}"));
            assertThat(reply.bytes()).asString(UTF_8).isEqualTo("{}");
            assertThat(handled).containsExactly("archive msg_1", "count cb_1");
            assertThat(news).containsExactly("handled cb_1");
        }

        @Test
        void the_listener_with_the_time_that_it_took() {
            List<Duration> told = new ArrayList<>();
            WebhookDispatcher dispatcher = builder.listener(new WebhookListener() {
                        @Override
                        public void handled(WebhookEnvelope<?> envelope, Duration elapsed) {
                            told.add(elapsed);
                        }

                        @Override
                        public void decided(WebhookEnvelope<?> envelope, WebhookDecision decision, Duration elapsed) {
                            told.add(elapsed);
                        }
                    })
                    .before(WebhookEventType.MESSAGE_BEFORE_SEND, event -> WebhookDecision.allow())
                    .executor(Runnable::run)
                    .build();
            long start = System.nanoTime();
            post(dispatcher, sent("cb_1"));
            post(dispatcher, asked("hello"));
            Duration all = Duration.ofNanos(System.nanoTime() - start);

            assertThat(told)
                    .hasSize(2)
                    .allSatisfy(elapsed -> assertThat(elapsed).isBetween(Duration.ZERO, all));
        }

        @Test
        void them_while_the_body_streams_in() throws IOException {
            WebhookDispatcher dispatcher = builder.on(WebhookEventType.MESSAGE_SENT, event -> handled.add("archive"))
                    .build();
            byte[] body = sent("cb_1").getBytes(UTF_8);

            HttpHeaders headers = sender.headers(clock.millis(), "n", body);
            assertThat(dispatcher
                            .dispatch(headers, new ByteArrayInputStream(body))
                            .status())
                    .isEqualTo(200);
            assertThat(handled).containsExactly("archive");
        }

        @Test
        void the_handler_for_any_other_with_events_of_tomorrow_and_those_that_nobody_registered() {
            WebhookDispatcher dispatcher = builder.on(WebhookEventType.MESSAGE_SENT, event -> handled.add("sent"))
                    .onAnyOther(event -> handled.add(event.event() + " " + event.data()))
                    .build();

            post(dispatcher, envelope("cb_1", "poll.closed", "{\"votes\":3}"));
            post(dispatcher, envelope("cb_2", "user.offline", "{\"userId\":\"u\",\"reason\":\"KICKED\"}"));
            post(dispatcher, sent("cb_3"));

            assertThat(handled)
                    .containsExactly(
                            "poll.closed " + Map.of("votes", 3L),
                            "user.offline UserPresence[userId=u, reason=KICKED]",
                            "sent");
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                delimiter = '|',
                nullValues = "null",
                value = {
                    ",\"data\":{\"votes\":3} | {votes=3}",
                    ",\"data\":{}           | {}",
                    ",\"data\":[1,[\"a\"]]   | [1, [a]]",
                    ",\"data\":\"text\"      | text",
                    ",\"data\":7            | 7",
                    ",\"data\":true         | true",
                    ",\"data\":null         | null",
                    "``                     | null"
                })
        void it_with_events_of_tomorrow_whatever_their_data(String member, String data) {
            List<String> seen = new ArrayList<>();
            WebhookDispatcher dispatcher = builder.onAnyOther(event -> seen.add(String.valueOf(event.data())))
                    .build();

            WebhookReply reply = post(dispatcher, without("cb_1", "poll.closed", member));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(seen).containsExactly(String.valueOf(data));
            assertThat(news).containsExactly("handled cb_1");
        }

        private String without(String callbackId, String event, String member) {
            return envelope(callbackId, event, "{}").replace(",\"data\":{}", member);
        }

        @ParameterizedTest
        @ValueSource(strings = {",\"data\":3", ",\"data\":null", "", ",\"data\":[]", ",\"data\":{\"userId\":{}}"})
        void it_with_events_that_nobody_registered_though_their_data_is_not_what_it_should_be(String member) {
            List<Object> seen = new ArrayList<>();
            WebhookDispatcher dispatcher = builder.onAnyOther(event -> seen.add(event.event() + " " + event.data()))
                    .build();

            assertThat(post(dispatcher, without("cb_1", "user.offline", member)).status())
                    .isEqualTo(200);
            assertThat(seen).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"message.sent", "poll.closed"})
        void nobody_for_events_that_nobody_wants(String event) {
            WebhookDispatcher dispatcher = builder.on(WebhookEventType.GROUP_CREATED, group -> handled.add("group"))
                    .build();

            assertThat(post(dispatcher, envelope("cb_1", event, "{\"id\":\"msg_1\"}"))
                            .status())
                    .isEqualTo(200);
            assertThat(post(dispatcher, envelope("cb_2", event, "3")).status())
                    .as("what nobody reads need not be readable")
                    .isEqualTo(200);
            assertThat(handled).isEmpty();
        }

        @Test
        void handlers_of_events_that_the_application_describes_itself() {
            WebhookEventType<WebhookParserTest.Votes> closed =
                    WebhookEventType.of(WebhookEvent.of("poll.closed"), WebhookParserTest.Votes.class);
            WebhookDispatcher dispatcher = builder.on(
                            closed, event -> handled.add("votes " + event.data().votes()))
                    .build();

            post(dispatcher, envelope("cb_1", "poll.closed", "{\"votes\":3}"));

            assertThat(handled).containsExactly("votes 3");
        }
    }

    @Nested
    @DisplayName("when a handler fails")
    class Failures {

        @Test
        void calls_the_others_reports_it_and_asks_for_another_delivery() {
            WebhookDispatcher dispatcher = builder.on(WebhookEventType.MESSAGE_SENT, event -> {
                        throw new IOException("hidden");
                    })
                    .on(WebhookEventType.MESSAGE_SENT, event -> {
                        throw new StackOverflowTest();
                    })
                    .on(WebhookEventType.MESSAGE_SENT, event -> handled.add("archive"))
                    .build();

            assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(500);
            assertThat(handled).containsExactly("archive");
            assertThat(news).containsExactly("failed cb_1 IOException", "failed cb_1 StackOverflowTest");
        }

        @SuppressWarnings("unchecked")
        private <E extends Throwable> void sneak(Throwable failure) throws E {
            throw (E) failure;
        }

        @Test
        void keeps_the_flag_of_a_thread_that_its_listener_was_interrupted_on() {
            WebhookDispatcher dispatcher = builder.listener(new WebhookListener() {
                        @Override
                        public void handled(WebhookEnvelope<?> envelope, Duration elapsed) {
                            sneak(new InterruptedException());
                        }
                    })
                    .build();

            assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(200);
            assertThat(Thread.interrupted()).isTrue();
        }

        @Test
        void keeps_the_flag_of_an_interrupted_thread() {
            WebhookDispatcher dispatcher = builder.on(WebhookEventType.MESSAGE_SENT, event -> {
                        throw new InterruptedException();
                    })
                    .build();

            post(dispatcher, sent("cb_1"));

            assertThat(Thread.interrupted()).isTrue();
        }

        static Stream<Throwable> failuresOfListeners() {
            return Stream.of(
                    new IllegalStateException("hidden"),
                    new AssertionError("hidden"),
                    new NoClassDefFoundError("hidden"));
        }

        @ParameterizedTest
        @MethodSource("failuresOfListeners")
        void does_not_care_if_the_listener_fails_too(Throwable failure) {
            WebhookDispatcher dispatcher = builder.listener(new WebhookListener() {
                        @Override
                        public void handlerFailed(WebhookEnvelope<?> envelope, Throwable ignored) {
                            sneak(failure);
                        }
                    })
                    .on(WebhookEventType.MESSAGE_SENT, event -> {
                        throw new IOException("hidden");
                    })
                    .build();

            assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(500);
        }
    }

    @Nested
    @DisplayName("refuses")
    class Refuses {

        private final WebhookDispatcher dispatcher = builder.appKey("ak_demo_chat")
                .onAnyOther(event -> handled.add(event.callbackId()))
                .build();

        private int status(HttpHeaders headers, String body) {
            return dispatcher.dispatch(headers, body.getBytes(UTF_8)).status();
        }

        @Test
        void whatever_the_verifier_refuses_and_says_no_more_than_a_status() {
            String body = sent("cb_1");
            byte[] bytes = body.getBytes(UTF_8);
            HttpHeaders good = sender.headers(clock.millis(), "n", bytes);

            assertThat(status(HttpHeaders.empty(), body)).isEqualTo(400);
            assertThat(status(Sender.headers("now", "n", "s"), body)).isEqualTo(400);
            assertThat(status(sender.headers(0, "n", bytes), body)).isEqualTo(401);
            assertThat(status(sender.headers(clock.millis() * 2, "n", bytes), body))
                    .isEqualTo(401);
            assertThat(status(good, sent("cb_2"))).isEqualTo(401);
            assertThat(status(HttpHeaders.empty(), "x".repeat(1024 * 1024 + 1))).isEqualTo(413);
            assertThat(status(good, body)).isEqualTo(200);
            assertThat(status(good, body)).isEqualTo(409);
            assertThat(dispatcher.dispatch(good, bytes).body()).isEqualTo("{}");
            assertThat(handled).containsExactly("cb_1");
            assertThat(news)
                    .containsExactly(
                            "refused MISSING_HEADER",
                            "refused MALFORMED",
                            "refused STALE",
                            "refused IN_FUTURE",
                            "refused WRONG_SIGNATURE",
                            "refused TOO_LARGE",
                            "handled cb_1",
                            "refused REPLAYED",
                            "refused REPLAYED");
        }

        @Test
        void what_is_signed_but_no_envelope_or_has_data_that_its_handler_cannot_be_given() {
            WebhookDispatcher dispatcher = builder.on(WebhookEventType.MESSAGE_SENT, event -> handled.add("sent"))
                    .build();

            assertThat(post(dispatcher, "{\"hidden\":").status()).isEqualTo(400);
            assertThat(post(dispatcher, envelope("cb_1", "message.sent", "3")).status())
                    .isEqualTo(400);
            assertThat(post(dispatcher, envelope("cb_1", "message.sent", "null"))
                            .status())
                    .isEqualTo(400);
            assertThat(handled).isEmpty();
            assertThat(news).hasSize(3).allMatch(text -> text.startsWith("unreadable ") && !text.contains("hidden"));
        }

        @Test
        void another_app() {
            assertThat(post(dispatcher, sent("cb_1").replace("ak_demo_chat", "ak_other"))
                            .status())
                    .isEqualTo(403);
            assertThat(news).containsExactly("unreadable it is for another app than ak_demo_chat");
            assertThat(handled).isEmpty();
        }
    }

    @Nested
    @DisplayName("asked before something happens")
    class Before {

        @Test
        void answers_what_the_application_decides() {
            WebhookDispatcher dispatcher = builder.before(
                            WebhookEventType.MESSAGE_BEFORE_SEND,
                            event -> event.data().content().contains("spam")
                                    ? WebhookDecision.deny("no advertising")
                                    : WebhookDecision.allow())
                    .build();
            open.add(dispatcher);

            assertThat(post(dispatcher, asked("hello"))).isEqualTo(new WebhookReply(200, "application/json", ALLOWED));
            assertThat(post(dispatcher, asked("spam")).body())
                    .isEqualTo("{\"allowed\":false,\"reason\":\"no advertising\"}");
            assertThat(news).containsExactly("decided cb_1 true", "decided cb_1 false");
        }

        @Test
        void allows_it_if_nobody_decides() {
            assertThat(post(built(), asked("hello")).body()).isEqualTo(ALLOWED);
        }

        @Test
        void answers_the_fallback_in_time_if_the_application_takes_too_long() throws Exception {
            CountDownLatch never = new CountDownLatch(1);
            AtomicBoolean begun = new AtomicBoolean();
            CompletableFuture<String> interrupted = new CompletableFuture<>();
            WebhookDispatcher dispatcher = builder.decisionDeadline(Duration.ofMillis(20))
                    .fallback(WebhookDecision.deny("try again"))
                    .before(WebhookEventType.MESSAGE_BEFORE_SEND, event -> {
                        begun.set(true);
                        try {
                            never.await();
                        } catch (InterruptedException e) {
                            interrupted.complete("interrupted");
                            throw e;
                        }
                        return WebhookDecision.allow();
                    })
                    .build();
            open.add(dispatcher);

            while (!begun.get()) { // a busy machine may not even begin in time
                assertThat(post(dispatcher, asked("hello")).body())
                        .isEqualTo("{\"allowed\":false,\"reason\":\"try again\"}");
            }
            assertThat(news).isNotEmpty().containsOnly("late cb_1 PT0.02S");
            assertThat(interrupted.get()).isEqualTo("interrupted");
        }

        @Test
        void answers_the_fallback_if_the_application_fails_or_says_nothing() {
            AtomicInteger asked = new AtomicInteger();
            WebhookDispatcher dispatcher = builder.before(WebhookEventType.MESSAGE_BEFORE_SEND, event -> {
                        if (asked.incrementAndGet() == 1) {
                            throw new IOException("hidden");
                        }
                        return null;
                    })
                    .build();
            open.add(dispatcher);

            assertThat(post(dispatcher, asked("hello")).body()).isEqualTo(ALLOWED);
            assertThat(post(dispatcher, asked("hello")).body()).isEqualTo(ALLOWED);
            assertThat(news).containsExactly("failed cb_1 IOException", "failed cb_1 NullPointerException");
        }

        @Test
        void answers_the_fallback_if_its_executor_is_closed() {
            WebhookDispatcher dispatcher = builder.executor(task -> {
                        throw new RejectedExecutionException("closed");
                    })
                    .before(WebhookEventType.MESSAGE_BEFORE_SEND, event -> WebhookDecision.deny("never"))
                    .build();

            assertThat(post(dispatcher, asked("hello")).body()).isEqualTo(ALLOWED);
            assertThat(news)
                    .containsExactly("overloaded cb_1 the executor did not take it: "
                            + RejectedExecutionException.class.getName());
        }

        @Test
        void answers_the_fallback_on_an_interrupted_thread() {
            CountDownLatch never = new CountDownLatch(1);
            WebhookDispatcher dispatcher = builder.before(WebhookEventType.MESSAGE_BEFORE_SEND, event -> {
                        never.await();
                        return WebhookDecision.deny("never");
                    })
                    .build();
            open.add(dispatcher);

            Thread.currentThread().interrupt();
            assertThat(post(dispatcher, asked("hello")).body()).isEqualTo(ALLOWED);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Nested
    @DisplayName("given the bytes of a delivery again")
    class Again {

        private final byte[] body = sent("cb_1").getBytes(UTF_8);
        private final HttpHeaders headers = sender.headers(clock.millis(), "n", body);
        private final AtomicInteger calls = new AtomicInteger();

        @Test
        void handles_them_if_it_answered_that_it_failed() {
            WebhookDispatcher dispatcher = builder.on(WebhookEventType.MESSAGE_SENT, event -> {
                        if (calls.incrementAndGet() == 1) {
                            throw new IOException("the database is away");
                        }
                    })
                    .build();

            assertThat(dispatcher.dispatch(headers, body).status()).isEqualTo(500);
            assertThat(dispatcher.dispatch(headers, body).status()).isEqualTo(200);
            assertThat(dispatcher.dispatch(headers, body).status()).isEqualTo(409);
            assertThat(calls).hasValue(2);
        }

        @Test
        void takes_them_if_its_handler_ended_with_an_error_of_the_jvm() {
            WebhookDispatcher dispatcher = builder.on(WebhookEventType.MESSAGE_SENT, event -> {
                        if (calls.incrementAndGet() == 1) {
                            throw new OutOfMemoryError("none is left, says the test");
                        }
                    })
                    .build();

            assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> dispatcher.dispatch(headers, body));
            assertThat(dispatcher.dispatch(headers, body).status()).isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"hidden\":", "{}"})
        void reads_them_again_if_they_were_no_envelope(String rubbish) {
            byte[] bytes = rubbish.getBytes(UTF_8);
            HttpHeaders signed = sender.headers(clock.millis(), "n", bytes);
            WebhookDispatcher dispatcher = built();

            assertThat(dispatcher.dispatch(signed, bytes).status()).isEqualTo(400);
            assertThat(dispatcher.dispatch(signed, bytes).status()).isEqualTo(400);
        }

        @Test
        void takes_them_if_the_ledger_could_not_be_reached() {
            WebhookDispatcher dispatcher = builder.handleOnce(new CallbackLedger() {
                        @Override
                        public ClaimResult claim(String callbackId, Lease lease) {
                            if (calls.incrementAndGet() == 1) {
                                throw new IllegalStateException("the database is away");
                            }
                            return ClaimResult.NEW;
                        }

                        @Override
                        public boolean handled(String callbackId, Lease lease) {
                            return true;
                        }

                        @Override
                        public void failed(String callbackId, Lease lease) {}
                    })
                    .build();

            assertThat(dispatcher.dispatch(headers, body).status()).isEqualTo(500);
            assertThat(dispatcher.dispatch(headers, body).status()).isEqualTo(200);
            assertThat(news)
                    .containsExactly("failed java.lang.IllegalStateException: the database is away", "handled cb_1");
        }

        @Test
        void sends_them_away_for_now_while_it_is_at_work_on_them() {
            List<WebhookReply> second = new ArrayList<>();
            WebhookDispatcher[] self = new WebhookDispatcher[1];
            self[0] = builder.on(WebhookEventType.MESSAGE_SENT, event -> second.add(self[0].dispatch(headers, body)))
                    .build();

            assertThat(self[0].dispatch(headers, body).status()).isEqualTo(200);
            assertThat(second).extracting(WebhookReply::status).containsExactly(503);
            assertThat(news).containsExactly("refused IN_PROGRESS", "handled cb_1");
        }
    }

    @Nested
    @DisplayName("with a replay guard")
    class Guarded {

        private WebhookDispatcher guardedBy(ReplayGuard guard) {
            return WebhookDispatcher.builder(WebhookVerifier.builder()
                            .secret(SECRET)
                            .clock(clock)
                            .replayGuard(guard)
                            .build())
                    .json(new MiniJson())
                    .listener(new Recording())
                    .on(WebhookEventType.MESSAGE_SENT, event -> handled.add(event.callbackId()))
                    .build();
        }

        @Test
        void that_is_full_asks_for_another_delivery_instead_of_calling_it_a_replay() {
            ReplayGuard guard = ReplayGuard.inMemory(1);
            guard.claim("other", new Lease("o", clock.instant(), Duration.ofMinutes(1)), clock.instant());

            assertThat(post(guardedBy(guard), sent("cb_1")).status()).isEqualTo(503);
            assertThat(news).containsExactly("refused GUARD_FULL");
            assertThat(handled).isEmpty();
        }

        @Test
        void that_cannot_be_reached_takes_nothing_and_asks_for_another_delivery() throws IOException {
            WebhookDispatcher dispatcher = guardedBy(new ReplayGuard() {
                @Override
                public ClaimResult claim(String nonce, Lease lease, Instant until) {
                    throw new IllegalStateException("the database is away");
                }

                @Override
                public boolean confirm(String nonce, Lease lease) {
                    throw new AssertionError("nothing was claimed");
                }

                @Override
                public void release(String nonce, Lease lease) {
                    throw new AssertionError("nothing was claimed");
                }
            });
            byte[] body = sent("cb_1").getBytes(UTF_8);

            assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(500);
            assertThat(dispatcher
                            .dispatch(sender.headers(clock.millis(), "n", body), new ByteArrayInputStream(body))
                            .status())
                    .isEqualTo(500);
            assertThat(handled).isEmpty();
            assertThat(news).hasSize(2).containsOnly("failed java.lang.IllegalStateException: the database is away");
        }

        @Test
        void that_cannot_note_what_became_of_a_post_answers_all_the_same() {
            for (RuntimeException failure : new RuntimeException[] {null, new IllegalStateException("hidden")}) {
                WebhookDispatcher dispatcher = guardedBy(new ReplayGuard() {
                    @Override
                    public ClaimResult claim(String nonce, Lease lease, Instant until) {
                        return ClaimResult.NEW;
                    }

                    @Override
                    public boolean confirm(String nonce, Lease lease) {
                        release(nonce, lease);
                        return false;
                    }

                    @Override
                    public void release(String nonce, Lease lease) {
                        if (failure != null) {
                            throw failure;
                        }
                    }
                });

                assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(200);
                assertThat(post(dispatcher, "[]").status()).isEqualTo(400);
            }
            assertThat(news)
                    .filteredOn(text -> text.startsWith("unsettled"))
                    .containsExactly(
                            "unsettled a post's nonce: its claim had ended, and was not its receiver's any more null",
                            "unsettled a post's nonce: the replay guard failed java.lang.IllegalStateException: hidden",
                            "unsettled a post's nonce: the replay guard failed java.lang.IllegalStateException: hidden");
        }
    }

    @Nested
    @DisplayName("with a ledger")
    class Once {

        private final AtomicInteger calls = new AtomicInteger();

        @Test
        void handles_an_event_once_however_often_it_is_delivered() {
            WebhookDispatcher dispatcher = builder.handleOnce(CallbackLedger.inMemory(10))
                    .on(WebhookEventType.MESSAGE_SENT, event -> calls.incrementAndGet())
                    .build();

            assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(200);
            assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(200);
            assertThat(post(dispatcher, sent("cb_2")).status()).isEqualTo(200);
            assertThat(calls).hasValue(2);
            assertThat(news).containsExactly("handled cb_1", "repeated cb_1", "handled cb_2");
        }

        @Test
        void handles_an_event_again_that_failed() {
            WebhookDispatcher dispatcher = builder.handleOnce(CallbackLedger.inMemory(10))
                    .on(WebhookEventType.MESSAGE_SENT, event -> {
                        if (calls.incrementAndGet() == 1) {
                            throw new IOException("the database is away");
                        }
                    })
                    .build();

            assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(500);
            assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(200);
            assertThat(calls).hasValue(2);
        }

        @Test
        void sends_a_second_delivery_away_while_the_first_is_at_work() {
            List<WebhookReply> second = new ArrayList<>();
            WebhookDispatcher[] self = new WebhookDispatcher[1];
            self[0] = builder.handleOnce(CallbackLedger.inMemory(10))
                    .on(WebhookEventType.MESSAGE_SENT, event -> second.add(post(self[0], sent("cb_1"))))
                    .build();

            assertThat(post(self[0], sent("cb_1")).status()).isEqualTo(200);
            assertThat(second).extracting(WebhookReply::status).containsExactly(503);
        }

        @Test
        void never_runs_two_handlers_of_an_event_however_small_the_ledger() {
            List<Integer> inside = new ArrayList<>();
            WebhookDispatcher[] self = new WebhookDispatcher[1];
            self[0] = builder.handleOnce(CallbackLedger.inMemory(1))
                    .on(WebhookEventType.MESSAGE_SENT, event -> {
                        if (calls.incrementAndGet() == 1) {
                            inside.add(post(self[0], sent("cb_2")).status());
                            inside.add(post(self[0], sent("cb_1")).status());
                        }
                    })
                    .build();

            assertThat(post(self[0], sent("cb_1")).status()).isEqualTo(200);
            assertThat(inside).containsExactly(503, 503);
            assertThat(calls).hasValue(1);
            assertThat(news).containsExactly("ledger full cb_2", "repeated cb_1", "handled cb_1");
        }

        @Test
        void answers_that_an_event_was_handled_though_that_could_not_be_noted() {
            for (CallbackLedger ledger : List.of(new Failing(null), new Failing(new IllegalStateException("hidden")))) {
                WebhookDispatcher dispatcher = builder.handleOnce(ledger)
                        .on(WebhookEventType.GROUP_CREATED, event -> {})
                        .build();

                assertThat(post(dispatcher, envelope("cb_1", "group.created", "{\"groupId\":\"g\"}"))
                                .status())
                        .isEqualTo(200);
            }
            assertThat(news)
                    .containsExactly(
                            "handled cb_1",
                            "unsettled event cb_1: its claim had ended, and was not its handler's any more null",
                            "handled cb_1",
                            "unsettled event cb_1: the callback ledger failed java.lang.IllegalStateException: hidden");
        }

        @Test
        void answers_that_an_event_failed_though_that_could_not_be_noted() {
            WebhookDispatcher dispatcher = builder.handleOnce(new Failing(new IllegalStateException("hidden")))
                    .on(WebhookEventType.MESSAGE_SENT, event -> {
                        throw new IOException("hidden");
                    })
                    .build();

            assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(500);
            assertThat(news)
                    .containsExactly(
                            "failed cb_1 IOException",
                            "unsettled event cb_1: the callback ledger failed java.lang.IllegalStateException: hidden");
        }

        @Test
        void lets_another_receiver_have_an_event_whose_receiver_has_died() {
            CallbackLedger shared = CallbackLedger.inMemory(10);
            shared.claim("cb_1", new Lease("one that died", clock.instant(), Duration.ofMinutes(1)));
            WebhookDispatcher dispatcher = builder.handleOnce(shared)
                    .on(WebhookEventType.MESSAGE_SENT, event -> calls.incrementAndGet())
                    .build();

            assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(503);
            clock.advance(Duration.ofMinutes(1));
            assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(200);
            assertThat(calls).hasValue(1);
        }
    }

    /** A ledger whose notes cannot be made. */
    private record Failing(RuntimeException failure) implements CallbackLedger {

        @Override
        public ClaimResult claim(String callbackId, Lease lease) {
            return ClaimResult.NEW;
        }

        @Override
        public boolean handled(String callbackId, Lease lease) {
            failed(callbackId, lease);
            return false;
        }

        @Override
        public void failed(String callbackId, Lease lease) {
            if (failure != null) {
                throw failure;
            }
        }
    }

    @Nested
    @DisplayName("cannot be built")
    class Building {

        @Test
        void with_a_handler_where_a_decision_is_due_or_the_other_way_round() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.on(WebhookEventType.MESSAGE_BEFORE_SEND, event -> {}))
                    .withMessage("message.before_send waits for a decision: use before(...) instead of on(...)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.before(WebhookEventType.MESSAGE_SENT, event -> WebhookDecision.allow()))
                    .withMessage("message.sent tells what has happened, so it is too late to decide: use on(...)");
        }

        @Test
        void with_two_deciders_or_two_types_for_one_event() {
            builder.before(WebhookEventType.MESSAGE_BEFORE_SEND, event -> WebhookDecision.allow())
                    .on(WebhookEventType.MESSAGE_SENT, event -> {});

            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            builder.before(WebhookEventType.MESSAGE_BEFORE_SEND, event -> WebhookDecision.allow()))
                    .withMessage("message.before_send has a decider already");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.on(
                            WebhookEventType.of(WebhookEvent.MESSAGE_SENT, GroupMembership.class), event -> {}))
                    .withMessage(
                            "message.sent has a handler already that takes its data as " + Message.class.getName());
        }

        @Test
        void with_a_deadline_that_is_none() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.decisionDeadline(Duration.ZERO))
                    .withMessage("deadline must be 1 millisecond to 1 minute, but is PT0S");
        }
    }

    @Test
    @DisplayName("without a listener works just as well")
    void logs() {
        WebhookDispatcher dispatcher = WebhookDispatcher.builder(
                        WebhookVerifier.builder().secret(SECRET).clock(clock).build())
                .json(new MiniJson())
                .decisionDeadline(Duration.ofMillis(1))
                .on(WebhookEventType.MESSAGE_SENT, event -> {
                    throw new IOException("hidden");
                })
                .before(WebhookEventType.MESSAGE_BEFORE_SEND, event -> {
                    new CountDownLatch(1).await();
                    return WebhookDecision.deny("never");
                })
                .build();
        open.add(dispatcher);

        assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(500);
        assertThat(post(dispatcher, asked("hello")).body()).isEqualTo(ALLOWED);
        assertThat(post(dispatcher, "[]").status()).isEqualTo(400);
        assertThat(dispatcher.dispatch(HttpHeaders.empty(), new byte[0]).status())
                .isEqualTo(400);
        assertThat(dispatcher.toString()).contains("message.sent").doesNotContain(SECRET);
    }

    /** An error that is no exception. */
    @SuppressWarnings("serial")
    private static final class StackOverflowTest extends LinkageError {}

    /** Writes down what it is told. */
    private final class Recording implements WebhookListener {

        @Override
        public void refused(WebhookCheck check) {
            news.add("refused " + check.reason());
        }

        @Override
        public void unreadable(String why) {
            news.add("unreadable " + why);
        }

        @Override
        public void handlerFailed(WebhookEnvelope<?> envelope, Throwable failure) {
            news.add(
                    "failed " + envelope.callbackId() + " " + failure.getClass().getSimpleName());
        }

        @Override
        public void decisionLate(WebhookEnvelope<?> envelope, Duration deadline) {
            news.add("late " + envelope.callbackId() + " " + deadline);
        }

        @Override
        public void decisionOverloaded(WebhookEnvelope<?> envelope, String why) {
            news.add("overloaded " + envelope.callbackId() + " " + why);
        }

        @Override
        public void decided(WebhookEnvelope<?> envelope, WebhookDecision decision, Duration elapsed) {
            news.add("decided " + envelope.callbackId() + " " + decision.allowed());
        }

        @Override
        public void ledgerFull(WebhookEnvelope<?> envelope) {
            news.add("ledger full " + envelope.callbackId());
        }

        @Override
        public void failed(RuntimeException failure) {
            news.add("failed " + failure);
        }

        @Override
        public void unsettled(String what, Throwable failure) {
            news.add("unsettled " + what + " " + failure);
        }

        @Override
        public void repeated(WebhookEnvelope<?> envelope) {
            news.add("repeated " + envelope.callbackId());
        }

        @Override
        public void handled(WebhookEnvelope<?> envelope, Duration elapsed) {
            news.add("handled " + envelope.callbackId());
        }
    }
}
