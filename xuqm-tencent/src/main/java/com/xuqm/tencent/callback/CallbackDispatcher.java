package com.xuqm.tencent.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.engine.DecisionThreads;
import com.xuqm.sdk.engine.Decisions;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.webhook.receive.CallbackLedger;
import com.xuqm.tencent.callback.CallbackCheck.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Receives callbacks: checks them, reads them, calls the handlers of what happened and the deciders of what is about to. It is safe for use by many
 * threads at once and knows no web framework:
 *
 * <pre>{@code
 * CallbackDispatcher callbacks = CallbackDispatcher.builder(CallbackVerifier.of(1400000000L, token), new JacksonJsonBinding())
 *         .before(CallbackType.BEFORE_MESSAGE, callback -> CallbackDecision.allow())
 *         .on(CallbackType.MESSAGE_SENT, callback -> archive(callback.data()))
 *         .build();
 * CallbackReply reply = callbacks.dispatch(request.getQueryString(), body);
 * }</pre>
 *
 * <p>The service waits 2 seconds for a decision, and no longer: then it does by itself what the console says, which is to let things happen by
 * default. A decider has {@linkplain Builder#decisionDeadline 1.5 seconds} of it; what is late, fails, or cannot be begun is answered with the
 * {@linkplain Builder#fallback fallback}, and no more threads are used than there are {@linkplain Builder#maxDecisions decisions}. Handlers of what
 * happened run on the thread that dispatches, without a deadline, so what takes long belongs on a queue.
 *
 * <p>Answered is 200 when the callback was taken, 400 when it cannot be read, 401 for a bad signature or time, 403 for another app, 413 for a body
 * that is too large, 500 when a handler, the ledger or the JSON library failed, 503 when the same callback is being handled elsewhere.
 */
public final class CallbackDispatcher implements AutoCloseable {

    private final CallbackVerifier verifier;
    private final JsonBinding json;
    private final CallbackReader reader;
    private final Map<String, CallbackType<?>> types = new HashMap<>();
    private final Map<String, CallbackDecider<Object>> deciders;
    private final Map<String, List<CallbackHandler<Object>>> handlers;
    private final List<CallbackHandler<Object>> others;
    private final @Nullable HandledOnce once;
    private final Decisions<CallbackDecision> decisions;
    private final @Nullable ExecutorService ownExecutor;
    private final Duration deadline;
    private final CallbackDecision fallback;
    private final CallbackListener listener;

    private CallbackDispatcher(Builder builder) {
        this.verifier = builder.verifier;
        this.json = builder.json;
        this.reader = new CallbackReader(builder.json);
        CallbackType.known().forEach(type -> types.put(type.command(), type));
        builder.types.forEach(type -> types.put(type.command(), type));
        this.deciders = Map.copyOf(builder.deciders);
        Map<String, List<CallbackHandler<Object>>> copy = new HashMap<>();
        builder.handlers.forEach((command, all) -> copy.put(command, List.copyOf(all)));
        this.handlers = Map.copyOf(copy);
        this.others = List.copyOf(builder.others);
        this.once = builder.ledger == null ? null : new HandledOnce(builder.ledger);
        Executor executor = builder.executor;
        ExecutorService own = null;
        if (executor == null) {
            own = DecisionThreads.create(builder.maxDecisions);
            executor = own;
        }
        this.ownExecutor = own;
        this.deadline = builder.deadline;
        this.decisions = new Decisions<>(executor, builder.maxDecisions, deadline, System::nanoTime);
        this.fallback = builder.fallback;
        this.listener = builder.listener;
    }

    /**
     * Starts a dispatcher.
     *
     * @param verifier tells the service's posts from others
     * @param json reads them, such as a {@code JacksonJsonBinding}
     * @return a builder without handlers
     */
    public static Builder builder(CallbackVerifier verifier, JsonBinding json) {
        return new Builder(Checks.notNull("verifier", verifier), Checks.notNull("json", json));
    }

    /**
     * Receives a post.
     *
     * @param query the query of its URL as it came, without the question mark; {@code null} for none
     * @param body its body; {@code null} for none
     * @return what to answer
     */
    public CallbackReply dispatch(@Nullable String query, byte @Nullable [] body) {
        CallbackCheck check = verifier.check(query, body);
        if (!check.isValid()) {
            return refused(check);
        }
        String command = check.parameter("CallbackCommand");
        try {
            String inBody = reader.command(check.body());
            if (!inBody.isEmpty() && !inBody.equals(command)) {
                return refused(CallbackCheck.refused(Reason.WRONG_COMMAND, "query and body name different commands"));
            }
            CallbackType<?> type = types.get(command);
            return type != null && type.awaitsDecision()
                    ? json(200, decide(command, type, check).asMap())
                    : handle(command, type, check);
        } catch (JsonBindingException e) {
            if (e.isLinkageFailure()) { // no fault of the post, which can be read when the library is mended
                return failed(command, e);
            }
            tell(to -> to.unreadable(command, String.valueOf(e.getMessage())));
            return plain(400);
        } catch (RuntimeException | LinkageError e) {
            return failed(command, e);
        }
    }

    /** No web framework need know what to do if a database is away, or its driver does not link. */
    private CallbackReply failed(String command, Throwable failure) {
        tell(to -> to.failed(command, failure));
        return plain(500);
    }

    private CallbackReply refused(CallbackCheck check) {
        tell(to -> to.refused(check));
        return plain(
                switch (check.reason()) {
                    case TOO_LARGE -> 413;
                    case WRONG_APP -> 403;
                    case WRONG_SIGNATURE, STALE, IN_FUTURE -> 401;
                    case VALID, MISSING_PARAMETER, MALFORMED, WRONG_COMMAND -> 400;
                });
    }

    private CallbackDecision decide(String command, CallbackType<?> type, CallbackCheck check) {
        CallbackDecider<Object> decider = deciders.get(command);
        if (decider == null) {
            return CallbackDecision.allow();
        }
        Callback<Object> callback = callback(command, reader.data(check.body(), type), check);
        try {
            CallbackDecision decision = decisions.decide(() -> decider.decide(callback));
            if (decision != null) {
                tell(to -> to.decided(command, decision));
                return decision;
            }
            tell(to -> to.failed(command, new NullPointerException("the decider returned null")));
        } catch (TimeoutException e) {
            tell(to -> to.decisionLate(command, deadline));
        } catch (ExecutionException e) {
            tell(to -> to.failed(command, e.getCause() == null ? e : e.getCause()));
        } catch (Decisions.OverloadedException e) {
            tell(to -> to.decisionOverloaded(command, String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            tell(to -> to.failed(command, e));
        }
        return fallback;
    }

    private CallbackReply handle(String command, @Nullable CallbackType<?> type, CallbackCheck check) {
        List<CallbackHandler<Object>> own = handlers.getOrDefault(command, List.of());
        List<CallbackHandler<Object>> all = own.isEmpty() ? others : own;
        if (all.isEmpty()) {
            return done();
        }
        Object data = own.isEmpty() || type == null ? reader.anything(check.body()) : reader.data(check.body(), type);
        Callback<Object> callback = callback(command, data, check);
        if (once == null) {
            return run(all, callback) ? done() : plain(500);
        }
        String key = own.isEmpty() || type == null ? "" : type.key(data);
        HandledOnce.Unsettled unsettled = failure -> tell(to -> to.unsettled(command, failure));
        return switch (once.handle(command, key, check.body(), () -> run(all, callback), unsettled)) {
            case HANDLED -> done();
            case FAILED -> plain(500);
            case REPEATED -> {
                tell(to -> to.notHandled(command, "it was handled before"));
                yield done();
            }
            case BUSY -> {
                tell(to -> to.notHandled(command, "it is being handled, or there is no room to remember it"));
                yield plain(503);
            }
        };
    }

    private boolean run(List<CallbackHandler<Object>> all, Callback<Object> callback) {
        boolean good = true;
        for (CallbackHandler<Object> handler : all) {
            try {
                handler.handle(callback);
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Throwable e) { // also a class that is missing: the others are run all the same
                if (e instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
                good = false;
                tell(to -> to.failed(callback.command(), e));
            }
        }
        if (good) {
            tell(to -> to.handled(callback.command()));
        }
        return good;
    }

    private static Callback<Object> callback(String command, Object data, CallbackCheck check) {
        return new Callback<>(command, data, check.parameter("ClientIP"), check.parameter("OptPlatform"), check.body());
    }

    private void tell(Consumer<CallbackListener> news) {
        LoggingCallbackListener.tell(listener, news);
    }

    private CallbackReply done() {
        return json(200, CallbackDecision.allow().asMap());
    }

    private static CallbackReply plain(int status) {
        return new CallbackReply(status, "application/json", "{}".getBytes(UTF_8));
    }

    private CallbackReply json(int status, Map<String, Object> body) {
        return new CallbackReply(status, "application/json", json.toJson(body));
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
        return "CallbackDispatcher[" + verifier + "]";
    }

    /** Collects handlers. */
    public static final class Builder {

        private final CallbackVerifier verifier;
        private final JsonBinding json;
        private final List<CallbackType<?>> types = new ArrayList<>();
        private final Map<String, CallbackDecider<Object>> deciders = new HashMap<>();
        private final Map<String, List<CallbackHandler<Object>>> handlers = new HashMap<>();
        private final List<CallbackHandler<Object>> others = new ArrayList<>();
        private @Nullable CallbackLedger ledger;
        private @Nullable Executor executor;
        private int maxDecisions = 64;
        private Duration deadline = Duration.ofMillis(1500);
        private CallbackDecision fallback = CallbackDecision.allow();
        private CallbackListener listener = new LoggingCallbackListener();

        private Builder(CallbackVerifier verifier, JsonBinding json) {
            this.verifier = verifier;
            this.json = json;
        }

        /**
         * Has what happened handled. Several handlers of one callback are called in the order in which they were given.
         *
         * @param type a callback that tells what happened
         * @param handler what to do
         * @param <T> the type of its data
         * @return this builder
         */
        @SuppressWarnings("unchecked") // what is read for a type is of that type
        public <T> Builder on(CallbackType<T> type, CallbackHandler<? super T> handler) {
            if (Checks.notNull("type", type).awaitsDecision()) {
                throw new IllegalArgumentException(type + " awaits a decision; use before(…)");
            }
            types.add(type);
            handlers.computeIfAbsent(type.command(), command -> new ArrayList<>())
                    .add((CallbackHandler<Object>) Checks.notNull("handler", handler));
            return this;
        }

        /**
         * Has it decided whether something may happen. Without this everything may.
         *
         * @param type a callback that asks
         * @param decider what decides, on another thread than the one that dispatches; one for each callback
         * @param <T> the type of its data
         * @return this builder
         */
        @SuppressWarnings("unchecked") // as above
        public <T> Builder before(CallbackType<T> type, CallbackDecider<? super T> decider) {
            if (!Checks.notNull("type", type).awaitsDecision()) {
                throw new IllegalArgumentException(type + " tells what happened; use on(…)");
            }
            types.add(type);
            if (deciders.put(type.command(), (CallbackDecider<Object>) Checks.notNull("decider", decider)) != null) {
                throw new IllegalArgumentException(type + " has a decider already");
            }
            return this;
        }

        /**
         * Has everything handled that no other handler is for, commands that this version does not know among it. The data is a {@code Map<String,
         * Object>}.
         *
         * @param handler what to do
         * @return this builder
         */
        public Builder onAnyOther(CallbackHandler<Object> handler) {
            others.add(Checks.notNull("handler", handler));
            return this;
        }

        /**
         * Handles what happened once, though it may be delivered several times, to several instances, in any order. How a callback is known again
         * is said at its {@link CallbackType}. Decisions are not remembered.
         *
         * @param book what remembers it, such as {@link CallbackLedger#inMemory}; several instances share one
         * @return this builder
         */
        public Builder handleOnce(CallbackLedger book) {
            this.ledger = Checks.notNull("ledger", book);
            return this;
        }

        /**
         * Sets how long a decision may take.
         *
         * @param time 1 millisecond to 2 seconds, which is how long the service waits; 1.5 seconds by default
         * @return this builder
         */
        public Builder decisionDeadline(Duration time) {
            Checks.positive("deadline", time);
            if (time.compareTo(Duration.ofMillis(1)) < 0 || time.compareTo(Duration.ofSeconds(2)) > 0) {
                throw new IllegalArgumentException("deadline must be 1 millisecond to 2 seconds, but is " + time);
            }
            this.deadline = time;
            return this;
        }

        /**
         * Sets the answer if a decision is late or fails, or cannot be begun.
         *
         * @param decision to allow it by default, so that a slow application does not stop the chat
         * @return this builder
         */
        public Builder fallback(CallbackDecision decision) {
            this.fallback = Checks.notNull("fallback", decision);
            return this;
        }

        /**
         * Sets how many decisions are made at a time. One more waits until another has ended, no longer than its deadline.
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
         * @param where an executor that runs what it is given on other threads; by default one of the dispatcher's own
         * @return this builder
         */
        public Builder executor(Executor where) {
            this.executor = Checks.notNull("executor", where);
            return this;
        }

        /**
         * Sets who is told what became of posts.
         *
         * @param somebody the listener; by default one that logs
         * @return this builder
         */
        public Builder listener(CallbackListener somebody) {
            this.listener = Checks.notNull("listener", somebody);
            return this;
        }

        /**
         * Returns the dispatcher.
         *
         * @return a new dispatcher, to be closed at the end if it makes decisions
         */
        public CallbackDispatcher build() {
            return new CallbackDispatcher(this);
        }
    }
}
