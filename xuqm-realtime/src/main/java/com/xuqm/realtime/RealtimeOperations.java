package com.xuqm.realtime;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.ServiceHost;
import com.xuqm.sdk.http.HttpMethod;

/** The route of real-time connections. */
public final class RealtimeOperations {

    /** {@code GET /ws/im}, which the service answers by speaking STOMP. */
    public static final Operation CONNECT = Operation.builder("realtime.connect", HttpMethod.GET, "/ws/im")
            .host(ServiceHost.REALTIME)
            .build();

    private RealtimeOperations() {}
}
