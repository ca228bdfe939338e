package com.xuqm.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.auth.Auth;
import com.xuqm.sdk.auth.HmacRequestSigner;
import com.xuqm.sdk.auth.LoginToken;
import com.xuqm.sdk.auth.RequestSigner;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.ServiceHost;
import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.crypto.MacProvider;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.Proof;
import com.xuqm.sdk.engine.Service;
import com.xuqm.sdk.engine.client.ServiceClientBuilder;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.credential.IssuedToken;
import com.xuqm.sdk.internal.credential.Nonces;
import com.xuqm.sdk.internal.credential.TokenCache;
import com.xuqm.sdk.internal.discovery.Macs;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.time.Cleanup;
import com.xuqm.sdk.internal.xuqm.XuqmCredentials;
import com.xuqm.sdk.internal.xuqm.XuqmCredentials.FixedTokens;
import com.xuqm.sdk.internal.xuqm.XuqmProtocol;
import com.xuqm.sdk.usersig.JwtUserSigCodec;
import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.sdk.usersig.UserSigCodec;
import com.xuqm.sdk.wire.AppParameter;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds a client. {@link #baseUrl} and {@link #appKey} are required; everything else has a default that is named with it.
 *
 * <p>What is given to a builder as an object (transport, executor, …) stays its giver's: the client does not close it.
 */
public final class XuqmClientBuilder extends ServiceClientBuilder<XuqmClientBuilder> {

    private @Nullable String filesBaseUrl;
    private @Nullable String realtimeBaseUrl;
    private @Nullable String appKey;
    private @Nullable String appSecret;
    private List<String> previousAppSecrets = List.of();
    private @Nullable String adminUser;
    private @Nullable String tenantToken;
    private @Nullable String opsToken;
    private @Nullable String internalToken;
    private WireOptions wire = WireOptions.standard();
    private @Nullable MacProvider macProvider;
    private @Nullable String macProviderName;
    private @Nullable RequestSigner signer;
    private @Nullable UserSigCodec userSigCodec;
    private Supplier<String> nonces = Nonces::next;
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
     * <tr><td>{@code XUQM_REALTIME_BASE_URL}</td><td>{@link #realtimeBaseUrl}</td></tr>
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
    boolean isAddressed() {
        return hasBaseUrl();
    }

    String checkUrl(String field, String url) {
        return checkedUrl(field, url);
    }

    boolean hasAppKey() {
        return appKey != null;
    }

    boolean hasCredential() {
        return appSecret != null || signer != null || tenantToken != null || opsToken != null || internalToken != null;
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
     * Sets the host of real-time connections.
     *
     * @param url such as {@code wss://im.dev.xuqinmin.com}, or the same with {@code https}; the main host with its {@link
     *     #failoverBaseUrls} by default
     * @return this builder
     */
    public XuqmClientBuilder realtimeBaseUrl(String url) {
        this.realtimeBaseUrl = url;
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
        List<String> api = baseUrls();
        Map<ServiceHost, List<String>> hosts = hosts(api);
        String key = Checks.id("appKey", appKey);
        Binding binding = binding();
        List<Runnable> undo = new ArrayList<>();
        try {
            List<KeyedMac> macs = macs(undo);
            LoginSigning signing = signing(key, macs, undo);
            UserSig userSig = userSig(key, macs);
            String scope = appQuery(key);
            Service service = new Service(
                    new XuqmProtocol(wire, scope), calls -> credentials(calls, signing), hosts, scope, wire, secrets());
            return new XuqmClient(client(service, binding, List.copyOf(undo)), signing, userSig);
        } catch (RuntimeException | Error failure) {
            Cleanup.after(failure, undo);
            throw failure;
        }
    }

    private Map<ServiceHost, List<String>> hosts(List<String> api) {
        Map<ServiceHost, List<String>> hosts = new EnumMap<>(ServiceHost.class);
        hosts.put(ServiceHost.API, api);
        if (filesBaseUrl != null) {
            hosts.put(ServiceHost.FILES, List.of(checkedUrl("filesBaseUrl", filesBaseUrl)));
        }
        if (realtimeBaseUrl != null) {
            hosts.put(ServiceHost.REALTIME, List.of(checkedUrl("realtimeBaseUrl", asHttp(realtimeBaseUrl))));
        }
        return hosts;
    }

    /** A WebSocket begins as a request of HTTP. */
    static String asHttp(String url) {
        return url.regionMatches(true, 0, "wss:", 0, 4) || url.regionMatches(true, 0, "ws:", 0, 3)
                ? "http" + url.substring(2)
                : url;
    }

    private XuqmCredentials credentials(Calls calls, @Nullable LoginSigning signing) {
        Auth auth = InnerAccess.make(Auth.class, calls, signing);
        TokenCache tokens = new TokenCache(
                userId -> signIn(auth, userId, adminUser),
                token -> Proof.of(HttpHeaders.of("Authorization", "Bearer " + token)),
                clock(),
                tokenCacheSize);
        return new XuqmCredentials(tokens, new FixedTokens(tenantToken, opsToken, internalToken), adminUser);
    }

    /** The pseudo-account has no login; its token is given to those who are signed in. */
    private static CompletableFuture<IssuedToken> signIn(Auth auth, String userId, @Nullable String adminUser) {
        boolean isPlatform = userId.equals(Auth.PLATFORM_USER) && !userId.equals(adminUser);
        Call<LoginToken> call = isPlatform ? auth.platformEventsToken() : auth.login(userId);
        return call.executeAsync().thenApply(token -> new IssuedToken(token.token(), token.expiresAt()));
    }

    private @Nullable LoginSigning signing(String key, List<KeyedMac> macs, List<Runnable> undo) {
        RequestSigner requestSigner =
                signer == null && !macs.isEmpty() ? HmacRequestSigner.of(signingMac(macs, undo), wire) : signer;
        return requestSigner == null ? null : new LoginSigning(key, requestSigner, clock(), nonces);
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
            return UserSig.of(userSigCodec, clock());
        }
        return macs.isEmpty() ? null : UserSig.of(wire, key, macs, clock());
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
