package com.xuqm.sdk.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.sdk.message.ChatType;
import org.jspecify.annotations.Nullable;

/**
 * Which conversation of a user is meant: the one with a person, or the one in a group. A conversation needs no creating; it is
 * there as soon as it is named or written to (assumed).
 */
public final class ConversationKey {

    private static final Members NONE = Members.named("targetId", "chatType");

    private final Members members;

    private ConversationKey(Members members) {
        this.members = members;
    }

    /**
     * Returns the conversation with a person.
     *
     * @param userId the other person
     * @return the conversation
     */
    public static ConversationKey single(String userId) {
        return of(Checks.id("userId", userId), ChatType.SINGLE);
    }

    /**
     * Returns the conversation in a group.
     *
     * @param groupId the group
     * @return the conversation
     */
    public static ConversationKey group(String groupId) {
        return of(Checks.id("groupId", groupId), ChatType.GROUP);
    }

    /**
     * Returns a conversation of any type.
     *
     * @param targetId whom or what it is with
     * @param chatType the type, also one that this version of the SDK does not know
     * @return the conversation
     */
    public static ConversationKey of(String targetId, ChatType chatType) {
        return new ConversationKey(NONE.of(Checks.id("targetId", targetId), Checks.notNull("chatType", chatType)));
    }

    /** {@return the other person, or the group} */
    public String targetId() {
        return members.require("targetId");
    }

    /** {@return whether {@code targetId} is a person or a group} */
    public ChatType chatType() {
        return members.require("chatType");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConversationKey that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("ConversationKey", "targetId", "chatType");
    }
}
