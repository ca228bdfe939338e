package com.xuqm.realtime.event;

/**
 * A listener or subscriber was too slow, and its buffer full: it did not get these events. Others did. It is told once for a row of
 * losses, in their place. The messages among them are in the history of their conversations, between the times of the first and the last.
 *
 * @param first the first one that was left out
 * @param last the last one
 * @param count how many there were, these two included
 */
public record Dropped(RealtimeEvent first, RealtimeEvent last, long count) implements RealtimeEvent {}
