package com.xuqm.sdk.webhook.receive;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.engine.DecisionThreads;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.discovery.JsonBindings;
import com.xuqm.sdk.internal.discovery.SafeJson;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
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
 *   <tr><td>400</td><td>a header is missing or malformed, it is no envelope, or its data does not fit the event's handlers</td></tr>
 *   <tr><td>401</td><td>the signature is wrong, or too old, or ahead of time</td></tr>
 *   <tr><td>403</td><td>it is for another app</td></tr>
 *   <tr><td>409</td><td>it is a replay</td></tr>
 *   <tr><td>413</td><td>it is too large</td></tr>
 *   <tr><td>500</td><td>a handler failed, or the replay guard, the callback ledger or the JSON library; the service delivers the event again</td></tr>
 *   <tr><td>503</td><td>the same post, or the same event, is being handled elsewhere, or there is no room to remember it; the
 *       service delivers it again</td></tr>
 * </table>
 *
 * <p>What is answered with anything but 200 was not taken: when its bytes come again it is no replay.
 *
 * <p>Handlers and the listener run on the thread that dispatches, without a deadline. The service waits for the answer, so what takes
 * long belongs on a queue; what takes longer than {@link WebhookVerifier.Builder#claimLease} may be handled twice. Each is called whatever becomes of the others; if one fails, all of them see the event again when it is delivered again.
 */
public final class WebhookDispatcher implements AutoCloseable {

    private final WebhookVerifier verifier;
    private final JsonBinding json;
    private final WebhookParser parser;
    private final @Nullable String appKey;
    private final HandlerTable table;
    private final WebhookListener listener;
    private final EventHandling handling;
    private final @Nullable ExecutorService ownExecutor;
    private final DecisionRunner decisions;

    private WebhookDispatcher(Builder builder) {
        this.verifier = builder.verifier;
        this.json = new SafeJson(builder.json == null ? JsonBindings.make(null).value() : builder.json);
        this.table = builder.table.copy();
        this.parser = WebhookParser.of(json).with(table.types());
        this.appKey = builder.appKey;
        this.listener = new SafeWebhookListener(builder.listener);
        this.handling = new EventHandling(builder.ledger, verifier::newLease, listener);
        Executor executor = builder.executor;
        ExecutorService own = null;
        if (executor == null) {
            own = DecisionThreads.create(builder.maxDecisions); // starts a thread when it has something to do
            executor = own;
        }
        this.ownExecutor = own;
        this.decisions = new DecisionRunner(
                executor, builder.maxDecisions, builder.deadline, builder.fallback, listener, System::nanoTime);
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
     * @param headers all headers of the post; {@code null} for none
     * @param body the body as it came; {@code null} for none
     * @return what to answer
     */
    public WebhookReply dispatch(@Nullable HttpHeaders headers, byte @Nullable [] body) {
        try {
            return dispatch(verifier.claim(headers, body));
        } catch (RuntimeException | LinkageError e) {
            return failed(e);
        }
    }

    /**
     * Receives a post while reading its body, no further than the verifier allows.
     *
     * @param headers all headers of the post; {@code null} for none
     * @param body the body as it comes; not closed; {@code null} for none
     * @return what to answer
     * @throws IOException if the body cannot be read: whoever sends it has hung up, as a rule
     */
    public WebhookReply dispatch(@Nullable HttpHeaders headers, @Nullable InputStream body) throws IOException {
        try {
            return dispatch(verifier.claim(headers, body));
        } catch (RuntimeException | LinkageError e) {
            return failed(e);
        }
    }

    /** No web framework need know what to do if a database is away, or its driver does not link. */
    private WebhookReply failed(Throwable failure) {
        listener.failed(
                failure instanceof RuntimeException thrown
                        ? thrown
                        : new IllegalStateException("a library is missing or of another version", failure));
        return WebhookReply.of(500);
    }

    private WebhookReply dispatch(WebhookClaim claim) {
        boolean good = false;
        try {
            WebhookReply reply = answer(claim.check());
            good = reply.status() == 200;
            return reply;
        } finally {
            settle(claim, good);
        }
    }

    /** Whatever was answered with a failure is no replay when its bytes come again. */
    private void settle(WebhookClaim claim, boolean good) {
        try {
            if (!good) {
                claim.close();
            } else if (!claim.confirm()) {
                listener.unsettled("a post's nonce: its claim had ended, and was not its receiver's any more", null);
            }
        } catch (RuntimeException | LinkageError e) {
            listener.unsettled("a post's nonce: the replay guard failed", e);
        }
    }

    private WebhookReply answer(WebhookCheck check) {
        if (!check.isValid()) {
            listener.refused(check);
            return WebhookReply.of(
                    switch (check.reason()) {
                        case MISSING_HEADER, MALFORMED -> 400;
                        case TOO_LARGE -> 413;
                        case REPLAYED -> 409;
                        case IN_PROGRESS, GUARD_FULL -> 503;
                        default -> 401;
                    });
        }
        listener.accepted(check);
        WebhookEnvelope<?> envelope;
        try {
            envelope = parser.parse(check.body(), table::isRegistered);
        } catch (JsonBindingException e) {
            if (e.isLinkageFailure()) { // no fault of the post, which can be read when the library is mended
                return failed(e);
            }
            listener.unreadable(String.valueOf(e.getMessage()));
            return WebhookReply.of(400);
        }
        if (appKey != null && !appKey.equals(envelope.appKey())) {
            listener.unreadable("it is for another app than " + appKey);
            return WebhookReply.of(403);
        }
        return parser.typeOf(envelope.event()).awaitsDecision()
                ? decide(any(envelope))
                : WebhookReply.of(handling.handle(any(envelope), table.handlers(envelope.event())));
    }

    private WebhookReply decide(WebhookEnvelope<@Nullable Object> envelope) {
        WebhookDecider<@Nullable Object> decider = table.decider(envelope.event());
        WebhookDecision decision = decider == null ? WebhookDecision.allow() : decisions.decide(decider, envelope);
        return WebhookReply.json(200, new String(json.toJson(decision), UTF_8));
    }

    @SuppressWarnings("unchecked") // an envelope only hands its data out
    private static WebhookEnvelope<@Nullable Object> any(WebhookEnvelope<?> envelope) {
        return (WebhookEnvelope<@Nullable Object>) envelope;
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
        return "WebhookDispatcher[" + table + "]";
    }

    /** Collects handlers. */
    public static final class Builder {

        private final WebhookVerifier verifier;
        private final HandlerTable table = new HandlerTable();
        private @Nullable JsonBinding json;
        private @Nullable String appKey;
        private @Nullable CallbackLedger ledger;
        private @Nullable Executor executor;
        private int maxDecisions = 64;
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
            table.on(type, handler);
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
            table.before(type, decider);
            return this;
        }

        /**
         * Has all events handled that no other handler is for. The data of one that this version knows is of the type that {@link
         * WebhookEventType} says. That of any other, and that which does not fit its type, is what the JSON binding makes of it: a
         * {@code Map<String, Object>}, a {@code List}, a {@code String}, a number, a {@code Boolean}, or {@code null} if there is none.
         * Without this such events are answered with 200 and forgotten.
         *
         * @param handler what to do
         * @return this builder
         */
        public Builder onAnyOther(WebhookHandler<@Nullable Object> handler) {
            table.onAnyOther(handler);
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
         * Sets the answer if a decision is late or fails, or cannot be begun because too many are being made.
         *
         * @param fallback the decision; to allow it by default, so that a slow application does not stop the chat
         * @return this builder
         */
        public Builder fallback(WebhookDecision fallback) {
            this.fallback = Checks.notNull("fallback", fallback);
            return this;
        }

        /**
         * Sets how many decisions are made at a time. One more waits until another has ended, no longer than its deadline, and
         * not at all while all of them are beyond theirs: a decider that hangs keeps its place, and its thread, until it ends. What is
         * not decided for that reason is answered with the fallback, and the listener is told.
         *
         * @param most 1 to 10,000; 64 by default
         * @return this builder
         */
        public Builder maxDecisions(int most) {
            this.maxDecisions = Checks.range("maxDecisions", most, 1, 10_000);
            return this;
        }

        /**
         * Sets where decisions are made.
         *
         * @param executor the executor, which is not shut down. It must run or reject whatever it is given, on other threads than
         *     the one that gives it: on that one no deadline holds. By default one of the dispatcher's own: virtual threads where
         *     the JVM has them, else a pool of as many threads as there are decisions
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
