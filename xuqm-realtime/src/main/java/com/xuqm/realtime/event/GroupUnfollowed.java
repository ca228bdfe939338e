package com.xuqm.realtime.event;

/**
 * The user is not in a group any more that the connection followed. Its messages do not come any more.
 *
 * @param groupId the group
 */
public record GroupUnfollowed(String groupId) implements RealtimeEvent {}
