package com.xuqm.micrometer;

import com.xuqm.sdk.call.CallListener.AttemptEnd;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.call.Operation;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.RequestReplySenderContext;
import org.jspecify.annotations.Nullable;

/**
 * What the observation of an attempt knows. The carrier collects the header fields by which a trace goes on at the service; the response is how the
 * attempt ended, which is there also if no answer came.
 */
public final class XuqmAttemptContext extends RequestReplySenderContext<PropagatedHeaders, AttemptEnd> {

    private final String clientName;
    private final Operation operation;
    private final int attempt;
    private final Endpoint endpoint;

    XuqmAttemptContext(
            String clientName, Operation operation, int attempt, Endpoint endpoint, PropagatedHeaders carrier) {
        super(
                (headers, name, value) -> {
                    if (headers != null) {
                        headers.put(name, value);
                    }
                },
                Kind.CLIENT);
        this.clientName = clientName;
        this.operation = operation;
        this.attempt = attempt;
        this.endpoint = endpoint;
        setCarrier(carrier);
        setRemoteServiceName("xuqm");
    }

    /**
     * Returns the client's name.
     *
     * @return as it was given to {@link XuqmObservations#withClientName}
     */
    public String clientName() {
        return clientName;
    }

    /**
     * Returns what the call does.
     *
     * @return the operation
     */
    public Operation operation() {
        return operation;
    }

    /**
     * Returns the attempt's number.
     *
     * @return from 1
     */
    public int attempt() {
        return attempt;
    }

    /**
     * Returns where the request goes.
     *
     * @return one of the client's base URLs
     */
    public Endpoint endpoint() {
        return endpoint;
    }

    /**
     * Returns what became of the attempt.
     *
     * @return the end, {@code null} until it has ended
     */
    public @Nullable AttemptEnd end() {
        return getResponse();
    }
}
