package com.xuqm.sdk.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.DefaultExecutor;
import com.xuqm.sdk.internal.JsonBindings;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Receives posts of a webhook: verifies them, reads them, and calls the handlers of their events. It is safe for use by many
 * threads at once and knows no web framework:
 *
 * <pre>{@code
 * WebhookDispatcher dispatcher = WebhookDispatcher.builder(WebhookVerifier.of(webhookSecret))
 *         .on(WebhookEventType.MESSAGE_SENT, event -> archive(event.data()))
 *         .before(WebhookEventType.MESSAGE_BEFORE_SEND, event -> WebhookDecision.allow())
 *         .build();
 * WebhookReply reply = dispatcher.dispatch(headers, body);
 * }</pre>
 *
 * <table>
 *   <caption>What is answered</caption>
 *   <tr><th>Status</th><th>When</th></tr>
 *   <tr><td>200</td><td>the event was handled, nobody handles it, or it was handled before; or a decision</td></tr>
 *   <tr><td>400</td><td>a header is missing or malformed, or it is no envelope</td></tr>
 *   <tr><td>401</td><td>the signature is wrong, or too old, or ahead of time</td></tr>
 *   <tr><td>403</td><td>it is for another app</td></tr>
 *   <tr><td>409</td><td>it is a replay</td></tr>
 *   <tr><td>413</td><td>it is too large</td></tr>
 *   <tr><td>500</td><td>a handler failed; the service delivers the event again</td></tr>
 *   <tr><td>503</td><td>the same event is being handled on another thread</td></tr>
 * </table>
 *
 * <p>Handlers run on the thread that dispatches. The service waits for the answer, so what takes long belongs on a queue.
 * Each is called whatever becomes of the others; if one fails, all of them see the event again when it is delivered again.
 */
public final class WebhookDispatcher implements AutoCloseable {

    private final WebhookVerifier verifier;
    private final JsonBinding json;
    private final WebhookParser parser;
    private final @Nullable String appKey;
    private final Map<WebhookEvent, List<WebhookHandler<?>>> handlers;
    private final Map<WebhookEvent, WebhookDecider<?>> deciders;
    private final @Nullable WebhookHandler<Object> others;
    private final @Nullable CallbackLedger ledger;
    private final WebhookListener listener;
    private final @Nullable ExecutorService ownExecutor;
    private final Decisions decisions;

    private WebhookDispatcher(Builder builder) {
        this.verifier = builder.verifier;
        this.json = builder.json == null ? JsonBindings.find(null).create() : builder.json;
        this.parser = WebhookParser.of(json).with(builder.types.values());
        this.appKey = builder.appKey;
        Map<WebhookEvent, List<WebhookHandler<?>>> copies = new LinkedHashMap<>();
        builder.handlers.forEach((event, list) -> copies.put(event, List.copyOf(list)));
        this.handlers = Map.copyOf(copies);
        this.deciders = Map.copyOf(builder.deciders);
        this.others = builder.others;
        this.ledger = builder.ledger;
        this.listener = new SafeWebhookListener(builder.listener);
        this.ownExecutor = builder.executor == null && !deciders.isEmpty() ? DefaultExecutor.create() : null;
        Executor executor =
                ownExecutor != null ? ownExecutor : builder.executor != null ? builder.executor : Runnable::run;
        this.decisions = new Decisions(executor, builder.deadline, builder.fallback, listener);
    }

    /**
     * Starts a dispatcher.
     *
     * @param verifier tells the service's posts from others
     * @return a builder without handlers
     */
    public static Builder builder(WebhookVerifier verifier) {
        return new Builder(verifier);
    }

    /**
     * Receives a post whose body was read already.
     *
     * @param headers all headers of the post
     * @param body the body as it came
     * @return what to answer
     */
    public WebhookReply dispatch(HttpHeaders headers, byte[] body) {
        return dispatch(verifier.verify(headers, body));
    }

    /**
     * Receives a post while reading its body, no further than the verifier allows.
     *
     * @param headers all headers of the post
     * @param body the body as it comes; not closed
     * @return what to answer
     * @throws IOException if the body cannot be read
     */
    public WebhookReply dispatch(HttpHeaders headers, InputStream body) throws IOException {
        return dispatch(verifier.verify(headers, body));
    }

