package com.xuqm.realtime.event;

/**
 * The user is in a group that the connection did not follow yet. From now on its messages come.
 *
 * @param groupId the group
 */
public record GroupFollowed(String groupId) implements RealtimeEvent {}
