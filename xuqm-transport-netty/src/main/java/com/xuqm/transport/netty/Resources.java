package com.xuqm.transport.netty;

/**
 * What all parts of one transport share.
 *
 * @param userAgent what to say where a request does not
 * @param limits times and numbers
 * @param loops where the network is dealt with
 * @param workers where what may block is done
 * @param callbacks where futures are completed
 * @param tls makes the engines of secure connections
 * @param proxy where connections lead instead, if there is a proxy
 */
record Resources(
        String userAgent,
        Limits limits,
        EventLoops loops,
        Workers workers,
        Callbacks callbacks,
        Tls tls,
        ProxySupport proxy) {}
