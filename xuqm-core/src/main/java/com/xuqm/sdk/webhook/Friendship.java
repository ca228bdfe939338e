package com.xuqm.sdk.webhook;

/**
 * Data of {@link WebhookEvent#FRIEND_ADDED} and {@link WebhookEvent#FRIEND_REMOVED}: told once for the two. (The fields are assumed.)
 *
 * @param userId one of the two: who asked for it
 * @param friendId the other
 */
public record Friendship(String userId, String friendId) {}
