package com.xuqm.spring;

import com.xuqm.realtime.event.RealtimeEvent;

/**
 * A bean that is told of what happens on the real-time connection, one event after the other. It may block: others are not held up. What it throws is
 * reported in the log, and it gets the next event all the same.
 */
@FunctionalInterface
public interface XuqmRealtimeListener {

    /**
     * Takes an event.
     *
     * @param event such as a {@link com.xuqm.realtime.event.MessageReceived}
     */
    void on(RealtimeEvent event);
}
