package com.xuqm.sdk.friend;

/**
 * Whether a user is a friend. (The shape is assumed.)
 *
 * @param userId the user who was asked about
 * @param friend whether the two are friends
 */
public record FriendCheck(String userId, boolean friend) {}
