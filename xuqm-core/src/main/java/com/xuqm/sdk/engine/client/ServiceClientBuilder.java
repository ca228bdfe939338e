package com.xuqm.sdk.engine.client;

import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.FailoverPolicy;
import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.engine.Service;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.check.ReservedHeaders;
import com.xuqm.sdk.internal.discovery.Discovery.Made;
import com.xuqm.sdk.internal.discovery.Transports;
import com.xuqm.sdk.internal.engine.Engine;
import com.xuqm.sdk.internal.engine.EngineConfig;
import com.xuqm.sdk.internal.engine.EngineConfig.Timeouts;
import com.xuqm.sdk.internal.failover.BaseUrlCheck;
import com.xuqm.sdk.internal.time.CallThreads;
import com.xuqm.sdk.internal.time.Cleanup;
import com.xuqm.sdk.internal.time.SystemTiming;
import com.xuqm.sdk.json.JsonBinding;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The options that the clients of all products have.
 *
 * @param <B> the product's builder
 */
public abstract class ServiceClientBuilder<B extends ServiceClientBuilder<B>> {

    private @Nullable String baseUrl;
    private List<String> failoverBaseUrls = List.of();
    private FailoverPolicy failover = FailoverPolicy.defaults();
    private boolean allowInsecureHttp;
    private @Nullable HttpTransport transport;
    private @Nullable String transportName;
    private @Nullable TransportOptions transportOptions;
    private @Nullable Duration connectTimeout;
    private @Nullable JsonBinding json;
    private @Nullable String jsonName;
    private @Nullable Executor executor;
    private Clock clock = Clock.systemUTC();
    private Duration callTimeout = Duration.ofSeconds(30);
    private Duration attemptTimeout = Duration.ofSeconds(10);
    private Duration transferTimeout = Duration.ofMinutes(10);
    private RetryPolicy retry = RetryPolicy.defaults();
    private @Nullable RateLimit rateLimit;
    private final List<CallListener.Factory> listeners = new ArrayList<>();
    private HttpHeaders headers = HttpHeaders.empty();
    private boolean strictReading;
    private int maxResponseBytes = 16 * 1024 * 1024;

    /** Begins with the defaults. */
    protected ServiceClientBuilder() {}

    @SuppressWarnings("unchecked") // a product's builder is of the type that it names
    private B self() {
        return (B) this;
    }

    /**
     * Sets the service's address. Required.
     *
     * @param url scheme, host and port, such as {@code https://dev.xuqinmin.com}; the routes bring their own paths ({@code /api/…}), so
     *     that there is a path only where a proxy serves the service below one, such as {@code https://gateway.example.com/im}. No
     *     signature holds the path, so that the proxy may change it
     * @return this builder
     */
    public B baseUrl(String url) {
        this.baseUrl = url;
        return self();
    }

    /**
     * Sets further addresses of the main host, for the time when {@link #baseUrl} does not answer. They must lead to the same
     * service, with the same app, accounts and tokens; the vendor documents no such addresses, so that these are your own, such as
     * a second entrance or a proxy.
     *
     * <p>Requests go to the first address that is well, as {@link #failover} defines it. A request that was certainly not sent
     * moves on to the next one at once, whatever {@link #retry} says; one that may have been sent is repeated only as
     * {@link com.xuqm.sdk.call.RetryClass} allows, and then at another address if there is one that is well.
     *
     * @param urls up to 15, the preferred one first, each like {@code baseUrl}; none by default, which turns failover off
     * @return this builder
     */
    public B failoverBaseUrls(String... urls) {
        List<String> further =
                Checks.elements("failoverBaseUrls", Arrays.asList(Checks.notNull("failoverBaseUrls", urls)));
        if (further.size() > 15) {
            throw new IllegalArgumentException("failoverBaseUrls must be at most 15, but are " + further.size());
        }
        this.failoverBaseUrls = further;
        return self();
    }

    /**
     * Sets when an address is left for the next one of {@link #failoverBaseUrls}, and when it is tried again.
     *
     * @param policy {@link FailoverPolicy#defaults()} by default
     * @return this builder
     */
    public B failover(FailoverPolicy policy) {
        this.failover = Checks.notNull("failover", policy);
        return self();
    }

    /**
     * Allows plain {@code http} to hosts other than this machine. Tokens and messages then cross the network in the clear.
     *
     * @param allow {@code false} by default
     * @return this builder
     */
    public B allowInsecureHttp(boolean allow) {
        this.allowInsecureHttp = allow;
        return self();
    }

    /**
     * Sets the transport. The client does not close it, and its settings are its own.
     *
     * @param instance a transport; by default the one with the highest rank is found and closed with the client
     * @return this builder
     */
    public B transport(HttpTransport instance) {
        this.transport = Checks.notNull("transport", instance);
        return self();
    }

