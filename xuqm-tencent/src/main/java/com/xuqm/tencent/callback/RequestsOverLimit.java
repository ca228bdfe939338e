package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The app calls a command more often than it may. The callback is {@code Alert.RequestOverLimit}. It is known from another SDK only.
 *
 * @param serviceName the service; empty if the service does not say
 * @param command the command; empty if the service does not say
 * @param request how many there were
 * @param limit how many there may be
 */
public record RequestsOverLimit(
        @WireName("ServiceName") String serviceName,
        @WireName("Command") String command,
        @WireName("Request") long request,
        @WireName("Limit") long limit) {

    /** What the service leaves out is empty. */
    public RequestsOverLimit {
        serviceName = Received.orEmpty(serviceName);
        command = Received.orEmpty(command);
    }
}
