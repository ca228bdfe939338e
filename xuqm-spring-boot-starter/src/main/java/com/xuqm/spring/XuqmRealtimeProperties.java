package com.xuqm.spring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.SmartLifecycle;

/**
 * The properties of the real-time connection.
 *
 * @param enabled Whether there is such a connection at all. If not, the other properties are ignored.
 * @param user User as whom it is connected, such as platform. Required.
 * @param autoStartup Whether it begins by itself when the application is ready.
 * @param phase When it ends among all that the application stops: what has a higher phase stops before. By default it is with the first.
 * @param bufferSize How many events wait for each listener that is slow. 1024 by default.
 * @param connectTimeout How long opening a connection may take. 10 seconds by default.
 * @param sendTimeout How long what is sent may take to come back. 30 seconds by default.
 * @param groupRefresh How often the user's groups are looked up. 1 minute by default.
 */
@ConfigurationProperties("xuqm.realtime")
public record XuqmRealtimeProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable String user,
        @DefaultValue("true") boolean autoStartup,
        @DefaultValue("" + SmartLifecycle.DEFAULT_PHASE) int phase,
        @Nullable Integer bufferSize,
        @Nullable Duration connectTimeout,
        @Nullable Duration sendTimeout,
        @Nullable Duration groupRefresh) {}
