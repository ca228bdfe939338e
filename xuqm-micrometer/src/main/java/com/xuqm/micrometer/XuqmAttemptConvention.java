package com.xuqm.micrometer;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/** Names the observation of an attempt. Override what is to differ of {@link DefaultXuqmAttemptConvention}. */
public interface XuqmAttemptConvention extends ObservationConvention<XuqmAttemptContext> {

    @Override
    default boolean supportsContext(Observation.Context context) {
        return context instanceof XuqmAttemptContext;
    }
}
