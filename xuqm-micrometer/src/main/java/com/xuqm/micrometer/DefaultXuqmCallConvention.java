package com.xuqm.micrometer;

import com.xuqm.sdk.error.XuqmException;
import io.micrometer.common.KeyValues;

/**
 * The names of calls: the timer {@code xuqm.client.call}, and a span that is called like the operation, such as {@code xuqm messages.send}.
 */
public class DefaultXuqmCallConvention implements XuqmCallConvention {

    /** Makes the convention. */
    public DefaultXuqmCallConvention() {}

    @Override
    public String getName() {
        return XuqmObservationDocumentation.CALL.getName();
    }

    @Override
    public String getContextualName(XuqmCallContext context) {
        return "xuqm " + context.operation().id();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(XuqmCallContext context) {
        XuqmException failure = context.failure();
        return KeyValues.of(
                XuqmKeys.CLIENT.withValue(context.clientName()),
                XuqmKeys.OPERATION.withValue(context.operation().id()),
                XuqmKeys.PURPOSE.withValue(purpose(context)),
                XuqmKeys.OUTCOME.withValue(context.hasEnded() ? Outcomes.of(failure) : XuqmKeys.NONE),
                XuqmKeys.ERROR_TYPE.withValue(
                        failure == null ? XuqmKeys.NONE : failure.getClass().getSimpleName()));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(XuqmCallContext context) {
        return KeyValues.of(XuqmKeys.ATTEMPTS.withValue(Integer.toString(context.attempts())));
    }

    private static String purpose(XuqmCallContext context) {
        if (context.isSignIn()) {
            return "sign_in";
        }
        return context.operation().id().equals("client.ping") ? "probe" : "call";
    }
}
