package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.sdk.message.ContentCodec;
import com.xuqm.sdk.message.SendMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message of the past, sent in another system. (The fields are assumed.)
 */
public final class ImportMessage {

    private static final Members ON_THE_WIRE =
            Members.named("fromId", "toId", "chatType", "msgType", "content", "createdAt", "clientMsgId");

    private static final Members NONE = Members.named("fromId", "message", "createdAt");

    private final Members members;

    private ImportMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns a message of the past.
     *
     * @param fromId who sent it
     * @param message what was sent, and to whom, such as {@code SendMessage.text("user_002", "Hello")}; of messages with the same sender and
     *     {@code clientMsgId} only one is imported
     * @param createdAt when it was sent, between 1970 and 9999
     * @return the message
     */
    public static ImportMessage of(String fromId, SendMessage message, Instant createdAt) {
        return new ImportMessage(NONE.of(
                Checks.id("fromId", fromId), Checks.notNull("message", message), Checks.time("createdAt", createdAt)));
    }

    /** {@return who sent it} */
    public String fromId() {
        return members.require("fromId");
    }

    /** {@return what was sent, and to whom} */
    public SendMessage message() {
        return members.require("message");
    }

    /** {@return when it was sent; fractions of milliseconds are cut} */
    public Instant createdAt() {
        return members.require("createdAt");
    }

    /** As it goes to the service, where a content is a string. */
    Members members(ContentCodec contents) {
        SendMessage message = message();
        return ON_THE_WIRE.of(
                fromId(),
                message.toId(),
                message.chatType(),
                message.content().type(),
                contents.encode(message.content()),
                createdAt(),
                message.clientMsgId());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportMessage that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("ImportMessage", "fromId", "message", "createdAt");
    }
}
