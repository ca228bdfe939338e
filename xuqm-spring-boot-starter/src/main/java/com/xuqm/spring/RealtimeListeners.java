package com.xuqm.spring;

import com.xuqm.realtime.RealtimeBuilder;
import java.util.Map;

/** Adds the listeners of an application to a connection, measured if there are meters. */
@FunctionalInterface
interface RealtimeListeners {

    void addTo(RealtimeBuilder builder, Map<String, XuqmRealtimeListener> listeners);

    /** Without meters. */
    static RealtimeListeners plain() {
        return (builder, listeners) -> listeners.values().forEach(listener -> builder.listener(listener::on));
    }
}
