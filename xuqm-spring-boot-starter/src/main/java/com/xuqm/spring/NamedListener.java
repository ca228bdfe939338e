package com.xuqm.spring;

import com.xuqm.micrometer.XuqmMeters;
import com.xuqm.micrometer.XuqmObservations;
import com.xuqm.sdk.call.CallListener;

/** Has the beans that measure call each client by its own name. A class of its own, because xuqm-micrometer may be missing. */
final class NamedListener {

    private NamedListener() {}

    static CallListener.Factory of(String clientName, CallListener.Factory listener) {
        if (listener instanceof XuqmObservations observations) {
            return observations.withClientName(clientName);
        }
        return ofMeters(clientName, listener);
    }

    /** Micrometer's core may be missing although xuqm-micrometer is there. */
    private static CallListener.Factory ofMeters(String clientName, CallListener.Factory listener) {
        return listener instanceof XuqmMeters meters ? meters.withClientName(clientName) : listener;
    }
}
