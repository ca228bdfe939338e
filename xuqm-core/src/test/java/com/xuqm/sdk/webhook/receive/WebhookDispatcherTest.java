package com.xuqm.sdk.webhook.receive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.testing.MiniJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A dispatcher of webhook events")
class WebhookDispatcherTest extends WebhookDispatching {

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
        void with_limits_that_are_none_but_with_the_first_and_the_last() {
            assertThat(builder.decisionDeadline(Duration.ofMillis(1))
                            .decisionDeadline(Duration.ofMinutes(1))
                            .maxDecisions(1)
                            .maxDecisions(10_000))
                    .isSameAs(builder);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.maxDecisions(0))
                    .withMessage("maxDecisions must be 1 to 10000, but is 0");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> builder.decisionDeadline(Duration.ofMinutes(1).plusNanos(1)))
                    .withMessageStartingWith("deadline must be 1 millisecond to 1 minute");
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
}