    /**
     * Chooses a transport among those that are present.
     *
     * @param name {@code jdk}, {@code netty}, {@code apache} or another provider's name; by default the system property
     *     {@code xuqm.transport}, else the one with the highest rank
     * @return this builder
     */
    public B transport(String name) {
        this.transportName = Checks.notBlank("transport", name);
        return self();
    }

    /**
     * Sets the settings of the transport that is found.
     *
     * @param options the settings; {@link TransportOptions#defaults()} by default
     * @return this builder
     */
    public B transportOptions(TransportOptions options) {
        this.transportOptions = Checks.notNull("transportOptions", options);
        return self();
    }

    /**
     * Sets how long making a connection may take. Short for the same setting of {@link #transportOptions}.
     *
     * @param timeout more than zero; 5 seconds by default
     * @return this builder
     */
    public B connectTimeout(Duration timeout) {
        this.connectTimeout = Checks.positive("connectTimeout", timeout);
        return self();
    }

    /**
     * Sets the JSON binding.
     *
     * @param instance a binding; by default the one with the highest rank is found
     * @return this builder
     */
    public B json(JsonBinding instance) {
        this.json = Checks.notNull("json", instance);
        return self();
    }

    /**
     * Chooses a JSON binding among those that are present.
     *
     * @param name {@code jackson}, {@code gson} or another provider's name; by default the system property {@code xuqm.json}, else
     *     the one with the highest rank
     * @return this builder
     */
    public B json(String name) {
        this.jsonName = Checks.notBlank("json", name);
        return self();
    }

    /**
     * Sets where the results of asynchronous calls are completed, so that callbacks run there, and where a list's publisher signals. The
     * client does not shut it down. Nothing of the client's waits for it: answers are read, and requests repeated, on threads of the
     * client. What it does not take is completed there, too.
     *
     * <p>Without it, callbacks run on the client's threads: a virtual one for each where the JVM has them. On Java 17 to 20 they are
     * daemons of which there are a few, and more where callbacks block; up to 1,000 callbacks run at a time, and those beyond wait for
     * one of them to end, but no call does. Threads that are idle for 10 seconds end.
     *
     * @param results an executor; by default the client's threads
     * @return this builder
     */
    public B executor(Executor results) {
        this.executor = Checks.notNull("executor", results);
        return self();
    }

    /**
     * Sets the wall clock, for signatures and the expiry of tokens.
     *
     * @param wallClock the system's by default
     * @return this builder
     */
    public B clock(Clock wallClock) {
        this.clock = Checks.notNull("clock", wallClock);
        return self();
    }

    /**
     * Sets how long a whole call may take, attempts and waits included. This is the one limit that holds whatever happens.
     *
     * @param timeout more than zero; 30 seconds by default
     * @return this builder
     */
    public B callTimeout(Duration timeout) {
        this.callTimeout = Checks.positive("callTimeout", timeout);
        return self();
    }

    /**
     * Sets how long one attempt may take, up to the last byte of the answer.
     *
     * @param timeout more than zero; 10 seconds by default
     * @return this builder
     */
    public B attemptTimeout(Duration timeout) {
        this.attemptTimeout = Checks.positive("attemptTimeout", timeout);
        return self();
    }

    /**
     * Sets how long a call that uploads or downloads a file may take. It takes the place of both other timeouts there.
     *
     * @param timeout more than zero; 10 minutes by default
     * @return this builder
     */
    public B transferTimeout(Duration timeout) {
        this.transferTimeout = Checks.positive("transferTimeout", timeout);
        return self();
    }

    /**
     * Sets how often calls are repeated.
     *
     * @param policy {@link RetryPolicy#defaults()} by default
     * @return this builder
     */
    public B retry(RetryPolicy policy) {
        this.retry = Checks.notNull("retry", policy);
        return self();
    }

    /**
     * Sets how fast requests are sent. Calls beyond that wait for their turn, within their {@link #callTimeout}.
     *
     * @param limit such as {@code RateLimit.perSecond(100)}; none by default
     * @return this builder
     */
    public B rateLimit(RateLimit limit) {
        this.rateLimit = Checks.notNull("rateLimit", limit);
        return self();
    }

    /**
     * Adds somebody who is told what calls do, for metrics, tracing or logs. The SDK's own log lines are written besides.
     *
     * @param factory makes a listener for each execution of a call; nobody by default
     * @return this builder
     */
    public B listener(CallListener.Factory factory) {
        listeners.add(Checks.notNull("listener", factory));
        return self();
    }

