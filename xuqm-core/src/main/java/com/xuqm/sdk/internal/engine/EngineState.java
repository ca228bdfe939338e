package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.ClientStatistics;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.ServiceHost;
import com.xuqm.sdk.engine.Credentials;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.internal.answer.AnswerReaders;
import com.xuqm.sdk.internal.answer.Redaction;
import com.xuqm.sdk.internal.answer.ResponseReader;
import com.xuqm.sdk.internal.discovery.SafeJson;
import com.xuqm.sdk.internal.failover.BaseUrls;
import com.xuqm.sdk.internal.limit.RateGate;
import com.xuqm.sdk.internal.limit.RetryBudget;
import com.xuqm.sdk.internal.time.CallThreads;
import com.xuqm.sdk.internal.time.Timing;
import com.xuqm.sdk.json.JsonBinding;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all calls of a client share. It knows no call. */
final class EngineState {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");

    private final EngineConfig config;
    private final RetryBudget budget;
    private final ClientRules rules;
    private final @Nullable RateGate gate;
    private final Map<ServiceHost, BaseUrls> baseUrls = new EnumMap<>(ServiceHost.class);
    private final JsonBinding json;
    private final ResponseReader reader;
    private final AnswerReaders readers;
    private final ResponseTarget memory;
    private final Uris uris;
    private final Executor callbacks;
    private final Credentials credentials;
    private final UnderWay underWay = new UnderWay();
    private final Lodgers lodgers = new Lodgers();
    private final Runnable leaving = underWay::leave;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final boolean tellsCallSites = CallSite.areWanted();

    /**
     * Brings it together.
     *
     * @param credentials makes what calls prove themselves with, given this very state, with which nothing may be called yet
     */
    EngineState(EngineConfig config, Function<EngineState, Credentials> credentials) {
        this.config = config;
        this.budget = new RetryBudget(config.retry().budget());
        this.rules = new ClientRules(config, budget, random());
        this.gate = config.rateLimit() == null ? null : new RateGate(config.rateLimit(), config.timing());
        for (ServiceHost host : ServiceHost.values()) {
            baseUrls.put(host, baseUrls(host));
        }
        this.json = new SafeJson(config.json());
        this.reader = new ResponseReader(
                config.service().protocol(),
                json,
                config.clock(),
                new Redaction(config.service().secrets()),
                config.strictReading());
        this.readers = new AnswerReaders(config.service().protocol());
        this.memory = new ResponseTarget.Memory(config.maxResponseBytes());
        this.uris = new Uris(config.service().scope());
        Executor given = config.executor();
        this.callbacks = given == null ? config.threads().forCallbacks() : given;
        this.credentials = credentials.apply(this);
    }

    private BaseUrls baseUrls(ServiceHost host) {
        BaseUrls api = baseUrls.get(ServiceHost.API);
        boolean isSame = config.service().baseUrls(host).equals(config.service().baseUrls(ServiceHost.API));
        return api != null && isSame // one opinion of one host
                ? api
                : new BaseUrls(config.service().baseUrls(host), config.failover(), this::healthChanged);
    }

    EngineConfig config() {
        return config;
    }

    Timing timing() {
        return config.timing();
    }

    CallThreads threads() {
        return config.threads();
    }

    /** Where the application's callbacks run. */
    Executor callbacks() {
        return callbacks;
    }

    ClientRules rules() {
        return rules;
    }

    @Nullable
    RateGate gate() {
        return gate;
    }

    BaseUrls baseUrls(Operation operation) {
        return Objects.requireNonNull(baseUrls.get(operation.host()), "there is one for each");
    }

    JsonBinding json() {
        return json;
    }

    ResponseReader reader() {
        return reader;
    }

    AnswerReaders readers() {
        return readers;
    }

    /** Where answers go that are no files. */
    ResponseTarget memory() {
        return memory;
    }

    /** Whether asynchronous calls tell where they were started. */
    boolean tellsCallSites() {
        return tellsCallSites;
    }

    Uris uris() {
        return uris;
    }

    Credentials credentials() {
        return credentials;
    }

    DoubleSupplier random() {
        return () -> ThreadLocalRandom.current().nextDouble();
    }

    /** Begins to tell what an execution of a call does. */
    CallEvents events(Operation operation, @Nullable String actor, boolean isOwn) {
        return CallEvents.of(config.listeners(), operation, credentials.actor(actor), isOwn, timing());
    }

    private void healthChanged(Endpoint endpoint, boolean inUse) {
        if (inUse) {
            LOG.log(System.Logger.Level.INFO, "{0} answers again and is in use", endpoint.host());
        } else {
            LOG.log(System.Logger.Level.WARNING, "{0} fails; requests go elsewhere for a while", endpoint.host());
        }
        tellFactories(factory -> factory.endpointHealthChanged(endpoint, inUse));
    }

    /** What the client is busy with. */
    ClientStatistics statistics() {
        return new ClientStatistics(
                underWay.count(),
                budget.left(),
                config.retry().budget(),
                gate == null ? 0 : gate.waiting(),
                credentials.tokens(),
                credentials.tokensAtMost(),
                config.transport().statistics());
    }

    /** Tells the listeners' factories of the client itself. */
    void tellFactories(Consumer<CallListener.Factory> event) {
        config.listeners().forEach(factory -> CallEvents.guarded(() -> event.accept(factory)));
    }

    // ---- life -------------------------------------------------------------------------------------------------------

    /** Those that live on the client besides its calls. */
    Lodgers lodgers() {
        return lodgers;
    }

    /** The calls that are under way. */
    UnderWay underWay() {
        return underWay;
    }

    /** Closes; answers whether it was open. */
    boolean markClosed() {
        return !closed.getAndSet(true);
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
}
