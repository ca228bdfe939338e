package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.call.ServiceHost;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.ReceivedFile;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.internal.answer.AnswerReader;
import com.xuqm.sdk.internal.answer.AnswerReaders;
import com.xuqm.sdk.internal.answer.DataReader;
import com.xuqm.sdk.internal.answer.Redaction;
import com.xuqm.sdk.internal.answer.ResponseReader;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.credential.Authorisation;
import com.xuqm.sdk.internal.credential.Authorisations;
import com.xuqm.sdk.internal.credential.TokenSource;
import com.xuqm.sdk.internal.discovery.SafeJson;
import com.xuqm.sdk.internal.failover.Hosts;
import com.xuqm.sdk.internal.limit.RateGate;
import com.xuqm.sdk.internal.limit.RetryBudget;
import com.xuqm.sdk.internal.time.CallThreads;
import com.xuqm.sdk.internal.time.Cleanup;
import com.xuqm.sdk.internal.time.Nanos;
import com.xuqm.sdk.internal.wire.AnswerSpelling;
import com.xuqm.sdk.internal.wire.RequestSpelling;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.PageData;
import com.xuqm.sdk.wire.WireOptions;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Holds what all calls of a client share, and makes calls of requests. */
public final class Engine implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");

    /** Without the second field a service may encode its answers as it likes (RFC 9110 12.5.3), and nobody here decodes them. */
    private static final HttpHeaders ACCEPT_JSON =
            HttpHeaders.of("Accept", "application/json", "Accept-Encoding", "identity");

    private static final HttpHeaders ACCEPT_ANY = HttpHeaders.of("Accept", "*/*", "Accept-Encoding", "identity");

    /** There are far fewer; only one who makes operations as it runs, by raw calls, reaches this. */
    private static final int MOST_OPERATIONS = 1_000;

    private final EngineConfig config;
    private final RetryBudget budget;
    private final @Nullable RateGate gate;
    private final Hosts apiHosts;
    private final Hosts filesHosts;
    private final JsonBinding json;
    private final ResponseReader reader;
    private final AnswerSpelling spelling;
    private final RequestSpelling requestSpelling;
    private final TokenSource tokens;
    private final Uris uris;
    private final AnswerReaders answers = new AnswerReaders();
    private final Map<Operation, AtomicBoolean> bareArrays = new ConcurrentHashMap<>();
    private final UnderWay underWay = new UnderWay();
    private final Runnable leaving = underWay::leave;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean aborted;
    private final Executor callbacks;
    private final boolean tellsCallSites = CallSite.areWanted();

    /**
     * Builds an engine.
     *
     * @param config what it is built of
     * @param tokens makes the source of IM tokens, given the calls with which it signs users in
     */
    public Engine(EngineConfig config, Function<Calls, TokenSource> tokens) {
        this.config = config;
        this.budget = new RetryBudget(config.retry().budget());
        this.gate = config.rateLimit() == null ? null : new RateGate(config.rateLimit(), config.timing());
        this.apiHosts = new Hosts(config.apiBaseUrls(), config.failover(), this::healthChanged);
        this.filesHosts = config.filesBaseUrls().equals(config.apiBaseUrls())
                ? apiHosts // one opinion of one host
                : new Hosts(config.filesBaseUrls(), config.failover(), this::healthChanged);
        this.json = new SafeJson(config.json());
        this.reader = new ResponseReader(
                json, config.clock(), new Redaction(config.secrets()), config.wire(), config.strictReading());
        this.spelling = new AnswerSpelling(config.wire());
        this.requestSpelling = new RequestSpelling(config.wire(), config.appQuery());
        this.uris = new Uris(config.appQuery());
        Executor given = config.executor();
        this.callbacks = given == null ? config.threads().forCallbacks() : given;
        this.tokens = tokens.apply(new View(null, null, true));
    }

    /**
     * Returns the way to make calls on behalf of a user.
     *
     * @param userId the user, {@code null} for the administrator account
     * @return the calls
     */
    public Calls as(@Nullable String userId) {
        return new View(userId, config.executor(), false);
    }

    CallThreads threads() {
        return config.threads();
    }

    boolean tellsCallSites() {
        return tellsCallSites;
    }

    /** Where the application's callbacks run. */
    Executor callbacks() {
        return callbacks;
    }

    EngineConfig config() {
        return config;
    }

    RetryBudget budget() {
        return budget;
    }

    @Nullable
    RateGate gate() {
        return gate;
    }

    Hosts hosts(Operation operation) {
        return operation.host() == ServiceHost.FILES ? filesHosts : apiHosts;
    }

    private void healthChanged(Endpoint endpoint, boolean inUse) {
        if (inUse) {
            LOG.log(System.Logger.Level.INFO, "{0} answers again and is in use", endpoint.host());
        } else {
            LOG.log(System.Logger.Level.WARNING, "{0} fails; requests go elsewhere for a while", endpoint.host());
        }
        tell(listener -> listener.endpointHealthChanged(endpoint, inUse));
    }

    DoubleSupplier random() {
        return Engine::draw;
    }

    private static double draw() {
        return ThreadLocalRandom.current().nextDouble();
    }

    JsonBinding json() {
        return json;
    }

    WireOptions wire() {
        return config.wire();
    }

    RequestSpelling requestSpelling() {
        return requestSpelling;
    }

    AnswerSpelling spelling() {
        return spelling;
    }

    ResponseReader reader() {
        return reader;
    }

    /** The header fields of all attempts of a call, without its credential. */
    HttpHeaders fixedHeaders(ResponseTarget target, HttpHeaders own) {
        return (target instanceof ResponseTarget.Memory ? ACCEPT_JSON : ACCEPT_ANY)
                .followedBy(config.headers().overriddenBy(own));
    }

    boolean isClosed() {
        return closed.get();
    }

    /** Whether no further call of the application's is taken on. */
    boolean isClosing() {
        return underWay.isShut();
    }

    /**
     * Takes a call on, which is under way from now on.
     *
     * @param isOwn whether it is the engine's own, such as the sign-in for another call, which goes on with that one
     * @return what to do once when it has ended
     * @throws XuqmConfigurationException if no call is taken on any more
     */
    Runnable begin(Operation operation, boolean isOwn) {
        if (isOwn) {
            if (isClosed()) {
                throw closedFailure(operation);
            }
            return () -> {};
        }
        if (!underWay.enter()) {
            throw closedFailure(operation);
        }
        return leaving;
    }

    XuqmConfigurationException closedFailure(Operation operation) {
        return new XuqmConfigurationException(
                "this client is " + (isClosed() ? "closed" : "being closed") + ", so that " + operation.id()
                        + " cannot be carried out; build a new client, or close this one later",
                new CallInfo(operation.id(), 0, false),
                null);
    }

    URI uri(RequestSpec request, String baseUrl) {
        return uris.of(request, baseUrl);
    }

    Authorisation authorisation(RequestSpec request, @Nullable String userId) {
        Operation operation = request.operation();
        return switch (operation.credential()) {
            case NONE -> Authorisations.of(HttpHeaders::empty);
            case APP_SIGNATURE, CALL_TOKEN ->
                Authorisations.of(Checks.notNull(operation.id() + "'s credential", request.credential()));
            case IM_TOKEN -> Authorisations.token(tokens, user(operation, userId), operation);
            case TENANT_TOKEN -> bearer(operation, config.tenantToken(), "tenantToken");
            case OPS_TOKEN -> bearer(operation, config.opsToken(), "opsToken");
            case PLATFORM_TOKEN -> platform(operation, userId);
            case INTERNAL_TOKEN -> {
                HttpHeaders headers =
                        HttpHeaders.of("X-Internal-Token", given(operation, config.internalToken(), "internalToken"));
                yield Authorisations.of(() -> headers);
            }
        };
    }

    private String user(Operation operation, @Nullable String userId) {
        return given(operation, actingUser(userId), "adminUser");
    }

    /** Whom calls act as, the administrator account where nobody is named; {@code null} if there is none. */
    @Nullable
    String actingUser(@Nullable String userId) {
        return userId == null ? config.adminUser() : userId;
    }

    private Authorisation platform(Operation operation, @Nullable String userId) {
        if (userId == null && config.tenantToken() != null) {
            return bearer(operation, config.tenantToken(), "tenantToken");
        }
        return userId == null && config.opsToken() != null
                ? bearer(operation, config.opsToken(), "opsToken")
                : Authorisations.token(tokens, user(operation, userId), operation);
    }

    private static Authorisation bearer(Operation operation, @Nullable String token, String builderMethod) {
        HttpHeaders headers = HttpHeaders.of("Authorization", "Bearer " + given(operation, token, builderMethod));
        return Authorisations.of(() -> headers);
    }

    private static String given(Operation operation, @Nullable String value, String builderMethod) {
        if (value == null) {
            throw new XuqmConfigurationException(
                    operation.id()
                            + " needs a credential that this client does not have; give it to the client's builder"
                            + " with " + builderMethod + "(…)",
                    new CallInfo(operation.id(), 0, false),
                    null);
        }
        return value;
    }

    CompletableFuture<HttpResponse> send(Exchange<?, ?> exchange, Decision.Send send) {
        HttpRequest request;
        try {
            request = exchange.request(send.endpoint());
        } catch (RuntimeException
                | Error e) { // a signer's header that only a transport may set, a partial file that cannot be read
            return CompletableFuture.failedFuture(new HttpTransportException(
                    HttpTransportException.Kind.REQUEST_BODY, false, "the request could not be made", e));
        }
        if (exchange.isOver()) { // while the request was made
            return CompletableFuture.failedFuture(new HttpTransportException(
                    HttpTransportException.Kind.CANCELLED, false, "nobody waits for it any more", null));
        }
        try {
            return Objects.requireNonNull(
                    config.transport().send(request, Deadline.atNanoTime(send.deadlineNanos())),
                    "the future of the transport");
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(new HttpTransportException(
                    HttpTransportException.Kind.OTHER,
                    true,
                    "the transport threw " + e.getClass().getName(),
                    e));
        }
    }

    void tell(Consumer<CallListener> event) {
        try {
            event.accept(config.listener());
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.WARNING, "a CallListener threw; the call goes on", e);
        }
    }

    /**
     * Refuses further calls, and waits until those under way have ended, the time is over, the engine is closed, or the thread is
     * interrupted, whose flag is set again.
     *
     * @param grace how long to wait at the most, zero or more
     */
    public void drain(Duration grace) {
        underWay.shut();
        try {
            underWay.awaitEmpty(Nanos.of(grace));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Tells whether no call was under way when the engine was closed.
     *
     * @return {@code false} if closing aborted any
     */
    public boolean letAllEnd() {
        return !aborted;
    }

    /** Refuses further calls, ends those under way, and closes what the engine made itself. Idempotent. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        underWay.shut();
        aborted = !underWay.isEmpty();
        underWay.giveUp();
        List<Runnable> steps = new ArrayList<>();
        if (config.ownsTransport()) {
            steps.add(config.transport()::close);
        }
        if (gate != null) {
            steps.add(gate::close); // before the timing, whose end would have it ask for timers for ever
        }
        steps.add(config.timing()::close);
        steps.add(config.threads()::close);
        Cleanup.run(steps);
    }

    /** Shows where requests go and nothing else. */
    @Override
    public String toString() {
        return String.join(" ", config.apiBaseUrls());
    }

    /** Makes calls on behalf of one user. */
    private final class View implements Calls {

        private final @Nullable String userId;
        private final @Nullable Executor executor;
        private final boolean isOwn;

        View(@Nullable String userId, @Nullable Executor executor, boolean isOwn) {
            this.userId = userId;
            this.executor = executor;
            this.isOwn = isOwn;
        }

        @Override
        public Calls within() {
            return new View(userId, null, isOwn);
        }

        @Override
        public <W, T> Call<T> call(RequestSpec request, Type type, Function<W, T> mapping) {
            return make(request, answers.envelopeOf(type), mapping);
        }

        @Override
        public Call<Done> callForNothing(RequestSpec request) {
            return make(request, AnswerReader.envelope(DataReader.nothing()), Function.identity());
        }

        @Override
        public <T> Call<T> download(RequestSpec request, Function<ReceivedFile, T> mapping) {
            return make(request, AnswerReader.file(), mapping);
        }

        private <W, T> Call<T> make(RequestSpec request, AnswerReader<W> answer, Function<W, T> mapping) {
            return new EngineCall<>(Engine.this, request, answer, mapping, userId, executor, isOwn, CallOptions.none());
        }

        @Override
        public <T> PagedCall<T> pages(Supplier<RequestSpec> request, Type element, Paging paging) {
            Operation operation = request.get().operation();
            AtomicBoolean bareArray = bareArrays.size() < MOST_OPERATIONS
                    ? bareArrays.computeIfAbsent(operation, key -> new AtomicBoolean())
                    : bareArrays.getOrDefault(operation, new AtomicBoolean());
            AnswerReader<PageData<T>> answer = AnswerReader.envelope(DataReader.page(element, bareArray));
            View within = new View(userId, null, isOwn);
            return EnginePagedCall.of(
                    operation,
                    (spec, mapping) -> make(spec, answer, mapping),
                    (spec, mapping) -> within.make(spec, answer, mapping),
                    request,
                    paging,
                    Engine.this);
        }

        @Override
        public String actingUser(Operation operation) {
            return user(operation, userId);
        }

        @Override
        public String app() {
            return config.appQuery();
        }

        @Override
        public WireOptions wire() {
            return config.wire();
        }

        @Override
        public JsonBinding json() {
            return json;
        }
    }
}
