package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.FailoverPolicy;
import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.internal.time.CallThreads;
import com.xuqm.sdk.internal.time.Timing;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.wire.WireOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * All that the engine is built of. It closes the transport only if it is its own.
 *
 * @param apiBaseUrls the main host, without a trailing slash, the preferred URL first
 * @param filesBaseUrls the file service's host; the same as the main host's if it has none of its own
 * @param failover when the next of several URLs is used
 * @param appQuery the app parameter as an encoded query
 * @param adminUser the account that calls are made as where nobody else is named, {@code null} for none
 * @param transport carries the requests
 * @param ownsTransport whether {@code close} closes it
 * @param json reads and writes JSON
 * @param strictReading whether an answer that is not as it should be is a failure
 * @param threads the engine's own threads
 * @param executor where asynchronous results are completed, {@code null} for the engine's own threads
 * @param clock the wall clock, for signatures and expiry
 * @param timing monotonic time and waiting
 * @param callTimeout how long a whole call may take
 * @param attemptTimeout how long one attempt may take
 * @param transferTimeout how long a call that moves a file may take, in place of the other two
 * @param retry how often calls are repeated
 * @param rateLimit how fast requests are sent, {@code null} for as fast as they come
 * @param listener is told what calls do
 * @param headers header fields to send with every request, unless a call sets the same
 * @param maxResponseBytes the most bytes of an answer that are taken
 * @param tenantToken the tenant's token, {@code null} for none
 * @param opsToken the operations account's token, {@code null} for none
 * @param internalToken the secret of the internal routes, {@code null} for none
 * @param wire what of the wire is otherwise than assumed
 * @param secrets what must never be shown
 */
public record EngineConfig(
        List<String> apiBaseUrls,
        List<String> filesBaseUrls,
        FailoverPolicy failover,
        String appQuery,
        @Nullable String adminUser,
        HttpTransport transport,
        boolean ownsTransport,
        JsonBinding json,
        boolean strictReading,
        CallThreads threads,
        @Nullable Executor executor,
        Clock clock,
        Timing timing,
        Duration callTimeout,
        Duration attemptTimeout,
        Duration transferTimeout,
        RetryPolicy retry,
        @Nullable RateLimit rateLimit,
        CallListener listener,
        HttpHeaders headers,
        int maxResponseBytes,
        @Nullable String tenantToken,
        @Nullable String opsToken,
        @Nullable String internalToken,
        WireOptions wire,
        List<String> secrets) {

    /** Shows where requests go and nothing else. */
    @Override
    public String toString() {
        return "EngineConfig" + apiBaseUrls;
    }
}
