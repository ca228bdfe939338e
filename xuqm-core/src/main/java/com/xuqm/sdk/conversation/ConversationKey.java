package com.xuqm.sdk.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.message.ChatType;

/**
 * Which conversation of a user is meant: the one with a person, or the one in a group. A conversation needs no creating; it is
 * there as soon as it is named or written to (assumed).
 *
 * @param targetId the other person, or the group
 * @param chatType whether {@code targetId} is a person or a group
 */
public record ConversationKey(String targetId, ChatType chatType) {

    /**
     * Checks the values.
     *
     * @param targetId the other person, or the group
     * @param chatType whether {@code targetId} is a person or a group
     */
    public ConversationKey {
        Checks.id("targetId", targetId);
        Checks.notNull("chatType", chatType);
    }

    /**
     * Returns the conversation with a person.
     *
     * @param userId the other person
     * @return the conversation
     */
    public static ConversationKey single(String userId) {
        return new ConversationKey(Checks.id("userId", userId), ChatType.SINGLE);
    }

    /**
     * Returns the conversation in a group.
     *
     * @param groupId the group
     * @return the conversation
     */
    public static ConversationKey group(String groupId) {
        return new ConversationKey(Checks.id("groupId", groupId), ChatType.GROUP);
    }
}
