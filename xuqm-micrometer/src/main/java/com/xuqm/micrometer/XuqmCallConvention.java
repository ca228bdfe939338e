package com.xuqm.micrometer;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/** Names the observation of a call. Override what is to differ of {@link DefaultXuqmCallConvention}. */
public interface XuqmCallConvention extends ObservationConvention<XuqmCallContext> {

    @Override
    default boolean supportsContext(Observation.Context context) {
        return context instanceof XuqmCallContext;
    }
}
