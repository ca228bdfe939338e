package com.xuqm.sdk.webhook.receive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.ThrowingJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A dispatcher of webhook events")
class WebhookFailuresTest extends WebhookDispatching {

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
    @DisplayName("with a library that does not link")
    class Unlinked {

        /** One that reads nothing, as bindings tell it, and as one does that nobody has tested for it. */
        static Stream<Throwable> failuresOfBindings() {
            return Stream.of(
                    new JsonBindingException("does not fit", new NoSuchMethodError("hidden")),
                    new NoClassDefFoundError("hidden"));
        }

        @ParameterizedTest
        @MethodSource("failuresOfBindings")
        void for_JSON_asks_for_another_delivery_and_does_not_blame_the_post(Throwable failure) {
            WebhookDispatcher dispatcher = builder.json(ThrowingJson.reading(failure))
                    .on(WebhookEventType.MESSAGE_SENT, event -> handled.add("archive"))
                    .build();

            assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(500);
            assertThat(news).singleElement().asString().startsWith("failed com.xuqm.sdk.json.JsonBindingException");
            assertThat(handled).isEmpty();
        }

        @Test
        void for_the_data_of_an_event_does_not_forget_the_event_because_nobody_relies_on_its_type() {
            JsonBinding json = ThrowingJson.reading(
                    type -> type.getTypeName().contains("<com.xuqm.sdk.message.Message>"),
                    new NoSuchMethodError("hidden"));

            assertThat(post(builder.json(json).build(), sent("cb_1")).status()).isEqualTo(500);
        }

        @Test
        void for_the_callback_ledger_asks_for_another_delivery() {
            WebhookDispatcher dispatcher = builder.handleOnce(new CallbackLedger() {
                        @Override
                        public ClaimResult claim(String callbackId, Lease lease) {
                            throw new NoClassDefFoundError("hidden");
                        }

                        @Override
                        public boolean handled(String callbackId, Lease lease) {
                            return true;
                        }

                        @Override
                        public void failed(String callbackId, Lease lease) {}
                    })
                    .on(WebhookEventType.MESSAGE_SENT, event -> handled.add("archive"))
                    .build();

            assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(500);
            assertThat(news).singleElement().asString().startsWith("failed java.lang.IllegalStateException: a library");
            assertThat(handled).isEmpty();
        }

        @Test
        void for_the_callback_ledger_leaves_the_answer_once_the_handlers_have_done_what_they_did() {
            WebhookDispatcher dispatcher = builder.handleOnce(new CallbackLedger() {
                        @Override
                        public ClaimResult claim(String callbackId, Lease lease) {
                            return ClaimResult.NEW;
                        }

                        @Override
                        public boolean handled(String callbackId, Lease lease) {
                            throw new NoClassDefFoundError("hidden");
                        }

                        @Override
                        public void failed(String callbackId, Lease lease) {}
                    })
                    .on(WebhookEventType.MESSAGE_SENT, event -> handled.add("archive"))
                    .build();

            assertThat(post(dispatcher, sent("cb_1")).status()).isEqualTo(200);
            assertThat(handled).containsExactly("archive");
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

    /** An error that is no exception. */
    @SuppressWarnings("serial")
    private static final class StackOverflowTest extends LinkageError {}
}
