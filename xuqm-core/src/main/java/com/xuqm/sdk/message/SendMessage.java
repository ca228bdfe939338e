package com.xuqm.sdk.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.credential.Nonces;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent.
 */
public final class SendMessage {

    private static final Members NONE = Members.named("toId", "chatType", "msgType", "content", "clientMsgId");

    private final Members members;

    private SendMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns a text for a person.
     *
     * @param userId the recipient
     * @param text what to say
     * @return the message
     */
    public static SendMessage text(String userId, String text) {
        return to(userId, new TextContent(text));
    }

    /**
     * Returns a text for a group.
     *
     * @param groupId the group
     * @param text what to say
     * @return the message
     */
    public static SendMessage groupText(String groupId, String text) {
        return toGroup(groupId, new TextContent(text));
    }

    /**
     * Returns a message for a person.
     *
     * @param userId the recipient
     * @param content what to say
     * @return the message
     */
    public static SendMessage to(String userId, MessageContent content) {
        return of(Checks.id("userId", userId), ChatType.SINGLE, content);
    }

    /**
     * Returns a message for a group.
     *
     * @param groupId the group
     * @param content what to say
     * @return the message
     */
    public static SendMessage toGroup(String groupId, MessageContent content) {
        return of(Checks.id("groupId", groupId), ChatType.GROUP, content);
    }

    /**
     * Returns a message for a chat of any type.
     *
     * @param toId whom or what it goes to
     * @param chatType the type, also one that this version of the SDK does not know
     * @param content what to say
     * @return the message
     */
    public static SendMessage of(String toId, ChatType chatType, MessageContent content) {
        Checks.id("toId", toId);
        Checks.notNull("chatType", chatType);
        MessageType msgType = Checks.notNull("content", content).type();
        return new SendMessage(NONE.of(toId, chatType, msgType, content, null));
    }

    /** {@return the user or the group to whom it goes} */
    public String toId() {
        return members.require("toId");
    }

    /** {@return whether {@code toId} is a user or a group} */
    public ChatType chatType() {
        return members.require("chatType");
    }

    /** {@return what it says} */
    public MessageContent content() {
        return members.require("content");
    }

    /** {@return an id of the sender's own, {@code null} for one that is made when the message is sent} */
    public @Nullable String clientMsgId() {
        return members.find("clientMsgId");
    }

    /**
     * Returns the same message with an id of the sender's own. That the service sends a message with the same one only once is
     * assumed.
     *
     * @param clientMsgId stable for this message however often it is sent
     * @return a new message
     */
    public SendMessage withClientMsgId(String clientMsgId) {
        return new SendMessage(members.with("clientMsgId", Checks.id("clientMsgId", clientMsgId)));
    }

    /** As it goes to the service, where a content is a string; a message without an id gets a new one. */
    Members members(String content) {
        String clientMsgId = clientMsgId();
        return members.of(
                members.find("toId"),
                members.find("chatType"),
                members.find("msgType"),
                content,
                clientMsgId == null ? Nonces.next() : clientMsgId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SendMessage that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Leaves the content out. */
    @Override
    public String toString() {
        return members.show("SendMessage", "toId", "chatType", "msgType");
    }
}
