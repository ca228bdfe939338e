package com.xuqm.realtime.event;

/**
 * What was sent while there was no connection has been told, except for what a {@link GapUnfilled} names. It comes once after each time
 * that a connection was made, the first one included.
 *
 * @param conversations how many conversations were looked into
 * @param messages how many messages came of it
 */
public record CaughtUp(int conversations, int messages) implements RealtimeEvent {}
