package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.engine.Credential;
import com.xuqm.sdk.engine.Proof;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmTimeoutException.Phase;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.internal.answer.Outcome;
import com.xuqm.sdk.internal.answer.ResponseReader;
import com.xuqm.sdk.internal.engine.EngineConfig.Timeouts;
import com.xuqm.sdk.internal.time.Nanos;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a call: what it sends, what came back, and what its policy says. Both drivers go through the same steps of it,
 * one step after the other and never two at a time.
 *
 * @param <W> the type on the wire
 * @param <T> the type that the caller gets
 */
final class Exchange<W, T> {

    /** How long after its deadline something may take to report that it is over. */
    static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private static final VarHandle TOLD;

    static {
        try {
            TOLD = MethodHandles.lookup().findVarHandle(Exchange.class, "told", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final EngineState state;
    private final CallSpec<W, T> call;
    private final CallPolicy policy;
    private final AttemptRequests requests;
    private final Credential credential;
    private final CallEvents events;
    private final Duration attemptTimeout;

    private @Nullable Outcome<T> outcome;
    private boolean mayHaveBeenSent;
    private boolean wasRefused;

    @SuppressWarnings("UnusedVariable") // written through TOLD
    private volatile boolean told;

    /** Whether nobody waits for the outcome any more, so that nothing is to be sent. */
    private volatile boolean over;

    Exchange(EngineState state, CallSpec<W, T> call) {
        this.state = state;
        this.call = call;
        CallOptions options = call.options();
        EngineConfig config = state.config();
        Timeouts timeouts = config.timeouts();
        boolean transfer = call.request().isTransfer();
        this.attemptTimeout = firstOf(options.attemptTimeout(), transfer ? timeouts.transfer() : timeouts.attempt());
        Duration callTimeout = firstOf(options.callTimeout(), transfer ? timeouts.transfer() : timeouts.call());
        this.credential = state.credentials().of(call.request(), call.userId());
        this.requests = new AttemptRequests(state, call.request(), options);
        this.events = state.events(call.operation(), call.userId(), call.isOwn());
        this.policy = new CallPolicy(
                new CallPolicy.Rules(
                        retry(config, options),
                        retryClass(call.operation(), options),
                        requests.body().isReplayable(),
                        state.gate() != null,
                        Nanos.of(callTimeout),
                        Nanos.of(attemptTimeout)),
                state.budget(),
                requests.baseUrls().selector(),
                state.random(),
                events.startNanos());
    }

    private static Duration firstOf(@Nullable Duration own, Duration clients) {
        return own == null ? clients : own;
    }

    private static RetryPolicy retry(EngineConfig config, CallOptions options) {
        return options.maxAttempts() == null ? config.retry() : config.retry().withMaxAttempts(options.maxAttempts());
    }

    private static RetryClass retryClass(Operation operation, CallOptions options) {
        if (options.idempotent() == null) {
            return operation.retryClass();
        }
        return options.idempotent() ? RetryClass.IDEMPOTENT : RetryClass.NOT_IDEMPOTENT;
    }

    // ---- steps ------------------------------------------------------------------------------------------------------

    Decision start() {
        return policy.started();
    }

    /** Goes on with the credential that is at hand; {@code null} if one has to be waited for. */
    @Nullable
    Decision authoriseAtOnce(Decision.Authorise decision) {
        Proof atHand = null;
        if (!decision.renew()) {
            try {
                atHand = credential.atHand();
            } catch (RuntimeException e) { // a signer of the application's own may throw
                return credentialFailed(e);
            }
        }
        if (atHand == null) {
            events.credentialAwaited(decision.renew());
            return null;
        }
        return authorised(atHand);
    }

    Credential credential() {
        return credential;
    }

    /** The proof that was used last and that a renewal has to replace. */
    @Nullable
    Proof rejected(Decision.Authorise decision) {
        return decision.renew() ? requests.proof() : null;
    }

    Decision authorised(Proof proof) {
        events.credentialEnded(true);
        requests.proveBy(proof);
        return policy.authorised(now());
    }

    /** Queues for the rate limit; {@code null} if the wait would be too long. */
    @Nullable
    CompletableFuture<Void> enter(Decision.Enter decision) {
        events.queues();
        return Objects.requireNonNull(state.gate(), "who queues has a rate limit")
                .enter(decision.patienceNanos());
    }

    Decision admitted() {
        if (state.isClosed()) { // the wait was cut short, and nothing is sent any more
            return outcome == null ? credentialFailed(state.closedFailure(call.operation())) : Decision.FINISH;
        }
        events.admitted();
        return policy.admitted(now());
    }

    Decision notAdmitted() {
        return policy.notAdmitted();
    }

    /** Sends the request of an attempt; whatever goes wrong is in the future. */
    CompletableFuture<HttpResponse> send(Decision.Send send) {
        HttpRequest request;
        try {
            HttpHeaders own = events.attemptStarted(
                    policy.attempts(),
                    requests.baseUrls().name(send.baseUrl()),
                    requests.body().contentLength());
            request = requests.request(send.baseUrl(), own);
        } catch (RuntimeException
                | Error e) { // a signer's header that only a transport may set, a partial file that cannot be read
            return notSent(Kind.REQUEST_BODY, "the request could not be made", e);
        }
        if (over) { // while the request was made
            return notSent(Kind.CANCELLED, "nobody waits for it any more", null);
        }
        try {
            return Objects.requireNonNull(
                    state.config().transport().send(request, Deadline.atNanoTime(send.deadlineNanos())),
                    "the future of the transport");
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(new HttpTransportException(
                    Kind.OTHER, true, "the transport threw " + e.getClass().getName(), e));
        }
    }

    private static CompletableFuture<HttpResponse> notSent(Kind kind, String why, @Nullable Throwable cause) {
        return CompletableFuture.failedFuture(new HttpTransportException(kind, false, why, cause));
    }

    boolean isOver() {
        return over;
    }

    /** Notes, on any thread, that nobody waits for the outcome any more. */
    void giveUp() {
        over = true;
    }

    Decision answered(HttpResponse response) {
        Outcome<T> read;
        try {
            Outcome<W> wire = read(response);
            read = wire instanceof Outcome.Success<W> success ? map(success) : wire.withoutValue();
        } catch (Throwable e) { // such as no memory; the service may have done what it was asked
            read = new Outcome.Unreadable<>(
                    "cannot be read, because of " + e.getClass().getName(),
                    false,
                    null,
                    response.status(),
                    "",
                    null,
                    e);
        }
        outcome = read;
        events.attemptEnded(response.status(), null, response.bodyLength());
        policy.heard(now(), response.status());
        boolean nothingDone =
                read instanceof Outcome.Refused<T> no && no.failure().saysNothingWasDone();
        wasRefused |= nothingDone;
        mayHaveBeenSent |= !nothingDone;
        if (read instanceof Outcome.Refused<T> refused) {
            int effective = Math.max(400, refused.failure().status()); // no refusal is a success to the policy
            return effective == 401
                    ? noted(policy.unauthorised(now(), credential.renewalDelayNanos(requests.proof())), true)
                    : noted(answered(effective, refused.failure().retryAfter()), false);
        }
        return answered(200, null);
    }

    private Decision answered(int status, @Nullable Duration retryAfter) {
        if (policy.hasRenewed() && status < 500) {
            credential.taken();
        }
        return policy.answered(now(), status, retryAfter);
    }

    /** Tells if the request is sent again. */
    private Decision noted(Decision next, boolean renewal) {
        if (next instanceof Decision.Wait wait) {
            events.retryScheduled(Duration.ofNanos(wait.nanos()), renewal);
        } else if (next instanceof Decision.Authorise) {
            events.retryScheduled(Duration.ZERO, renewal);
        }
        return next;
    }

    /** Reads an answer, and one that is no success again, by a reader that knows what must not be shown of the request. */
    private Outcome<W> read(HttpResponse response) {
        Outcome<W> read = call.reader().read(state.reader(), call.operation(), response);
        return read instanceof Outcome.Success<W>
                ? read
                : call.reader().read(knowingReader(), call.operation(), response);
    }

    /** A reader that does not show what the request held either. */
    private ResponseReader knowingReader() {
        return state.reader().knowing(requests::sentValues, requests::respelled);
    }

    @SuppressWarnings("unchecked") // its value is the one that the caller gets
    private Outcome<T> asItCame(Outcome.Success<W> success) {
        return (Outcome<T>) success;
    }

    @SuppressWarnings("ReferenceEquality") // whether it is the very object, which needs no other outcome
    private Outcome<T> map(Outcome.Success<W> success) {
        try {
            T value = call.mapping().apply(success.value());
            return value == success.value() ? asItCame(success) : new Outcome.Success<>(value, success.requestId());
        } catch (XuqmApiException e) { // an answer that says of each of several things that it was refused
            return new Outcome.Refused<>(e.failure());
        } catch (RuntimeException e) {
            String why = e.getMessage() == null ? e.getClass().getName() : e.getMessage();
            return new Outcome.Unreadable<>(
                    "cannot be used: " + why, true, null, 200, "", shown(success.requestId()), e);
        }
    }

    Decision failed(Throwable thrown) {
        HttpTransportException failure = toTransportException(thrown);
        mayHaveBeenSent |= failure.mayHaveBeenSent();
        outcome = new Outcome.NoAnswer<>(headless(failure), outsideReader().requestId(failure.responseHeaders()));
        events.attemptEnded(0, failure.kind(), 0);
        return noted(policy.failed(now(), failure.kind(), failure.mayHaveBeenSent()), false);
    }

    /** What a hostile service wrote into its header fields may be what it was sent. It goes no further than here. */
    private static HttpTransportException headless(HttpTransportException failure) {
        return failure.responseHeaders().size() == 0 ? failure : failure.within(HttpHeaders.empty());
    }

    Decision credentialFailed(Throwable thrown) {
        events.credentialEnded(false);
        outcome = new Outcome.NoCredential<>(unwrap(thrown));
        return Decision.FINISH;
    }

    /** The credential did not come in time, or the wait was cut short because the client was closed. */
    Decision credentialLate() {
        return state.isClosed() ? credentialFailed(state.closedFailure(call.operation())) : Decision.TIMED_OUT;
    }

    Decision waited() {
        if (state.isClosed()) {
            return Decision.FINISH; // the wait was cut short, and nothing is sent any more
        }
        return policy.waited(now());
    }

    long remainingNanos() {
        return policy.remainingNanos(now());
    }

    private long now() {
        return state.timing().nanoTime();
    }

    // ---- the end ----------------------------------------------------------------------------------------------------

    /** Gives the final outcome, as a value or as an exception whose stack trace is the calling thread's. */
    T finish() {
        Outcome<T> last = Objects.requireNonNull(outcome, "a call finishes with an outcome");
        if (last instanceof Outcome.Success<T> success) {
            tellEnded(null);
            return success.value();
        }
        throw ended(exception(last));
    }

    private XuqmException exception(Outcome<T> last) {
        if (last instanceof Outcome.Refused<T> refused) {
            return failures().refused(refused.failure());
        }
        if (last instanceof Outcome.Unreadable<T> unreadable) {
            return failures().unreadable(unreadable);
        }
        if (last instanceof Outcome.NoCredential<T> none) {
            return failures()
                    .notSignedIn(
                            none.failure(), String.valueOf(state.credentials().actor(call.userId())));
        }
        return noAnswer(((Outcome.NoAnswer<T>) last).failure());
    }

    private XuqmTransportException noAnswer(HttpTransportException failure) {
        return switch (failure.kind()) {
            case DEADLINE ->
                remainingNanos() == 0
                        ? failures().timeout(Phase.CALL, policy.callTimeout(), failure)
                        : failures().timeout(Phase.ATTEMPT, attemptTimeout, failure);
            case CONNECT_TIMEOUT -> failures().timeout(Phase.CONNECT, events.sinceAttemptStart(), failure);
            case POOL_TIMEOUT -> failures().timeout(Phase.POOL, events.sinceAttemptStart(), failure);
            default -> failures().noAnswer(failure.kind(), failure);
        };
    }

    /** Gives the exception for a call whose time ran out between two steps. */
    XuqmException timedOut(Decision.TimedOut decision) {
        Throwable cause = outcome instanceof Outcome.NoAnswer<T> last ? last.failure() : null;
        return ended(failures().timeout(decision.phase(), policy.callTimeout(), cause));
    }

    private XuqmException ended(XuqmException failure) {
        tellEnded(failure);
        return failure;
    }

    private void tellEnded(@Nullable XuqmException failure) {
        if (!TOLD.compareAndSet(this, false, true)) {
            return;
        }
        events.ended(policy.attempts(), requestId(), failure);
    }

    /** The service's id for the last request, as it may be shown. */
    private @Nullable String requestId() {
        if (outcome instanceof Outcome.Success<T> success) {
            return events.areObserved() ? shown(success.requestId()) : null;
        }
        if (outcome instanceof Outcome.NoAnswer<T> none) {
            return none.requestId();
        }
        if (outcome instanceof Outcome.Unreadable<T> answer) {
            return answer.requestId();
        }
        return outcome instanceof Outcome.Refused<T> refused ? refused.failure().requestId() : null;
    }

    private @Nullable String shown(@Nullable String requestId) {
        return requestId == null ? null : outsideReader().shown(requestId);
    }

    /** A reader that does not show what was sent outside of the body. */
    private ResponseReader outsideReader() {
        return state.reader().knowing(requests::sentOutside, null);
    }

    /** Notes that the attempt under way was abandoned at an unknown point. */
    void mayHaveLeft() {
        mayHaveBeenSent = true;
        events.attemptEnded(0, Kind.CANCELLED, 0);
    }

    /** Tells that nobody wants the outcome any more, unless the call ended before that. */
    void abandoned() {
        if (!told) { // an exception is not made for nothing
            tellEnded(failures().cancelled());
        }
    }

    /** Gives the exception for a call whose next step no thread takes on. */
    XuqmException rejected(Throwable cause) {
        mayHaveBeenSent |= events.isUnderWay(); // an answer may have come that nobody read
        return ended(failures().rejected(cause));
    }

    /** Gives the exception for a call at one of whose steps something was thrown that nobody expects. */
    XuqmException broken(Throwable cause) {
        mayHaveBeenSent |= events.isUnderWay();
        events.attemptEnded(0, Kind.OTHER, 0);
        return ended(failures().broken(cause));
    }

    /** Gives the exception for a call that did not end by itself, on a thread that is out of step. */
    XuqmException overdue() {
        mayHaveBeenSent |= events.isUnderWay();
        events.attemptEnded(0, Kind.DEADLINE, 0);
        return ended(failures().timeout(Phase.CALL, policy.callTimeout(), null));
    }

    /** The failure of a transport that does not end an exchange which is over. */
    static HttpTransportException deadlineNotKept(Throwable cause) {
        return new HttpTransportException(Kind.DEADLINE, true, "the transport did not keep the deadline", cause);
    }

    /** Gives the exception for a call whose thread was interrupted. */
    XuqmException interrupted(InterruptedException cause) {
        return ended(failures().interrupted(cause));
    }

    private CallFailures failures() {
        return new CallFailures(
                new CallInfo(call.operation().id(), policy.attempts(), mayHaveBeenSent, requestId()), wasRefused);
    }

    private static Throwable unwrap(Throwable thrown) {
        Throwable inner = thrown;
        while ((inner instanceof CompletionException || inner instanceof ExecutionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static HttpTransportException toTransportException(Throwable thrown) {
        Throwable inner = unwrap(thrown);
        if (inner instanceof HttpTransportException failure) {
            return failure;
        }
        if (inner instanceof CancellationException) {
            return new HttpTransportException(Kind.CANCELLED, true, "the exchange was cancelled", inner);
        }
        return new HttpTransportException(
                Kind.OTHER,
                true,
                "the transport failed with " + inner.getClass().getName(),
                inner);
    }
}
