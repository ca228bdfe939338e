package com.xuqm.realtime.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A listener or subscriber was too slow, and its buffer full: it did not get these events. Others did. It is told once for a row of
 * losses, in their place. {@link com.xuqm.realtime.Realtime#refill} gives the messages among them.
 *
 * @param first the first one that was left out
 * @param last the last one
 * @param count how many there were, these two included
 * @param from when the earliest message among them was sent, {@code null} if there was none
 * @param to when the latest message among them was sent, {@code null} if there was none
 */
public record Dropped(
        RealtimeEvent first,
        RealtimeEvent last,
        long count,
        @Nullable Instant from,
        @Nullable Instant to) implements RealtimeEvent {}
