package com.xuqm.realtime.event;

/**
 * Something that a connection tells: what the service sent ({@link MessageReceived}, {@link MessageRevoked}, {@link MessageEdited},
 * {@link ServiceEvent}, {@link UnknownEvent}), or what became of the connection's promise to miss nothing ({@link GapUnfilled}, {@link
 * Dropped}, {@link CaughtUp}) and of the groups that it follows ({@link GroupFollowed}, {@link GroupUnfollowed}).
 *
 * <p>Later versions may bring further kinds; whoever looks at the kind takes what he does not know for nothing.
 */
public interface RealtimeEvent {}
