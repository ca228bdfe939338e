package com.xuqm.sdk.webhook.receive;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.testing.Logged;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where nobody listens, what happens to webhook posts is logged:")
class WebhookLogTest {

    private final Logged logged = new Logged();
    private final WebhookListener listener = new LoggingWebhookListener();
    private final WebhookEnvelope<String> envelope =
            new WebhookEnvelope<>("cb_1", "ak", WebhookEvent.MESSAGE_SENT, Instant.EPOCH, "hidden");
    private final String shown = envelope.toString();

    @AfterEach
    void close() {
        logged.close();
    }

    @Test
    void what_a_stranger_posts_only_for_those_who_look_closely() {
        listener.refused(WebhookCheck.refused(WebhookCheck.Reason.WRONG_SIGNATURE, "it is not signed with the secret"));

        assertThat(logged.lines()).containsExactly("FINE a webhook post was refused: it is not signed with the secret");
    }

    @Test
    void what_the_service_posts_and_nobody_gets() {
        listener.refused(WebhookCheck.refused(WebhookCheck.Reason.GUARD_FULL, "the replay guard is full"));
        listener.unreadable("it is no JSON");
        listener.ledgerFull(envelope);

        assertThat(logged.lines())
                .containsExactly(
                        "WARNING a webhook post was refused: the replay guard is full",
                        "WARNING a webhook post cannot be read: it is no JSON",
                        "WARNING " + shown
                                + " was sent away: the callback ledger is full of events that are being handled");
    }

    @Test
    void what_nobody_decided_in_time() {
        listener.decisionLate(envelope, Duration.ofSeconds(2));
        listener.decisionOverloaded(envelope, "all threads are taken");

        assertThat(logged.lines())
                .containsExactly(
                        "WARNING the decision about " + shown + " took longer than PT2S",
                        "WARNING nothing was decided about " + shown
                                + ", the fallback was answered: all threads are taken");
    }

    @Test
    void failures_by_their_place_without_their_message_which_may_quote_content() {
        IllegalStateException failure = new IllegalStateException("hidden");
        StackTraceElement place = failure.getStackTrace()[0];
        IllegalStateException placeless = new IllegalStateException("hidden");
        placeless.setStackTrace(new StackTraceElement[0]);

        listener.handlerFailed(envelope, failure);
        listener.handlerFailed(envelope, placeless);
        listener.failed(failure);
        listener.unsettled("a post's nonce: the replay guard failed", failure);
        listener.unsettled("a post's nonce: its claim had ended", null);

        String seeMore = "; set a WebhookListener to see all of it";
        String name = "java.lang.IllegalStateException";
        assertThat(logged.lines())
                .containsExactly(
                        "WARNING a handler of " + shown + " failed: " + name + " at " + place + seeMore,
                        "WARNING a handler of " + shown + " failed: " + name + " at an unknown place" + seeMore,
                        "WARNING a webhook post was not handled: " + name + " at " + place + seeMore,
                        "WARNING what became of a webhook post could not be noted, of a post's nonce: the replay guard failed "
                                + name,
                        "WARNING what became of a webhook post could not be noted, of a post's nonce: its claim had ended ");
    }

    @Test
    void that_a_listener_failed_without_its_message() {
        WebhookListener safe = new SafeWebhookListener(new WebhookListener() {
            @Override
            public void unreadable(String why) {
                throw new IllegalStateException("hidden");
            }
        });

        safe.unreadable("it is no JSON");

        assertThat(logged.lines()).containsExactly("WARNING a WebhookListener failed: java.lang.IllegalStateException");
    }
}
