package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.FailoverPolicy;
import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.engine.Service;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.internal.time.CallThreads;
import com.xuqm.sdk.internal.time.Timing;
import com.xuqm.sdk.json.JsonBinding;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * All that the engine is built of. It closes the transport only if it is its own.
 *
 * @param service the product whose service it calls
 * @param transport carries the requests
 * @param ownsTransport whether {@code close} closes it
 * @param transportOptions what the transport was made with, and what else makes connections honours
 * @param json reads and writes JSON
 * @param strictReading whether an answer that is not as it should be is a failure
 * @param threads the engine's own threads
 * @param executor where asynchronous results are completed, {@code null} for the engine's own threads
 * @param clock the wall clock, for signatures and expiry
 * @param timing monotonic time and waiting
 * @param timeouts how long calls may take
 * @param retry how often calls are repeated
 * @param failover when the next of several URLs is used
 * @param rateLimit how fast requests are sent, {@code null} for as fast as they come
 * @param listeners are told what calls do
 * @param headers header fields to send with every request, unless a call sets the same
 * @param maxResponseBytes the most bytes of an answer that are taken
 */
public record EngineConfig(
        Service service,
        HttpTransport transport,
        boolean ownsTransport,
        TransportOptions transportOptions,
        JsonBinding json,
        boolean strictReading,
        CallThreads threads,
        @Nullable Executor executor,
        Clock clock,
        Timing timing,
        Timeouts timeouts,
        RetryPolicy retry,
        FailoverPolicy failover,
        @Nullable RateLimit rateLimit,
        List<CallListener.Factory> listeners,
        HttpHeaders headers,
        int maxResponseBytes) {

    /**
     * How long calls may take.
     *
     * @param call a whole call
     * @param attempt one attempt
     * @param transfer a call that moves a file, in place of the other two
     */
    public record Timeouts(Duration call, Duration attempt, Duration transfer) {}

    /** Shows where requests go and nothing else. */
    @Override
    public String toString() {
        return "EngineConfig[" + service + "]";
    }
}