    /**
     * Sets a header field for all requests of the client, sign-ins included, such as the key of a gateway. A call may set the same field
     * for itself, and then that one is sent.
     *
     * @param name an HTTP token; none of the fields that the SDK sets itself; in place of an earlier field of that name
     * @param value visible ASCII, spaces and tabs; it is taken for a secret and shown nowhere
     * @return this builder
     * @throws IllegalArgumentException if the field may not be set or contains what may not be sent
     */
    public B header(String name, String value) {
        HttpHeaders field = HttpHeaders.of(name, value);
        ReservedHeaders.refuse(name, "by a client");
        this.headers = headers.overriddenBy(field);
        return self();
    }

    /**
     * Sets whether an answer must be as it should be, to the last optional member. Without that, what can be done without is absent where it cannot be
     * read, other spellings are read, and both are told: by {@link com.xuqm.sdk.call.CallResponse#warnings()}, and by the log once for each operation
     * and member. With it, each of these is an {@code XuqmDecodingException}, which names the place. That is for tests that are to find out what a
     * service answers, not for production: what a call did is done, even if its answer fails then.
     *
     * @param strict whether to refuse what could be read all the same; {@code false} by default
     * @return this builder
     */
    public B strictReading(boolean strict) {
        this.strictReading = strict;
        return self();
    }

    /**
     * Sets how long an answer may be. A longer one is cut off and reported.
     *
     * @param bytes 1,024 bytes to 1 GiB; 16 MiB by default
     * @return this builder
     */
    public B maxResponseBytes(int bytes) {
        this.maxResponseBytes = Checks.range("maxResponseBytes", bytes, 1024, 1024 * 1024 * 1024);
        return self();
    }

    // ---- for products -----------------------------------------------------------------------------------------------

    /**
     * Tells whether an address was set.
     *
     * @return whether there is one
     */
    protected final boolean hasBaseUrl() {
        return baseUrl != null;
    }

    /**
     * Returns the wall clock.
     *
     * @return the system's unless another was set
     */
    protected final Clock clock() {
        return clock;
    }

    /**
     * Checks an address as {@link #baseUrl} is checked.
     *
     * @param field the option, for error messages
     * @param url the address
     * @return the address without a trailing slash
     */
    protected final String checkedUrl(String field, @Nullable String url) {
        return BaseUrlCheck.check(field, url, allowInsecureHttp);
    }

    /**
     * Returns the addresses of the main host.
     *
     * @return the checked base URLs, the preferred one first
     */
    protected final List<String> baseUrls() {
        List<String> urls = new ArrayList<>();
        urls.add(checkedUrl("baseUrl", baseUrl));
        for (String url : failoverBaseUrls) {
            String checked = checkedUrl("an address in failoverBaseUrls", url);
            if (urls.contains(checked)) {
                throw new IllegalArgumentException("failoverBaseUrls must differ from each other and from baseUrl, but "
                        + checked + " is there twice");
            }
            urls.add(checked);
        }
        return List.copyOf(urls);
    }

    /**
     * Finds the JSON binding; to be done before anything is made that has to be undone.
     *
     * @return the binding and its name
     */
    protected final Binding binding() {
        if (transport != null && (transportOptions != null || connectTimeout != null)) {
            throw new IllegalArgumentException(
                    "transportOptions and connectTimeout are for a transport that the builder makes;"
                            + " the one given with transport(…) was made already");
        }
        Made<JsonBinding> found = json == null ? Transports.json(jsonName, transport == null) : Transports.given(json);
        return new Binding(found.name(), found.value());
    }

    /**
     * A JSON binding that was found.
     *
     * @param name its provider's name, or its class
     * @param value the binding
     */
    protected record Binding(String name, JsonBinding value) {}

    /**
     * Finds the transport and makes the client. That is the last step, since a transport holds threads and connections.
     *
     * @param service the product's service
     * @param binding what {@link #binding} has found
     * @param last what to do after the client was closed, such as to forget keys
     * @return the client
     */
    protected final ServiceClient client(Service service, Binding binding, List<Runnable> last) {
        Made<HttpTransport> carrier =
                transport == null ? Transports.make(transportName, options()) : Transports.given(transport);
        try {
            Engine engine = new Engine(new EngineConfig(
                    service,
                    carrier.value(),
                    transport == null,
                    options(),
                    binding.value(),
                    strictReading,
                    CallThreads.create(),
                    executor,
                    clock,
                    new SystemTiming(),
                    new Timeouts(callTimeout, attemptTimeout, transferTimeout),
                    retry,
                    failover,
                    rateLimit,
                    List.copyOf(listeners),
                    headers,
                    maxResponseBytes));
            return new ServiceClient(engine, carrier.name(), binding.name(), last);
        } catch (RuntimeException | Error failure) {
            if (transport == null) {
                Cleanup.after(failure, List.of(carrier.value()::close));
            }
            throw failure;
        }
    }

    private TransportOptions options() {
        TransportOptions options = transportOptions == null ? TransportOptions.defaults() : transportOptions;
        return connectTimeout == null
                ? options
                : options.toBuilder().connectTimeout(connectTimeout).build();
    }
}
