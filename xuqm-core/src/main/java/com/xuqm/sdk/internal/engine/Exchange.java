package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmTimeoutException.Phase;
import com.xuqm.sdk.error.XuqmTransportException;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.internal.answer.Outcome;
import com.xuqm.sdk.internal.answer.ResponseReader;
import com.xuqm.sdk.internal.answer.SentValues;
import com.xuqm.sdk.internal.credential.Authorisation;
import com.xuqm.sdk.internal.failover.Hosts;
import com.xuqm.sdk.internal.time.Nanos;
import com.xuqm.sdk.json.JsonBindingException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.net.URI;
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

    private final EngineCall<W, T> call;
    private final Engine engine;
    private final CallPolicy policy;
    private final Hosts hosts;
    private final HttpHeaders fixedHeaders;
    private final HttpBody body;
    private final ResponseTarget target;
    private final Authorisation authorisation;
    private final long callTimeoutNanos;
    private final long startNanos;
    private final Duration attemptTimeout;

    private URI uri;
    private int uriEndpoint;
    private HttpHeaders credential = HttpHeaders.empty();
    private @Nullable Outcome<T> outcome;
    private boolean mayHaveBeenSent;
    private boolean wasRefused;
    private boolean underWay;

    @SuppressWarnings("UnusedVariable") // written through TOLD
    private volatile boolean told;

    /** Whether nobody waits for the outcome any more, so that nothing is to be sent. */
    private volatile boolean over;

    private long attemptStartNanos;

    /** Where the last attempt went, and with which status it was answered; 0 without an answer. */
    private @Nullable Endpoint endpoint;

    private int status;

    Exchange(EngineCall<W, T> call) {
        this.call = call;
        this.engine = call.engine();
        EngineConfig config = engine.config();
        CallOptions options = call.options();
        boolean transfer = call.request().isTransfer();
        Duration callTimeout =
                firstOf(options.callTimeout(), transfer ? config.transferTimeout() : config.callTimeout());
        this.attemptTimeout =
                firstOf(options.attemptTimeout(), transfer ? config.transferTimeout() : config.attemptTimeout());
        this.authorisation = engine.authorisation(call.request(), call.userId());
        this.hosts = engine.hosts(call.operation());
        this.uri = engine.uri(call.request(), hosts.baseUrl(uriEndpoint));
        this.body = encode(call.request());
        this.target = call.request().target(engine.config().maxResponseBytes());
        this.fixedHeaders = engine.fixedHeaders(target, options.headers());
        this.startNanos = config.timing().nanoTime();
        this.callTimeoutNanos = Nanos.of(callTimeout);
        this.policy = new CallPolicy(
                new CallPolicy.Rules(
                        retry(config, options),
                        retryClass(call.operation(), options),
                        body.isReplayable(),
                        engine.gate() != null,
                        callTimeoutNanos,
                        Nanos.of(attemptTimeout)),
                engine.budget(),
                hosts.endpoints(),
                engine.random(),
                startNanos);
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
        return options.idempotent() ? RetryClass.READ : RetryClass.WRITE;
    }

    private HttpBody encode(RequestSpec request) {
        if (request.body() != null) {
            return request.body();
        }
        Object json = request.json();
        if (json == null) {
            return HttpBody.empty();
        }
        try {
            return HttpBody.bytes("application/json", engine.json().toJson(json));
        } catch (JsonBindingException e) {
            if (e.isLinkageFailure()) { // no fault of what was to be written
                throw new XuqmConfigurationException(
                        call.operation().id() + " was not sent: " + e.getMessage(),
                        new CallInfo(call.operation().id(), 0, false),
                        e);
            }
            throw new IllegalArgumentException(
                    "the request of " + call.operation().id() + " cannot be written as JSON: " + e.getMessage(), e);
        }
    }

    // ---- steps ------------------------------------------------------------------------------------------------------

    Decision start() {
        return policy.started();
    }

    /** Goes on with the credential that is at hand; {@code null} if one has to be waited for. */
    @Nullable
    Decision authoriseAtOnce(Decision.Authorise decision) {
        if (decision.renew()) {
            return null;
        }
        HttpHeaders atHand;
        try {
            atHand = authorisation.immediate();
        } catch (RuntimeException e) { // a signer of the application's own may throw
            return credentialFailed(e);
        }
        return atHand == null ? null : authorised(atHand);
    }

    Authorisation authorisation() {
        return authorisation;
    }

    /** The credential that was used last and that a renewal has to replace. */
    @Nullable
    HttpHeaders rejected(Decision.Authorise decision) {
        return decision.renew() ? credential : null;
    }

    Decision authorised(HttpHeaders headers) {
        credential = headers;
        return policy.authorised(now());
    }

    /** Queues for the rate limit; {@code null} if the wait would be too long. */
    @Nullable
    CompletableFuture<Void> enter(Decision.Enter decision) {
        return Objects.requireNonNull(engine.gate(), "who queues has a rate limit")
                .enter(decision.patienceNanos());
    }

    Decision admitted() {
        if (engine.isClosed()) { // the wait was cut short, and nothing is sent any more
            return outcome == null ? credentialFailed(engine.closedFailure(call.operation())) : Decision.FINISH;
        }
        return policy.admitted(now());
    }

    Decision notAdmitted() {
        return policy.notAdmitted();
    }

    HttpRequest request(int endpoint) {
        attemptStartNanos = now();
        underWay = true;
        if (endpoint != uriEndpoint) {
            uri = engine.uri(call.request(), hosts.baseUrl(endpoint));
            uriEndpoint = endpoint;
        }
        Endpoint goal = hosts.name(endpoint);
        this.endpoint = goal;
        status = 0;
        engine.tell(listener -> listener.attemptStarted(call.operation(), policy.attempts(), goal));
        HttpRequest request = new HttpRequest(
                call.operation().method(),
                uri,
                fixedHeaders.followedBy(credential).followedBy(call.request().attemptHeaders()),
                body,
                target);
        return engine.requestSpelling().spelled(request, call.operation());
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
            read = read(response).map(this::map);
        } catch (Throwable e) { // such as no memory; the service may have done what it was asked
            read = new Outcome.Unreadable<>(
                    "cannot be read, because of " + e.getClass().getName(), false, null, response.status(), "", e);
        }
        outcome = read;
        status = response.status();
        attemptEnded(status);
        boolean nothingDone =
                read instanceof Outcome.Refused<T> no && no.failure().saysNothingWasDone();
        wasRefused |= nothingDone;
        mayHaveBeenSent |= !nothingDone;
        if (read instanceof Outcome.Refused<T> refused) {
            int effective = Math.max(400, refused.failure().effectiveStatus()); // no refusal is a success to the policy
            return noted(
                    effective == 401
                            ? policy.unauthorised(now(), authorisation.renewalDelayNanos(credential))
                            : answered(effective, refused.failure().retryAfter()));
        }
        return answered(200, null);
    }

    private Decision answered(int effectiveStatus, @Nullable Duration retryAfter) {
        if (policy.hasRenewed() && effectiveStatus < 500) {
            authorisation.taken();
        }
        return policy.answered(now(), effectiveStatus, retryAfter);
    }

    /** Notes in the log if the request is sent again. */
    private Decision noted(Decision next) {
        if (next instanceof Decision.Wait || next instanceof Decision.Authorise) {
            CallLog.repeated(
                    call.operation(), policy.attempts(), String.valueOf(host()), result(), sinceAttemptStart(), next);
        }
        return next;
    }

    /** Reads an answer, and one that is no success again, by a reader that knows what must not be shown of the request. */
    private Outcome<W> read(HttpResponse response) {
        Outcome<W> read = call.reader().read(engine.reader(), call.operation(), response);
        return read instanceof Outcome.Success<W>
                ? read
                : call.reader().read(knowingReader(), call.operation(), response);
    }

    /** A reader that does not show what the request held either. */
    private ResponseReader knowingReader() {
        return engine.reader()
                .knowing(
                        () -> SentValues.of(uri, fixedHeaders.followedBy(credential), body),
                        (response, data) -> engine.spelling().assumed(response, data, call.operation(), uri, body));
    }

    private Outcome<T> map(Outcome.Success<W> success) {
        try {
            return new Outcome.Success<>(call.mapping().apply(success.value()), success.requestId());
        } catch (RuntimeException e) {
            String why = e.getMessage() == null ? e.getClass().getName() : e.getMessage();
            return new Outcome.Unreadable<>("cannot be used: " + why, true, null, 200, "", e);
        }
    }

    Decision failed(Throwable thrown) {
        HttpTransportException failure = toTransportException(thrown);
        mayHaveBeenSent |= failure.mayHaveBeenSent();
        outcome = new Outcome.NoAnswer<>(failure);
        attemptEnded(0);
        return noted(policy.failed(now(), failure.kind(), failure.mayHaveBeenSent()));
    }

    Decision credentialFailed(Throwable thrown) {
        outcome = new Outcome.NoCredential<>(unwrap(thrown));
        return Decision.FINISH;
    }

    /** The credential did not come in time, or the wait was cut short because the client was closed. */
    Decision credentialLate() {
        return engine.isClosed() ? credentialFailed(engine.closedFailure(call.operation())) : Decision.TIMED_OUT;
    }

    void waiting(Decision.Wait decision) {
        engine.tell(listener ->
                listener.retryScheduled(call.operation(), policy.attempts(), Duration.ofNanos(decision.nanos())));
    }

    Decision waited() {
        if (engine.isClosed()) {
            return Decision.FINISH; // the wait was cut short, and nothing is sent any more
        }
        return policy.waited(now());
    }

    long remainingNanos() {
        return policy.remainingNanos(now());
    }

    private void attemptEnded(int status) {
        if (!underWay) {
            return; // as was told before
        }
        underWay = false;
        Duration elapsed = sinceAttemptStart();
        engine.tell(listener -> listener.attemptEnded(call.operation(), policy.attempts(), status, elapsed));
    }

    private Duration sinceAttemptStart() {
        return Duration.ofNanos(now() - attemptStartNanos);
    }

    private long now() {
        return engine.config().timing().nanoTime();
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
            return failures().notSignedIn(none.failure(), String.valueOf(engine.actingUser(call.userId())));
        }
        return noAnswer(((Outcome.NoAnswer<T>) last).failure());
    }

    private XuqmTransportException noAnswer(HttpTransportException failure) {
        return switch (failure.kind()) {
            case DEADLINE ->
                remainingNanos() == 0
                        ? failures().timeout(Phase.CALL, Duration.ofNanos(callTimeoutNanos), failure)
                        : failures().timeout(Phase.ATTEMPT, attemptTimeout, failure);
            case CONNECT_TIMEOUT -> failures().timeout(Phase.CONNECT, sinceAttemptStart(), failure);
            case POOL_TIMEOUT -> failures().timeout(Phase.POOL, sinceAttemptStart(), failure);
            default -> failures().noAnswer(failure.kind(), failure);
        };
    }

    /** Gives the exception for a call whose time ran out between two steps. */
    XuqmException timedOut(Decision.TimedOut decision) {
        Throwable cause = outcome instanceof Outcome.NoAnswer<T> last ? last.failure() : null;
        return ended(failures().timeout(decision.phase(), Duration.ofNanos(callTimeoutNanos), cause));
    }

    private XuqmException ended(XuqmException failure) {
        tellEnded(failure);
        return failure;
    }

    private void tellEnded(@Nullable XuqmException failure) {
        if (!TOLD.compareAndSet(this, false, true)) {
            return;
        }
        Duration elapsed = Duration.ofNanos(now() - startNanos);
        engine.tell(listener -> listener.callEnded(call.operation(), policy.attempts(), elapsed, failure));
        if (CallLog.showsEnds()) {
            CallLog.ended(call.operation(), policy.attempts(), host(), result(), elapsed, requestId(), failure);
        }
    }

    private @Nullable String host() {
        Endpoint last = endpoint;
        return last == null ? null : last.host();
    }

    /** What became of the last attempt, for the log. */
    private String result() {
        if (outcome instanceof Outcome.NoCredential<T>) {
            return "no credential";
        }
        if (outcome instanceof Outcome.NoAnswer<T> none) {
            return "no answer (" + none.failure().kind() + ")";
        }
        return status == 0 ? "no answer" : "HTTP " + status;
    }

    /** The service's id for the last request, as it may be shown. */
    private @Nullable String requestId() {
        if (outcome instanceof Outcome.Success<T> success) {
            return knowingReader().shown(success.requestId());
        }
        return outcome instanceof Outcome.Refused<T> refused ? refused.failure().requestId() : null;
    }

    /** Notes that the attempt under way was abandoned at an unknown point. */
    void mayHaveLeft() {
        mayHaveBeenSent = true;
        attemptEnded(0);
    }

    /** Tells that nobody wants the outcome any more, unless the call ended before that. */
    void abandoned() {
        if (!told) { // an exception is not made for nothing
            tellEnded(failures().cancelled());
        }
    }

    /** Gives the exception for a call whose next step no thread takes on. */
    XuqmException rejected(Throwable cause) {
        mayHaveBeenSent |= underWay; // an answer may have come that nobody read
        return ended(failures().rejected(cause));
    }

    /** Gives the exception for a call at one of whose steps something was thrown that nobody expects. */
    XuqmException broken(Throwable cause) {
        mayHaveBeenSent |= underWay;
        attemptEnded(0);
        return ended(failures().broken(cause));
    }

    /** Gives the exception for a call that did not end by itself, on a thread that is out of step. */
    XuqmException overdue() {
        mayHaveBeenSent |= underWay;
        attemptEnded(0);
        return ended(failures().timeout(Phase.CALL, Duration.ofNanos(callTimeoutNanos), null));
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
        return new CallFailures(call.operation(), policy.attempts(), mayHaveBeenSent, wasRefused);
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
