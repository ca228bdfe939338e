package com.xuqm.spring;

import com.xuqm.realtime.RealtimeBuilder;

/**
 * A bean that changes the builder of the real-time connection before that is opened, for what no property says, such as the position where an earlier
 * process ended. Several are applied in their {@code @Order}, each time that the connection is started.
 */
@FunctionalInterface
public interface XuqmRealtimeCustomizer {

    /**
     * Changes the builder.
     *
     * @param builder holds what properties and listeners say
     */
    void customize(RealtimeBuilder builder);
}
