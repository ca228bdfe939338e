package com.xuqm.migration.source;

/**
 * What an account has set for a conversation.
 *
 * @param group whether it is that of a group
 * @param targetId the group, or the other account
 * @param pinned whether it is kept on top
 * @param muted whether its messages make no noise
 * @param read whether all of it is read
 */
public record ConversationState(boolean group, String targetId, boolean pinned, boolean muted, boolean read) {}
