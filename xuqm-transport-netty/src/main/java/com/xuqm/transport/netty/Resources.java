package com.xuqm.transport.netty;

import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.http.support.CallbackExecutor;
import com.xuqm.sdk.http.support.ConnectionLifetime;
import com.xuqm.sdk.http.support.DaemonPool;
import com.xuqm.sdk.http.support.SharedResolver;
import com.xuqm.sdk.http.support.SilentHosts;
import com.xuqm.sdk.http.support.TransportFailures;
import java.net.URI;

/**
 * What all parts of one transport share.
 *
 * @param userAgent what to say where a request does not
 * @param limits times and numbers
 * @param lifetime how long connections are used
 * @param loops where the network is dealt with
 * @param workers where what may block is done
 * @param resolver looks names up
 * @param callbacks where futures are completed
 * @param tls makes the engines of secure connections
 * @param proxy where connections lead instead, if there is a proxy
 * @param silentHosts who answers nothing
 * @param forgetfulPeers who closes each connection after its answer
 * @param options what failures tell of
 */
record Resources(
        String userAgent,
        Limits limits,
        ConnectionLifetime lifetime,
        EventLoops loops,
        DaemonPool workers,
        SharedResolver resolver,
        CallbackExecutor callbacks,
        Tls tls,
        ProxySupport proxy,
        SilentHosts silentHosts,
        ForgetfulPeers forgetfulPeers,
        TransportOptions options) {

    /** Says what went wrong with an origin. */
    TransportFailures failures(Origin origin) {
        return TransportFailures.of(URI.create(origin.toString()), options);
    }
}
