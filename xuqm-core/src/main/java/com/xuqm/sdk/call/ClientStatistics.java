package com.xuqm.sdk.call;

import com.xuqm.sdk.http.TransportStatistics;
import org.jspecify.annotations.Nullable;

/**
 * What a client is busy with, for gauges. The figures are of about the same moment; reading them is cheap and changes nothing.
 *
 * @param callsUnderWay calls that have begun and not ended, those that wait included; the client's own sign-ins are not counted
 * @param retriesLeft how many retries the calls can still afford together
 * @param retriesAtMost how many that are if all is well, as {@link RetryPolicy#budget} says
 * @param waitingForRate requests that wait for the client's {@link RateLimit}, 0 without one
 * @param tokens users whose token is kept, or being got
 * @param tokensAtMost for how many users there is room, 0 where the product keeps no tokens
 * @param connections what the transport tells of its connections, {@code null} if it tells nothing
 */
public record ClientStatistics(
        int callsUnderWay,
        double retriesLeft,
        int retriesAtMost,
        int waitingForRate,
        int tokens,
        int tokensAtMost,
        @Nullable TransportStatistics connections) {}
