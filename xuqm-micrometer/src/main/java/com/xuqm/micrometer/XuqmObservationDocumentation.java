package com.xuqm.micrometer;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/** The observations of this module, with their names and keys. */
public enum XuqmObservationDocumentation implements ObservationDocumentation {
    /** A call, from {@code execute()} to its value or exception: attempts, waits and the sign-in that it needs. */
    CALL("xuqm.client.call"),
    /** An attempt of a call: one request, to the last byte of its answer. */
    ATTEMPT("http.client.request.duration");

    private final String standardName;

    XuqmObservationDocumentation(String name) {
        this.standardName = name;
    }

    @Override
    public String getName() {
        return standardName;
    }

    @Override
    public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
        return this == CALL ? DefaultXuqmCallConvention.class : DefaultXuqmAttemptConvention.class;
    }

    @Override
    public KeyName[] getLowCardinalityKeyNames() {
        return this == CALL
                ? new KeyName[] {
                    XuqmKeys.CLIENT, XuqmKeys.OPERATION, XuqmKeys.PURPOSE, XuqmKeys.OUTCOME, XuqmKeys.ERROR_TYPE
                }
                : new KeyName[] {
                    XuqmKeys.CLIENT,
                    XuqmKeys.OPERATION,
                    XuqmKeys.METHOD,
                    XuqmKeys.STATUS,
                    XuqmKeys.ADDRESS,
                    XuqmKeys.PORT,
                    XuqmKeys.ERROR_TYPE
                };
    }

    @Override
    public KeyName[] getHighCardinalityKeyNames() {
        return this == CALL
                ? new KeyName[] {XuqmKeys.ATTEMPTS}
                : new KeyName[] {
                    XuqmKeys.URL_TEMPLATE, XuqmKeys.RESEND_COUNT, XuqmKeys.REQUEST_SIZE, XuqmKeys.RESPONSE_SIZE
                };
    }
}