    private WebhookReply dispatch(WebhookCheck check) {
        if (!check.isValid()) {
            listener.refused(check);
            return WebhookReply.of(
                    switch (check.reason()) {
                        case MISSING_HEADER, MALFORMED -> 400;
                        case TOO_LARGE -> 413;
                        case REPLAYED -> 409;
                        default -> 401;
                    });
        }
        WebhookEnvelope<?> envelope;
        try {
            envelope = parser.parse(check.body());
        } catch (JsonBindingException e) {
            listener.unreadable(String.valueOf(e.getMessage()));
            return WebhookReply.of(400);
        }
        if (appKey != null && !appKey.equals(envelope.appKey())) {
            listener.unreadable("it is for another app than " + appKey);
            return WebhookReply.of(403);
        }
        return parser.typeOf(envelope.event()).awaitsDecision() ? decide(envelope) : handleOnce(envelope);
    }

    private WebhookReply decide(WebhookEnvelope<?> envelope) {
        WebhookDecider<?> decider = deciders.get(envelope.event());
        WebhookDecision decision =
                decider == null ? WebhookDecision.allow() : decisions.decide(deciding(decider), any(envelope));
        return WebhookReply.json(200, new String(json.toJson(decision), UTF_8));
    }

    private WebhookReply handleOnce(WebhookEnvelope<?> envelope) {
        if (ledger == null) {
            return WebhookReply.of(handle(envelope) ? 200 : 500);
        }
        String id = envelope.callbackId();
        CallbackLedger.Claim claim = ledger.claim(id);
        if (claim != CallbackLedger.Claim.NEW) {
            listener.repeated(envelope);
            return WebhookReply.of(claim == CallbackLedger.Claim.HANDLED ? 200 : 503);
        }
        boolean handled = false;
        try {
            handled = handle(envelope);
        } finally {
            if (handled) {
                ledger.handled(id);
            } else {
                ledger.failed(id);
            }
        }
        return WebhookReply.of(handled ? 200 : 500);
    }

    private boolean handle(WebhookEnvelope<?> envelope) {
        long start = System.nanoTime();
        List<WebhookHandler<?>> mine = handlers.getOrDefault(envelope.event(), List.of());
        boolean good = true;
        for (WebhookHandler<?> handler : mine) {
            good &= attempt(handling(handler), any(envelope));
        }
        if (mine.isEmpty() && others != null) {
            good = attempt(others, any(envelope));
        }
        if (good) {
            listener.handled(envelope, Duration.ofNanos(System.nanoTime() - start));
        }
        return good;
    }

    private boolean attempt(WebhookHandler<Object> handler, WebhookEnvelope<Object> envelope) {
        try {
            handler.handle(envelope);
            return true;
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            listener.handlerFailed(envelope, e);
            return false;
        }
    }

    // Handlers are kept by event, and the parser gives each event the type that its handlers were registered with.

    @SuppressWarnings("unchecked")
    private static WebhookHandler<Object> handling(WebhookHandler<?> handler) {
        return (WebhookHandler<Object>) handler;
    }

    @SuppressWarnings("unchecked")
    private static WebhookDecider<Object> deciding(WebhookDecider<?> decider) {
        return (WebhookDecider<Object>) decider;
    }

    @SuppressWarnings("unchecked")
    private static WebhookEnvelope<Object> any(WebhookEnvelope<?> envelope) {
        return (WebhookEnvelope<Object>) envelope;
    }

    /** Ends the threads that decide, if the dispatcher started them; those at work are interrupted. Idempotent. */
    @Override
    public void close() {
        if (ownExecutor != null) {
            ownExecutor.shutdownNow();
        }
    }

    @Override
    public String toString() {
        return "WebhookDispatcher[events=" + handlers.keySet() + ", decisions=" + deciders.keySet() + "]";
    }

    /** Collects handlers. */
    public static final class Builder {

        private final WebhookVerifier verifier;
        private final Map<WebhookEvent, WebhookEventType<?>> types = new LinkedHashMap<>();
        private final Map<WebhookEvent, List<WebhookHandler<?>>> handlers = new LinkedHashMap<>();
        private final Map<WebhookEvent, WebhookDecider<?>> deciders = new LinkedHashMap<>();
        private @Nullable WebhookHandler<Object> others;
        private @Nullable JsonBinding json;
        private @Nullable String appKey;
        private @Nullable CallbackLedger ledger;
        private @Nullable Executor executor;
        private Duration deadline = Duration.ofMillis(1500);
        private WebhookDecision fallback = WebhookDecision.allow();
        private WebhookListener listener = new LoggingWebhookListener();

        private Builder(WebhookVerifier verifier) {
            this.verifier = Checks.notNull("verifier", verifier);
        }

