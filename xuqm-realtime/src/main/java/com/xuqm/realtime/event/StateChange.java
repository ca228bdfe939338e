package com.xuqm.realtime.event;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A connection went from one state into another.
 *
 * @param from the state before, {@code null} for the first one
 * @param to the state now
 * @param reason why, in words that hold neither secrets nor what people wrote
 * @param pause how long it will wait before it tries again, {@code null} unless the state is {@link RealtimeState#WAITING}
 * @param failure what was thrown, {@code null} if nothing was
 */
public record StateChange(
        @Nullable RealtimeState from,
        RealtimeState to,
        String reason,
        @Nullable Duration pause,
        @Nullable Throwable failure) {}
