package com.xuqm.sdk.webhook.receive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.xuqm.sdk.http.HttpHeaders;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A dispatcher of webhook events")
class WebhookRepetitionTest extends WebhookDispatching {

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
}
