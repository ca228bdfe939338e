package com.xuqm.sdk.webhook.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A dispatcher of webhook events")
class WebhookBeforeTest extends WebhookDispatching {

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
        void asks_about_events_that_the_application_describes_itself() {
            WebhookEventType<WebhookParserTest.Votes> closing =
                    WebhookEventType.before(WebhookEvent.of("poll.before_close"), WebhookParserTest.Votes.class);
            WebhookDispatcher dispatcher = builder.before(
                            closing,
                            event -> event.data().votes() > 2
                                    ? WebhookDecision.allow()
                                    : WebhookDecision.deny("too few"))
                    .build();
            open.add(dispatcher);

            assertThat(post(dispatcher, envelope("cb_1", "poll.before_close", "{\"votes\":3}"))
                            .body())
                    .isEqualTo(ALLOWED);
            assertThat(post(dispatcher, envelope("cb_1", "poll.before_close", "{\"votes\":2}"))
                            .body())
                    .contains("too few");
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
        void answers_the_fallback_once_it_was_closed() {
            WebhookDispatcher dispatcher = builder.before(
                            WebhookEventType.MESSAGE_BEFORE_SEND, event -> WebhookDecision.deny("never"))
                    .build();
            dispatcher.close();
            dispatcher.close();

            assertThat(post(dispatcher, asked("hello")).body()).isEqualTo(ALLOWED);
            assertThat(news)
                    .containsExactly("overloaded cb_1 the executor did not take it: "
                            + RejectedExecutionException.class.getName());
        }

        @Test
        void leaves_an_executor_that_it_was_given_to_its_owner() {
            WebhookDispatcher dispatcher = builder.executor(Runnable::run)
                    .before(WebhookEventType.MESSAGE_BEFORE_SEND, event -> WebhookDecision.deny("never"))
                    .build();
            dispatcher.close();

            assertThat(post(dispatcher, asked("hello")).body()).contains("never");
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
}
