package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.FailoverPolicy;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.call.ServiceHost;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.Credentials;
import com.xuqm.sdk.engine.Proof;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.engine.Service;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.internal.credential.IssuedToken;
import com.xuqm.sdk.internal.credential.TokenCache;
import com.xuqm.sdk.internal.engine.EngineConfig.Timeouts;
import com.xuqm.sdk.internal.time.CallThreads;
import com.xuqm.sdk.internal.time.Timing;
import com.xuqm.sdk.internal.xuqm.XuqmCredentials;
import com.xuqm.sdk.internal.xuqm.XuqmCredentials.FixedTokens;
import com.xuqm.sdk.internal.xuqm.XuqmProtocol;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.testing.FakeClock;
import com.xuqm.sdk.testing.FakeTiming;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.ScriptedTransport;
import com.xuqm.sdk.wire.WireOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/** An engine with a scripted transport and time that stands still. What is to differ is set before the first call. */
public final class TestEngine implements AutoCloseable {

    /** Public routes, so that no credential comes into play. */
    public static final Operation READ = Operation.builder("things.get", HttpMethod.GET, "/api/things/{id}")
            .credential(CredentialKind.NONE)
            .withoutAppKey()
            .build();

    public static final Operation WRITE = Operation.builder("things.make", HttpMethod.POST, "/api/things")
            .credential(CredentialKind.NONE)
            .withoutAppKey()
            .build();

    /** A read that brings a credential of its own. */
    static final Operation SIGNED = Operation.builder("things.sign", HttpMethod.GET, "/api/things")
            .credential(CredentialKind.APP_SIGNATURE)
            .withoutAppKey()
            .build();

    /** A write that needs the IM token of a user. */
    public static final Operation WRITE_AS_USER = Operation.builder("things.send", HttpMethod.POST, "/api/things/send")
            .withoutAppKey()
            .build();

    final ScriptedTransport transport = new ScriptedTransport();
    final FakeTiming timing = new FakeTiming();
    final FakeClock clock = FakeClock.at("2026-04-27T00:00:00Z");
    final Events events = new Events();

    /** Where the steps of asynchronous calls run; its threads are called {@code app}. */
    final ExecutorService appThreads = Executors.newFixedThreadPool(2, task -> daemon("app", task));

    /** The transport's thread, for answers that are to come from there. */
    final ExecutorService wireThread = Executors.newSingleThreadExecutor(task -> daemon("wire", task));

    HttpTransport carrier = transport;
    Timing time = timing;
    Clock wallClock = clock;
    DoubleSupplier random = () -> 0.5;
    JsonBinding json = new MiniJson();
    boolean strictReading;
    CallThreads threads = new CallThreads() {
        @Override
        public void execute(Runnable step) {
            appThreads.execute(step);
        }

        @Override
        public void close() {
            threadsClosed++;
        }
    };

    int threadsClosed;

    /** What the application gave for its callbacks. */
    Executor executor;

    boolean ownsTransport = true;
    List<String> apiBaseUrls = List.of("https://api.test");
    List<String> filesBaseUrls = List.of("https://files.test");
    FailoverPolicy failover = FailoverPolicy.defaults();
    RetryPolicy retry = RetryPolicy.defaults();
    RateLimit rateLimit;
    Duration callTimeout = Duration.ofSeconds(30);
    Duration attemptTimeout = Duration.ofSeconds(10);
    Duration transferTimeout = Duration.ofMinutes(10);

    /** Is told instead of {@link #events}. */
    CallListener listener;

    CallListener.Factory listeners = execution -> listener == null ? events.listen(execution) : listener;

    HttpHeaders headers = HttpHeaders.empty();
    String tenantToken;
    String opsToken;
    String internalToken;
    WireOptions wire = WireOptions.standard();
    List<String> secrets = List.of();
    Function<String, CompletableFuture<IssuedToken>> signIn =
            userId -> CompletableFuture.completedFuture(new IssuedToken("token-of-" + userId, null));

    private Engine engine;
    private Calls ofTheEngine;

    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    Engine engine() {
        if (engine == null) {
            Service service = new Service(
                    new XuqmProtocol(wire, "appKey=ak"),
                    this::credentials,
                    Map.of(ServiceHost.API, apiBaseUrls, ServiceHost.FILES, filesBaseUrls),
                    "appKey=ak",
                    wire,
                    secrets);
            engine = new Engine(new EngineConfig(
                    service,
                    carrier,
                    ownsTransport,
                    TransportOptions.defaults(),
                    json,
                    strictReading,
                    threads,
                    executor,
                    wallClock,
                    time,
                    new Timeouts(callTimeout, attemptTimeout, transferTimeout),
                    retry,
                    failover,
                    rateLimit,
                    List.of(listeners),
                    headers,
                    1_024));
        }
        return engine;
    }

    private Credentials credentials(Calls calls) {
        ofTheEngine = calls;
        TokenCache tokens = new TokenCache(
                userId -> signIn.apply(userId),
                token -> Proof.of(HttpHeaders.of("Authorization", "Bearer " + token)),
                wallClock,
                random,
                100);
        return new XuqmCredentials(tokens, new FixedTokens(tenantToken, opsToken, internalToken), "administrator");
    }

    Calls calls() {
        return engine().as(null);
    }

    /** The calls with which the engine signs users in. */
    Calls callsOfTheEngine() {
        engine();
        return ofTheEngine;
    }

    Calls as(String userId) {
        return engine().as(userId);
    }

    Call<String> read() {
        return calls().call(RequestSpec.of(READ).path("id", "a/b"), String.class);
    }

    Call<String> write() {
        return calls().call(RequestSpec.of(WRITE).json("thing"), String.class);
    }

    Call<String> writeAs(String userId) {
        return engine().as(userId).call(RequestSpec.of(WRITE_AS_USER).json("thing"), String.class);
    }

    /** A call whose signature holds how many were made. */
    Call<String> signed(AtomicInteger signatures) {
        return calls().call(
                        RequestSpec.of(SIGNED)
                                .credential(() -> HttpHeaders.of("X-App-Nonce", "" + signatures.incrementAndGet())),
                        String.class);
    }

    /** Closes as a client does. */
    boolean close(Duration grace) {
        engine().drain(grace);
        engine().close();
        return engine().letAllEnd();
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
        appThreads.shutdownNow();
        wireThread.shutdownNow();
    }
}
