package com.xuqm.micrometer;

import com.xuqm.sdk.call.CallListener.AttemptEnd;
import io.micrometer.common.KeyValues;

/**
 * The names of attempts, after the OpenTelemetry conventions for HTTP clients: the timer {@code http.client.request.duration}, and a span of kind
 * CLIENT that is called by method and path template, such as {@code POST /api/im/messages/send}. There is no {@code url.full}, which would hold ids.
 */
public class DefaultXuqmAttemptConvention implements XuqmAttemptConvention {

    /** Makes the convention. */
    public DefaultXuqmAttemptConvention() {}

    @Override
    public String getName() {
        return XuqmObservationDocumentation.ATTEMPT.getName();
    }

    @Override
    public String getContextualName(XuqmAttemptContext context) {
        return context.operation().method() + " " + context.operation().path();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(XuqmAttemptContext context) {
        AttemptEnd end = context.end();
        String host = context.endpoint().host();
        int colon = portColon(host);
        return KeyValues.of(
                XuqmKeys.CLIENT.withValue(context.clientName()),
                XuqmKeys.OPERATION.withValue(context.operation().id()),
                XuqmKeys.METHOD.withValue(context.operation().method().name()),
                XuqmKeys.STATUS.withValue(Outcomes.status(end)),
                XuqmKeys.ADDRESS.withValue(colon < 0 ? host : host.substring(0, colon)),
                XuqmKeys.PORT.withValue(colon < 0 ? XuqmKeys.NONE : host.substring(colon + 1)),
                XuqmKeys.ERROR_TYPE.withValue(Outcomes.errorType(end)));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(XuqmAttemptContext context) {
        KeyValues values =
                KeyValues.of(XuqmKeys.URL_TEMPLATE.withValue(context.operation().path()));
        if (context.attempt() > 1) {
            values = values.and(XuqmKeys.RESEND_COUNT.withValue(Integer.toString(context.attempt() - 1)));
        }
        AttemptEnd end = context.end();
        if (end != null && end.bytesSent() >= 0) {
            values = values.and(XuqmKeys.REQUEST_SIZE.withValue(Long.toString(end.bytesSent())));
        }
        if (end != null && end.httpStatus() > 0) {
            values = values.and(XuqmKeys.RESPONSE_SIZE.withValue(Long.toString(end.bytesReceived())));
        }
        return values;
    }

    /** Where the port begins; an IPv6 address has colons of its own, within brackets. */
    private static int portColon(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? colon : -1;
    }
}
