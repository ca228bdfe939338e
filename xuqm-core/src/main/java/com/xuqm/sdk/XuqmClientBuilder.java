package com.xuqm.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.auth.Auth;
import com.xuqm.sdk.auth.HmacRequestSigner;
import com.xuqm.sdk.auth.LoginSigning;
import com.xuqm.sdk.auth.RequestSigner;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.FailoverPolicy;
import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.crypto.MacProvider;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.check.ReservedHeaders;
import com.xuqm.sdk.internal.credential.IssuedToken;
import com.xuqm.sdk.internal.credential.Nonces;
import com.xuqm.sdk.internal.credential.TokenCache;
import com.xuqm.sdk.internal.discovery.Discovery.Made;
import com.xuqm.sdk.internal.discovery.Macs;
import com.xuqm.sdk.internal.engine.Engine;
import com.xuqm.sdk.internal.engine.EngineConfig;
import com.xuqm.sdk.internal.failover.BaseUrl;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.time.CallThreads;
import com.xuqm.sdk.internal.time.Cleanup;
import com.xuqm.sdk.internal.time.SystemTiming;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.usersig.JwtUserSigCodec;
import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.sdk.usersig.UserSigCodec;
import com.xuqm.sdk.wire.AppParameter;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds a client. {@link #baseUrl} and {@link #appKey} are required; everything else has a default that is named with it.
 *
 * <p>What is given to a builder as an object (transport, executor, …) stays its giver's: the client does not close it.
 */
public final class XuqmClientBuilder {

    private @Nullable String baseUrl;
    private @Nullable String filesBaseUrl;
    private List<String> failoverBaseUrls = List.of();
    private FailoverPolicy failover = FailoverPolicy.defaults();
    private boolean allowInsecureHttp;
    private @Nullable String appKey;
    private @Nullable String appSecret;
    private List<String> previousAppSecrets = List.of();
    private @Nullable String adminUser;
    private @Nullable String tenantToken;
    private @Nullable String opsToken;
    private @Nullable String internalToken;
    private WireOptions wire = WireOptions.standard();
    private @Nullable HttpTransport transport;
    private @Nullable String transportName;
    private @Nullable TransportOptions transportOptions;
    private @Nullable Duration connectTimeout;
    private @Nullable JsonBinding json;
    private @Nullable String jsonName;
    private @Nullable MacProvider macProvider;
    private @Nullable String macProviderName;
    private @Nullable RequestSigner signer;
    private @Nullable UserSigCodec userSigCodec;
    private @Nullable Executor executor;
    private Supplier<String> nonces = Nonces::next;
    private Clock clock = Clock.systemUTC();
    private Duration callTimeout = Duration.ofSeconds(30);
    private Duration attemptTimeout = Duration.ofSeconds(10);
    private Duration transferTimeout = Duration.ofMinutes(10);
    private RetryPolicy retry = RetryPolicy.defaults();
    private @Nullable RateLimit rateLimit;
    private CallListener listener = new CallListener() {};
    private HttpHeaders headers = HttpHeaders.empty();
    private boolean strictReading;
    private int maxResponseBytes = 16 * 1024 * 1024;
    private int tokenCacheSize = 10_000;

    XuqmClientBuilder() {}

    /**
     * Takes the settings from the environment of the process, as containers are configured. A setting that is not there stays as it is; what
     * is set on this builder afterwards replaces it.
     *
     * <table>
     * <caption>The variables</caption>
     * <tr><th>Variable</th><th>Setting</th></tr>
     * <tr><td>{@code XUQM_BASE_URL}</td><td>{@link #baseUrl}, required</td></tr>
     * <tr><td>{@code XUQM_APP_KEY}</td><td>{@link #appKey}, required</td></tr>
     * <tr><td>{@code XUQM_APP_SECRET}</td><td>{@link #appSecret}, required unless one of the three tokens is set</td></tr>
     * <tr><td>{@code XUQM_ADMIN_USER}</td><td>{@link #adminUser}</td></tr>
     * <tr><td>{@code XUQM_TENANT_TOKEN}, {@code XUQM_OPS_TOKEN}, {@code XUQM_INTERNAL_TOKEN}</td>
     *     <td>{@link #tenantToken}, {@link #opsToken}, {@link #internalToken}</td></tr>
     * <tr><td>{@code XUQM_FILES_BASE_URL}</td><td>{@link #filesBaseUrl}</td></tr>
     * <tr><td>{@code XUQM_FAILOVER_BASE_URLS}</td><td>{@link #failoverBaseUrls}, separated by commas</td></tr>
     * <tr><td>{@code XUQM_ALLOW_INSECURE_HTTP}</td><td>{@link #allowInsecureHttp}: {@code true} or {@code false}</td></tr>
     * <tr><td>{@code XUQM_TRANSPORT}, {@code XUQM_JSON}</td><td>{@link #transport(String)}, {@link #json(String)}</td></tr>
     * </table>
     *
     * @return this builder
     * @throws XuqmConfigurationException if a variable is missing, blank or does not fit; the text names all of them, and what is wrong with
     *     each, but shows no value
     */
    public XuqmClientBuilder fromEnvironment() {
        return fromEnvironment(System.getenv());
    }

    XuqmClientBuilder fromEnvironment(Map<String, String> variables) {
        new Environment(this, variables).apply();
        return this;
    }

    /** Whether a setting without which there is no client was made. */
    boolean hasBaseUrl() {
        return baseUrl != null;
    }

    boolean hasAppKey() {
        return appKey != null;
    }

    boolean hasCredential() {
        return appSecret != null || signer != null || tenantToken != null || opsToken != null || internalToken != null;
    }

    boolean allowsInsecureHttp() {
        return allowInsecureHttp;
    }

    /**
     * Sets the service's address. Required.
     *
     * @param url scheme, host and port, such as {@code https://dev.xuqinmin.com}; the routes bring their own paths ({@code /api/…}), so
     *     that there is a path only where a proxy serves the service below one, such as {@code https://gateway.example.com/im}. No
     *     signature holds the path, so that the proxy may change it
     * @return this builder
     */
    public XuqmClientBuilder baseUrl(String url) {
        this.baseUrl = url;
        return this;
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
    public XuqmClientBuilder failoverBaseUrls(String... urls) {
        List<String> further =
                Checks.elements("failoverBaseUrls", Arrays.asList(Checks.notNull("failoverBaseUrls", urls)));
        if (further.size() > 15) {
            throw new IllegalArgumentException("failoverBaseUrls must be at most 15, but are " + further.size());
        }
        this.failoverBaseUrls = further;
        return this;
    }

    /**
     * Sets when an address is left for the next one of {@link #failoverBaseUrls}, and when it is tried again.
     *
     * @param policy {@link FailoverPolicy#defaults()} by default
     * @return this builder
     */
    public XuqmClientBuilder failover(FailoverPolicy policy) {
        this.failover = Checks.notNull("failover", policy);
        return this;
    }

    /**
     * Sets the file service's host.
     *
     * @param url such as {@code https://file.dev.xuqinmin.com}; the main host with its {@link #failoverBaseUrls} by default
     * @return this builder
     */
    public XuqmClientBuilder filesBaseUrl(String url) {
        this.filesBaseUrl = url;
        return this;
    }

    /**
     * Allows plain {@code http} to hosts other than this machine. Tokens and messages then cross the network in the clear.
     *
     * @param allow {@code false} by default
     * @return this builder
     */
    public XuqmClientBuilder allowInsecureHttp(boolean allow) {
        this.allowInsecureHttp = allow;
        return this;
    }

    /**
     * Sets the app's key. Required.
     *
     * @param key such as {@code ak_demo_chat}
     * @return this builder
     */
    public XuqmClientBuilder appKey(String key) {
        this.appKey = Checks.id("appKey", key);
        return this;
    }

    /**
     * Sets the app's secret, with which logins and UserSigs are signed. Without it only calls that need no IM token work.
     *
     * @param secret the secret, which must never reach an end user's device
     * @return this builder
     */
    public XuqmClientBuilder appSecret(String secret) {
        if (secret == null) {
            throw new IllegalArgumentException(
                    "appSecret must not be null; if it comes from an environment variable, that variable is not set");
        }
        this.appSecret = Checks.secret("appSecret", secret);
        return this;
    }

    /**
     * Sets secrets that {@link #appSecret} replaces, while UserSigs that were made with them may still be out: {@code userSig()}
     * accepts those. Nothing is signed with them.
     *
     * @param secrets up to 15, the newest first; none by default
     * @return this builder
     */
    public XuqmClientBuilder previousAppSecrets(String... secrets) {
        List<String> previous =
                Checks.elements("previousAppSecrets", Arrays.asList(Checks.notNull("previousAppSecrets", secrets)));
        if (previous.size() > 15) {
            throw new IllegalArgumentException("previousAppSecrets must be at most 15, but are " + previous.size());
        }
        previous.forEach(secret -> Checks.secret("a secret in previousAppSecrets", secret));
        this.previousAppSecrets = previous;
        return this;
    }

    /**
     * Sets the account that calls are made as where no other user is named. For the administration routes the service must know
     * it as an administrator.
     *
     * @param userId an account of the app; none by default
     * @return this builder
     */
    public XuqmClientBuilder adminUser(String userId) {
        this.adminUser = Checks.id("adminUser", userId);
        return this;
    }

    /**
     * Sets the credential for a tenant's routes.
     *
     * @param token the token of a tenant's login; none by default
     * @return this builder
     */
    public XuqmClientBuilder tenantToken(String token) {
        this.tenantToken = Checks.secret("tenantToken", token);
        return this;
    }

    /**
     * Sets the credential for the routes of the service's operators.
     *
     * @param token the token of an operator's login; none by default
     * @return this builder
     */
    public XuqmClientBuilder opsToken(String token) {
        this.opsToken = Checks.secret("opsToken", token);
        return this;
    }

    /**
     * Sets the credential for the service's internal routes.
     *
     * @param token the value of {@code X-Internal-Token}; none by default
     * @return this builder
     */
    public XuqmClientBuilder internalToken(String token) {
        this.internalToken = Checks.secret("internalToken", token);
        return this;
    }

    /**
     * Sets what of the wire is otherwise than assumed, for a service that speaks in another way: in place of what was set before, by this
     * method or by {@link #appParameter}.
     *
     * @param options {@link WireOptions#standard()} by default; {@link #signer} and {@link #userSigCodec} take precedence
     * @return this builder
     */
    public XuqmClientBuilder wire(WireOptions options) {
        this.wire = Checks.notNull("wire", options);
        return this;
    }

    /**
     * Sets under which name the app's key goes into queries. Short for {@link WireOption#APP_PARAMETER}.
     *
     * @param parameter {@link AppParameter#BOTH} by default
     * @return this builder
     */
    public XuqmClientBuilder appParameter(AppParameter parameter) {
        this.wire = wire.with(WireOption.APP_PARAMETER, Checks.notNull("appParameter", parameter));
        return this;
    }

    /**
     * Sets the transport. The client does not close it, and its settings are its own.
     *
     * @param instance a transport; by default the one with the highest rank is found and closed with the client
     * @return this builder
     */
    public XuqmClientBuilder transport(HttpTransport instance) {
        this.transport = Checks.notNull("transport", instance);
        return this;
    }

    /**
     * Chooses a transport among those that are present.
     *
     * @param name {@code jdk}, {@code netty}, {@code apache} or another provider's name; by default the system property
     *     {@code xuqm.transport}, else the one with the highest rank
     * @return this builder
     */
    public XuqmClientBuilder transport(String name) {
        this.transportName = Checks.notBlank("transport", name);
        return this;
    }

    /**
     * Sets the settings of the transport that is found.
     *
     * @param options the settings; {@link TransportOptions#defaults()} by default
     * @return this builder
     */
    public XuqmClientBuilder transportOptions(TransportOptions options) {
        this.transportOptions = Checks.notNull("transportOptions", options);
        return this;
    }

    /**
     * Sets how long making a connection may take. Short for the same setting of {@link #transportOptions}.
     *
     * @param timeout more than zero; 5 seconds by default
     * @return this builder
     */
    public XuqmClientBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = Checks.positive("connectTimeout", timeout);
        return this;
    }

    /**
     * Sets the JSON binding.
     *
     * @param instance a binding; by default the one with the highest rank is found
     * @return this builder
     */
    public XuqmClientBuilder json(JsonBinding instance) {
        this.json = Checks.notNull("json", instance);
        return this;
    }

    /**
     * Chooses a JSON binding among those that are present.
     *
     * @param name {@code jackson}, {@code gson} or another provider's name; by default the system property {@code xuqm.json}, else
     *     the one with the highest rank
     * @return this builder
     */
    public XuqmClientBuilder json(String name) {
        this.jsonName = Checks.notBlank("json", name);
        return this;
    }

    /**
     * Sets who computes message authentication codes.
     *
     * @param provider a provider; by default the one with the highest rank is found, which is the JDK's own unless a provider of
     *     yours ranks higher
     * @return this builder
     */
    public XuqmClientBuilder macProvider(MacProvider provider) {
        this.macProvider = Checks.notNull("macProvider", provider);
        return this;
    }

    /**
     * Chooses who computes message authentication codes among those that are present.
     *
     * @param name {@code jca}, {@code bouncycastle} or another provider's name; by default the system property {@code xuqm.mac},
     *     else the one with the highest rank
     * @return this builder
     */
    public XuqmClientBuilder macProvider(String name) {
        this.macProviderName = Checks.notBlank("macProvider", name);
        return this;
    }

    /**
     * Sets how logins are signed.
     *
     * @param requestSigner {@link HmacRequestSigner} with its defaults by default
     * @return this builder
     */
    public XuqmClientBuilder signer(RequestSigner requestSigner) {
        this.signer = Checks.notNull("signer", requestSigner);
        return this;
    }

    /**
     * Sets what draws the nonces of signed logins.
     *
     * @param source gives a new value each time, 1 to 1,024 visible ASCII characters; 32 random hexadecimal characters by default
     *     (length and alphabet are assumed)
     * @return this builder
     */
    public XuqmClientBuilder nonces(Supplier<String> source) {
        this.nonces = Checks.notNull("nonces", source);
        return this;
    }

    /**
     * Sets the format of UserSigs.
     *
     * @param codec {@link JwtUserSigCodec} by default
     * @return this builder
     */
    public XuqmClientBuilder userSigCodec(UserSigCodec codec) {
        this.userSigCodec = Checks.notNull("userSigCodec", codec);
        return this;
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
    public XuqmClientBuilder executor(Executor results) {
        this.executor = Checks.notNull("executor", results);
        return this;
    }

    /**
     * Sets the wall clock, for signatures and the expiry of tokens.
     *
     * @param wallClock the system's by default
     * @return this builder
     */
    public XuqmClientBuilder clock(Clock wallClock) {
        this.clock = Checks.notNull("clock", wallClock);
        return this;
    }

    /**
     * Sets how long a whole call may take, attempts and waits included. This is the one limit that holds whatever happens.
     *
     * @param timeout more than zero; 30 seconds by default
     * @return this builder
     */
    public XuqmClientBuilder callTimeout(Duration timeout) {
        this.callTimeout = Checks.positive("callTimeout", timeout);
        return this;
    }

    /**
     * Sets how long one attempt may take, up to the last byte of the answer.
     *
     * @param timeout more than zero; 10 seconds by default
     * @return this builder
     */
    public XuqmClientBuilder attemptTimeout(Duration timeout) {
        this.attemptTimeout = Checks.positive("attemptTimeout", timeout);
        return this;
    }

    /**
     * Sets how long a call that uploads or downloads a file may take. It takes the place of both other timeouts there.
     *
     * @param timeout more than zero; 10 minutes by default
     * @return this builder
     */
    public XuqmClientBuilder transferTimeout(Duration timeout) {
        this.transferTimeout = Checks.positive("transferTimeout", timeout);
        return this;
    }

    /**
     * Sets how often calls are repeated.
     *
     * @param policy {@link RetryPolicy#defaults()} by default
     * @return this builder
     */
    public XuqmClientBuilder retry(RetryPolicy policy) {
        this.retry = Checks.notNull("retry", policy);
        return this;
    }

    /**
     * Sets how fast requests are sent. Calls beyond that wait for their turn, within their {@link #callTimeout}.
     *
     * @param limit such as {@code RateLimit.perSecond(100)}; none by default
     * @return this builder
     */
    public XuqmClientBuilder rateLimit(RateLimit limit) {
        this.rateLimit = Checks.notNull("rateLimit", limit);
        return this;
    }

    /**
     * Sets who is told what calls do.
     *
     * @param callListener nobody by default
     * @return this builder
     */
    public XuqmClientBuilder listener(CallListener callListener) {
        this.listener = Checks.notNull("listener", callListener);
        return this;
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
    public XuqmClientBuilder header(String name, String value) {
        HttpHeaders field = HttpHeaders.of(name, value);
        ReservedHeaders.refuse(name, "by a client");
        this.headers = headers.overriddenBy(field);
        return this;
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
    public XuqmClientBuilder strictReading(boolean strict) {
        this.strictReading = strict;
        return this;
    }

    /**
     * Sets how long an answer may be. A longer one is cut off and reported.
     *
     * @param bytes 1,024 bytes to 1 GiB; 16 MiB by default
     * @return this builder
     */
    public XuqmClientBuilder maxResponseBytes(int bytes) {
        this.maxResponseBytes = Checks.range("maxResponseBytes", bytes, 1024, 1024 * 1024 * 1024);
        return this;
    }

    /**
     * Sets how many users' tokens are kept.
     *
     * @param users 1 to 10,000,000; 10,000 by default. The least recently used one goes first
     * @return this builder
     */
    public XuqmClientBuilder tokenCacheSize(int users) {
        this.tokenCacheSize = Checks.range("tokenCacheSize", users, 1, 10_000_000);
        return this;
    }

    /**
     * Returns the client. No connection is made and nobody is signed in before the first call.
     *
     * @return a new client, to be closed by the caller
     * @throws IllegalArgumentException if a setting is missing or does not fit; the message names it
     * @throws XuqmConfigurationException if no transport or no JSON binding is found, or none whose library is there in a version
     *     that it works with; the message says what to add or to change
     */
    public XuqmClient build() {
        List<String> api = apiBaseUrls();
        List<String> files =
                filesBaseUrl == null ? api : List.of(BaseUrl.check("filesBaseUrl", filesBaseUrl, allowInsecureHttp));
        String key = Checks.id("appKey", appKey);
        if (transport != null && (transportOptions != null || connectTimeout != null)) {
            throw new IllegalArgumentException(
                    "transportOptions and connectTimeout are for a transport that the builder makes;"
                            + " the one given with transport(…) was made already");
        }
        Made<JsonBinding> binding = json == null ? Providers.json(jsonName, transport == null) : Providers.given(json);
        TransportOptions settings = options();
        List<Runnable> undo = new ArrayList<>();
        try {
            List<KeyedMac> macs = macs(undo);
            LoginSigning signing = signing(key, macs, undo);
            UserSig userSig = userSig(key, macs);
            // the last, since it holds threads and connections
            Made<HttpTransport> made =
                    transport == null ? Providers.transport(transportName, settings) : Providers.given(transport);
            if (transport == null) {
                undo.add(made.value()::close);
            }
            Engine engine = engine(api, files, key, made.value(), binding.value(), signing);
            return new XuqmClient(engine, signing, userSig, macs, made.name(), binding.name());
        } catch (RuntimeException | Error failure) {
            Cleanup.after(failure, undo);
            throw failure;
        }
    }

    private Engine engine(
            List<String> api,
            List<String> files,
            String key,
            HttpTransport carrier,
            JsonBinding binding,
            @Nullable LoginSigning signing) {
        return new Engine(
                new EngineConfig(
                        api,
                        files,
                        failover,
                        appQuery(key),
                        adminUser,
                        carrier,
                        transport == null,
                        binding,
                        strictReading,
                        CallThreads.create(),
                        executor,
                        clock,
                        new SystemTiming(),
                        callTimeout,
                        attemptTimeout,
                        transferTimeout,
                        retry,
                        rateLimit,
                        listener,
                        headers,
                        maxResponseBytes,
                        tenantToken,
                        opsToken,
                        internalToken,
                        wire,
                        secrets()),
                calls -> {
                    Auth auth = InnerAccess.make(Auth.class, calls, signing);
                    return new TokenCache(userId -> signIn(auth, userId), clock, tokenCacheSize);
                });
    }

    private List<String> apiBaseUrls() {
        List<String> urls = new ArrayList<>();
        urls.add(BaseUrl.check("baseUrl", baseUrl, allowInsecureHttp));
        for (String url : failoverBaseUrls) {
            String checked = BaseUrl.check("an address in failoverBaseUrls", url, allowInsecureHttp);
            if (urls.contains(checked)) {
                throw new IllegalArgumentException("failoverBaseUrls must differ from each other and from baseUrl, but "
                        + checked + " is there twice");
            }
            urls.add(checked);
        }
        return List.copyOf(urls);
    }

    private static CompletableFuture<IssuedToken> signIn(Auth auth, String userId) {
        return auth.login(userId).executeAsync().thenApply(token -> new IssuedToken(token.token(), token.expiresAt()));
    }

    private TransportOptions options() {
        TransportOptions options = transportOptions == null ? TransportOptions.defaults() : transportOptions;
        return connectTimeout == null
                ? options
                : options.toBuilder().connectTimeout(connectTimeout).build();
    }

    private @Nullable LoginSigning signing(String key, List<KeyedMac> macs, List<Runnable> undo) {
        RequestSigner requestSigner =
                signer == null && !macs.isEmpty() ? HmacRequestSigner.of(signingMac(macs, undo), wire) : signer;
        return requestSigner == null ? null : new LoginSigning(key, requestSigner, clock, nonces);
    }

    /** The one of UserSigs, unless logins are signed with another code. It is destroyed with them. */
    private KeyedMac signingMac(List<KeyedMac> macs, List<Runnable> undo) {
        MacAlgorithm algorithm = wire.get(WireOption.SIGNATURE_ALGORITHM);
        if (algorithm == MacAlgorithm.HMAC_SHA256) {
            return macs.get(0);
        }
        MacProvider provider = macProvider == null ? Macs.find(macProviderName, algorithm) : macProvider;
        KeyedMac mac = Macs.keyed(provider, algorithm, "appSecret", Checks.notNull("appSecret", appSecret));
        undo.add(mac::destroy);
        return mac;
    }

    private @Nullable UserSig userSig(String key, List<KeyedMac> macs) {
        if (userSigCodec != null) {
            return UserSig.of(userSigCodec, clock);
        }
        return macs.isEmpty() ? null : UserSig.of(wire, key, macs, clock);
    }

    /** The app secret's first; none without one. */
    private List<KeyedMac> macs(List<Runnable> undo) {
        if (appSecret == null) {
            return List.of();
        }
        MacProvider provider = macProvider == null ? Macs.find(macProviderName, MacAlgorithm.HMAC_SHA256) : macProvider;
        List<KeyedMac> macs = new ArrayList<>();
        macs.add(keyed(provider, "appSecret", appSecret, undo));
        for (String previous : previousAppSecrets) {
            macs.add(keyed(provider, "previousAppSecrets", previous, undo));
        }
        return macs;
    }

    private static KeyedMac keyed(MacProvider provider, String field, String secret, List<Runnable> undo) {
        KeyedMac mac = Macs.keyed(provider, MacAlgorithm.HMAC_SHA256, field, secret);
        undo.add(mac::destroy);
        return mac;
    }

    private String appQuery(String key) {
        String encoded = URLEncoder.encode(key, UTF_8).replace("+", "%20");
        return switch (wire.get(WireOption.APP_PARAMETER)) {
            case BOTH -> "appKey=" + encoded + "&appId=" + encoded;
            case APP_KEY -> "appKey=" + encoded;
            case APP_ID -> "appId=" + encoded;
        };
    }

    private List<String> secrets() {
        List<String> secrets = new ArrayList<>(previousAppSecrets);
        for (String secret : new @Nullable String[] {appSecret, tenantToken, opsToken, internalToken}) {
            if (secret != null) {
                secrets.add(secret);
            }
        }
        return secrets;
    }

    /** Shows where requests would go and nothing else. */
    @Override
    public String toString() {
        return "XuqmClientBuilder[appKey=" + appKey + "]";
    }
}
