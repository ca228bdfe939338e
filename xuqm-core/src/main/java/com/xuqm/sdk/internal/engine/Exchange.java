package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.engine.Credential;
import com.xuqm.sdk.engine.Proof;
import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmTimeoutException.Phase;
import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.internal.answer.Outcome;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
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

    private final CallSpec<W, T> call;
    private final Credential credential;
    private final AttemptRequests requests;
    private final CallEvents events;
    private final CallPolicy policy;

    private @Nullable Outcome<T> outcome;
    private boolean mayHaveBeenSent;
    private boolean wasRefused;

    /** Whether a request is on its way, of whose end nobody knows yet. */
    private boolean isUnderWay;

    @SuppressWarnings("UnusedVariable") // written through TOLD
    private volatile boolean told;

    /** Whether nobody waits for the outcome any more, so that nothing is to be sent. */
    private volatile boolean over;

    Exchange(CallSpec<W, T> call) {
        this.call = call;
        Caller caller = call.caller();
        EngineState state = caller.state();
        this.credential = state.credentials().of(call.request(), caller.userId());
        this.requests = new AttemptRequests(state, call.request(), call.options());
        long start = now();
        this.events = state.events(call.operation(), caller.userId(), caller.isOwn());
        this.policy = new CallPolicy(
                state.rules().of(call.request(), call.options()),
                requests.body().isReplayable(),
                requests.baseUrls().selector(),
                start);
    }

    private EngineState state() {
        return call.caller().state();
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
        return Objects.requireNonNull(state().gate(), "who queues has a rate limit")
                .enter(decision.patienceNanos());
    }

    Decision admitted() {
        if (state().isClosed()) { // the wait was cut short, and nothing is sent any more
            return outcome == null ? credentialFailed(state().closedFailure(call.operation())) : Decision.FINISH;
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
            isUnderWay = true;
            HttpHeaders own = events.attemptStarted(
                    policy.attempts(), goal(), requests.body().contentLength());
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
                    state().config().transport().send(request, Deadline.atNanoTime(send.deadlineNanos())),
                    "the future of the transport");
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(new HttpTransportException(
                    Kind.OTHER, true, "the transport threw " + e.getClass().getName(), e));
        }
    }

    /** Where the last attempt goes. */
    private Endpoint goal() {
        return requests.baseUrls().name(policy.baseUrl());
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
            read = call.outcome(response, requests);
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
        attemptEnded(response.status(), null, response.bodyLength());
        long now = now();
        policy.heard(now, response.status());
        if (read instanceof Outcome.Refused<T> refused) {
            return refused(now, response.status(), refused.failure());
        }
        mayHaveBeenSent = true;
        return answered(now, 200, null);
    }

    private Decision refused(long now, int httpStatus, ApiFailure failure) {
        boolean nothingDone = failure.saysNothingWasDone();
        wasRefused |= nothingDone;
        mayHaveBeenSent |= !nothingDone;
        int effective = Math.max(400, failure.status()); // no refusal is a success to the policy
        boolean isCredential = effective == 401;
        Decision next = isCredential
                ? policy.unauthorised(now, credential.renewalDelayNanos(requests.proof()))
                : answered(now, effective, failure.retryAfter());
        return noted(next, isCredential, httpStatus, null);
    }

    private Decision answered(long now, int status, @Nullable Duration retryAfter) {
        if (policy.hasRenewed() && status < 500) {
            credential.taken();
        }
        return policy.answered(now, status, retryAfter);
    }

    Decision failed(Throwable thrown) {
        HttpTransportException failure = Thrown.byTransport(thrown);
        mayHaveBeenSent |= failure.mayHaveBeenSent();
        outcome = new Outcome.NoAnswer<>(Thrown.headless(failure), requests.shownId(failure.responseHeaders()));
        attemptEnded(0, failure.kind(), 0);
        return noted(policy.failed(now(), failure.kind(), failure.mayHaveBeenSent()), false, 0, failure.kind());
    }

    /** Notes that the attempt under way ended, unless that was noted before. */
    private void attemptEnded(int httpStatus, @Nullable Kind failure, long received) {
        if (isUnderWay) {
            isUnderWay = false;
            events.attemptEnded(httpStatus, failure, received);
        }
    }

    /** Tells if the request is sent again. */
    private Decision noted(Decision next, boolean renewal, int httpStatus, @Nullable Kind failure) {
        if (next instanceof Decision.Wait || next instanceof Decision.Authorise) {
            Duration delay = next instanceof Decision.Wait wait ? Duration.ofNanos(wait.nanos()) : Duration.ZERO;
            CallLog.repeated(
                    call.operation(),
                    policy.attempts(),
                    goal().host(),
                    CallLog.result(httpStatus, failure),
                    policy.sinceAttemptStart(now()),
                    CallLog.when(delay, renewal));
            events.retryScheduled(delay, renewal);
        }
        return next;
    }

    Decision credentialFailed(Throwable thrown) {
        events.credentialEnded(false);
        outcome = new Outcome.NoCredential<>(Thrown.unwrap(thrown));
        return Decision.FINISH;
    }

    /** The credential did not come in time, or the wait was cut short because the client was closed. */
    Decision credentialLate() {
        return state().isClosed() ? credentialFailed(state().closedFailure(call.operation())) : Decision.TIMED_OUT;
    }

    Decision waited() {
        if (state().isClosed()) {
            return Decision.FINISH; // the wait was cut short, and nothing is sent any more
        }
        return policy.waited(now());
    }

    long remainingNanos() {
        return policy.remainingNanos(now());
    }

    private long now() {
        return state().timing().nanoTime();
    }

    // ---- the end ----------------------------------------------------------------------------------------------------

    /** Gives the final outcome, as a value or as an exception whose stack trace is the calling thread's. */
    T finish() {
        Outcome<T> last = Objects.requireNonNull(outcome, "a call finishes with an outcome");
        if (last instanceof Outcome.Success<T> success) {
            tellEnded(null);
            return success.value();
        }
        String who = String.valueOf(state().credentials().actor(call.caller().userId()));
        throw ended(failures().of(last, who, policy, now()));
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
        if (TOLD.compareAndSet(this, false, true)) {
            events.ended(policy.attempts(), requestId(), failure);
        }
    }

    /** The service's id for the last request, as it may be shown. */
    private @Nullable String requestId() {
        if (outcome instanceof Outcome.Success<T> success) {
            return events.areHeard() ? requests.shown(success.requestId()) : null;
        }
        if (outcome instanceof Outcome.NoAnswer<T> none) {
            return none.requestId();
        }
        if (outcome instanceof Outcome.Unreadable<T> answer) {
            return answer.requestId();
        }
        return outcome instanceof Outcome.Refused<T> refused ? refused.failure().requestId() : null;
    }

    /** Notes that the attempt under way was abandoned at an unknown point. */
    void mayHaveLeft() {
        mayHaveBeenSent = true;
        attemptEnded(0, Kind.CANCELLED, 0);
    }

    /** Tells that nobody wants the outcome any more, unless the call ended before that. */
    void abandoned() {
        if (!told) { // an exception is not made for nothing
            tellEnded(failures().cancelled());
        }
    }

    /** Gives the exception for a call whose next step no thread takes on. */
    XuqmException rejected(Throwable cause) {
        mayHaveBeenSent |= isUnderWay; // an answer may have come that nobody read
        return ended(failures().rejected(cause));
    }

    /** Gives the exception for a call at one of whose steps something was thrown that nobody expects. */
    XuqmException broken(Throwable cause) {
        mayHaveBeenSent |= isUnderWay;
        attemptEnded(0, Kind.OTHER, 0);
        return ended(failures().broken(cause));
    }

    /** Gives the exception for a call that did not end by itself, on a thread that is out of step. */
    XuqmException overdue() {
        mayHaveBeenSent |= isUnderWay;
        attemptEnded(0, Kind.DEADLINE, 0);
        return ended(failures().timeout(Phase.CALL, policy.callTimeout(), null));
    }

    /** Gives the exception for a call whose thread was interrupted. */
    XuqmException interrupted(InterruptedException cause) {
        return ended(failures().interrupted(cause));
    }

    private CallFailures failures() {
        return new CallFailures(
                new CallInfo(call.operation().id(), policy.attempts(), mayHaveBeenSent, requestId()), wasRefused);
    }
}
