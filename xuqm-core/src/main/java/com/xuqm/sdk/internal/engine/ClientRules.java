package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.internal.engine.EngineConfig.Timeouts;
import com.xuqm.sdk.internal.limit.RetryBudget;
import com.xuqm.sdk.internal.time.Nanos;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** What the client's builder said of all calls, worked out once for those that have no options of their own, as nearly all have not. */
final class ClientRules {

    /** Without the second field a service may encode its answers as it likes (RFC 9110 12.5.3), and nobody here decodes them. */
    private static final HttpHeaders ACCEPT_JSON =
            HttpHeaders.of("Accept", "application/json", "Accept-Encoding", "identity");

    private static final HttpHeaders ACCEPT_ANY = HttpHeaders.of("Accept", "*/*", "Accept-Encoding", "identity");

    private final EngineConfig config;
    private final RetryBudget budget;
    private final DoubleSupplier random;
    private final Map<RetryClass, CallRules> ordinary = new EnumMap<>(RetryClass.class);
    private final Map<RetryClass, CallRules> transfers = new EnumMap<>(RetryClass.class);
    private final HttpHeaders forDocuments;
    private final HttpHeaders forFiles;

    ClientRules(EngineConfig config, RetryBudget budget, DoubleSupplier random) {
        this.config = config;
        this.budget = budget;
        this.random = random;
        for (RetryClass retryClass : RetryClass.values()) {
            ordinary.put(retryClass, make(retryClass, false, CallOptions.none()));
            transfers.put(retryClass, make(retryClass, true, CallOptions.none()));
        }
        this.forDocuments = ACCEPT_JSON.followedBy(config.headers());
        this.forFiles = ACCEPT_ANY.followedBy(config.headers());
    }

    CallRules of(RequestSpec request, CallOptions options) {
        boolean isTransfer = request.isTransfer();
        RetryClass retryClass = request.operation().retryClass();
        return options.equals(CallOptions.none())
                ? Objects.requireNonNull((isTransfer ? transfers : ordinary).get(retryClass), "there is one for each")
                : make(retryClass, isTransfer, options);
    }

    private CallRules make(RetryClass operations, boolean isTransfer, CallOptions options) {
        RetryPolicy retry = config.retry();
        Timeouts timeouts = config.timeouts();
        Duration call = isTransfer ? timeouts.transfer() : timeouts.call();
        Duration attempt = isTransfer ? timeouts.transfer() : timeouts.attempt();
        return new CallRules(
                options.maxAttempts() == null ? retry : retry.withMaxAttempts(options.maxAttempts()),
                retryClass(operations, options.idempotent()),
                config.rateLimit() != null,
                Nanos.of(options.callTimeout() == null ? call : options.callTimeout()),
                Nanos.of(options.attemptTimeout() == null ? attempt : options.attemptTimeout()),
                budget,
                random);
    }

    private static RetryClass retryClass(RetryClass operations, @Nullable Boolean idempotent) {
        if (idempotent == null) {
            return operations;
        }
        return idempotent ? RetryClass.IDEMPOTENT : RetryClass.NOT_IDEMPOTENT;
    }

    /** The header fields that are the same in all attempts of a call. */
    HttpHeaders headers(ResponseTarget target, CallOptions options) {
        boolean isDocument = target instanceof ResponseTarget.Memory;
        if (options.headers().size() == 0) {
            return isDocument ? forDocuments : forFiles;
        }
        return (isDocument ? ACCEPT_JSON : ACCEPT_ANY)
                .followedBy(config.headers().overriddenBy(options.headers()));
    }
}