        /**
         * Has an event handled. Several handlers of one event are called in the order in which they were given.
         *
         * @param type the event, one that tells what happened
         * @param handler what to do
         * @param <T> the type of its data
         * @return this builder
         */
        public <T> Builder on(WebhookEventType<T> type, WebhookHandler<? super T> handler) {
            if (Checks.notNull("type", type).awaitsDecision()) {
                throw new IllegalArgumentException(
                        type.event() + " waits for a decision: use before(...) instead of on(...)");
            }
            register(type);
            handlers.computeIfAbsent(type.event(), event -> new ArrayList<>()).add(Checks.notNull("handler", handler));
            return this;
        }

        /**
         * Has it decided whether something may happen. Without this everything may.
         *
         * @param type the event, one that asks
         * @param decider what decides, on another thread than the one that dispatches; one for each event
         * @param <T> the type of its data
         * @return this builder
         */
        public <T> Builder before(WebhookEventType<T> type, WebhookDecider<? super T> decider) {
            if (!Checks.notNull("type", type).awaitsDecision()) {
                throw new IllegalArgumentException(
                        type.event() + " tells what has happened, so it is too late to decide: use on(...)");
            }
            register(type);
            if (deciders.putIfAbsent(type.event(), Checks.notNull("decider", decider)) != null) {
                throw new IllegalArgumentException(type.event() + " has a decider already");
            }
            return this;
        }

        private void register(WebhookEventType<?> type) {
            WebhookEventType<?> earlier = types.putIfAbsent(type.event(), type);
            if (earlier != null && !earlier.dataType().equals(type.dataType())) {
                throw new IllegalArgumentException(type.event() + " has a handler already that takes its data as "
                        + earlier.dataType().getTypeName());
            }
        }

        /**
         * Has all events handled that no other handler is for: those that this version does not know, whose data is a
         * {@code Map<String, Object>}, and those that the application did not register. Without it they are answered with 200
         * and forgotten.
         *
         * @param handler what to do
         * @return this builder
         */
        public Builder onAnyOther(WebhookHandler<Object> handler) {
            this.others = Checks.notNull("handler", handler);
            return this;
        }

        /**
         * Sets the JSON binding.
         *
         * @param json the binding; by default the one that a client would find
         * @return this builder
         */
        public Builder json(JsonBinding json) {
            this.json = Checks.notNull("json", json);
            return this;
        }

        /**
         * Takes events of one app only.
         *
         * @param appKey the app's key; by default any that the secret signs for
         * @return this builder
         */
        public Builder appKey(String appKey) {
            this.appKey = Checks.id("appKey", appKey);
            return this;
        }

        /**
         * Handles each event once, though it may be delivered several times. Decisions are not remembered.
         *
         * @param ledger what remembers them, such as {@link CallbackLedger#inMemory}; by default nothing does
         * @return this builder
         */
        public Builder handleOnce(CallbackLedger ledger) {
            this.ledger = Checks.notNull("ledger", ledger);
            return this;
        }

        /**
         * Sets how long a decision may take. The service waits for about two seconds (assumed).
         *
         * @param deadline 1 millisecond to 1 minute; 1.5 seconds by default
         * @return this builder
         */
        public Builder decisionDeadline(Duration deadline) {
            Checks.notNull("deadline", deadline);
            if (deadline.compareTo(Duration.ofMillis(1)) < 0 || deadline.compareTo(Duration.ofMinutes(1)) > 0) {
                throw new IllegalArgumentException("deadline must be 1 millisecond to 1 minute, but is " + deadline);
            }
            this.deadline = deadline;
            return this;
        }

        /**
         * Sets what is answered if a decision is late or fails.
         *
         * @param fallback the decision; to allow it by default, so that a slow application does not stop the chat
         * @return this builder
         */
        public Builder fallback(WebhookDecision fallback) {
            this.fallback = Checks.notNull("fallback", fallback);
            return this;
        }

        /**
         * Sets where decisions are made.
         *
         * @param executor the executor, which is not shut down; by default one of the dispatcher's own: virtual threads where the
         *     JVM has them, else a small pool
         * @return this builder
         */
        public Builder executor(Executor executor) {
            this.executor = Checks.notNull("executor", executor);
            return this;
        }

        /**
         * Sets who is told what became of posts.
         *
         * @param listener the listener; by default one that logs
         * @return this builder
         */
        public Builder listener(WebhookListener listener) {
            this.listener = Checks.notNull("listener", listener);
            return this;
        }

        /**
         * Returns the dispatcher.
         *
         * @return a new dispatcher, to be closed at the end if it makes decisions
         * @throws com.xuqm.sdk.error.XuqmConfigurationException if no JSON binding was given, and none is found
         */
        public WebhookDispatcher build() {
            return new WebhookDispatcher(this);
        }
    }
}
