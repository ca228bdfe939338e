package com.xuqm.sdk.webhook.receive;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.testing.FakeClock;
import com.xuqm.sdk.testing.MiniJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;

/** A dispatcher that is posted to, and what became known of it. */
abstract class WebhookDispatching {

    static final String SECRET = "whs_hidden-7f3a";
    static final String ALLOWED = "{\"allowed\":true}";

    final FakeClock clock = FakeClock.at("2026-05-16T08:00:00Z");
    final Sender sender = new Sender(SECRET);
    final AtomicInteger nonces = new AtomicInteger();
    final List<String> news = new CopyOnWriteArrayList<>();
    final List<String> handled = new CopyOnWriteArrayList<>();
    final List<WebhookDispatcher> open = new ArrayList<>();

    final WebhookDispatcher.Builder builder = WebhookDispatcher.builder(
                    WebhookVerifier.builder().secret(SECRET).clock(clock).build())
            .json(new MiniJson())
            .listener(new Recording());

    @AfterEach
    void close() {
        open.forEach(WebhookDispatcher::close);
    }

    WebhookDispatcher built() {
        WebhookDispatcher dispatcher = builder.build();
        open.add(dispatcher);
        return dispatcher;
    }

    static String envelope(String callbackId, String event, String data) {
        return "{\"callbackId\":\"" + callbackId + "\",\"appKey\":\"ak_demo_chat\",\"event\":\"" + event
                + "\",\"createdAt\":1715000000000,\"data\":" + data + "}";
    }

    static String sent(String callbackId) {
        return envelope(callbackId, "message.sent", "{\"id\":\"msg_1\",\"content\":\"hidden\"}");
    }

    static String asked(String content) {
        return envelope("cb_1", "message.before_send", "{\"fromId\":\"user_001\",\"content\":\"" + content + "\"}");
    }

    WebhookReply post(WebhookDispatcher dispatcher, String envelope) {
        byte[] body = envelope.getBytes(UTF_8);
        return dispatcher.dispatch(sender.headers(clock.millis(), "n" + nonces.incrementAndGet(), body), body);
    }

    /** Writes down what it is told. */
    final class Recording implements WebhookListener {

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
