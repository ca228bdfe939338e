package com.xuqm.emulator.internal.message;

import com.google.gson.JsonObject;
import com.xuqm.emulator.inspect.StoredMessage;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.group.Group;
import com.xuqm.emulator.internal.group.Member;
import com.xuqm.emulator.internal.http.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message. Kept small: a campaign test makes a million of them. */
public final class Message {

    static final String ID_PREFIX = "msg_";

    private final long number;
    private final Account from;
    private final @Nullable Account to;
    private final @Nullable Group group;
    private final String msgType;
    private final long createdAt;
    private final Origin origin;
    private String content;
    private boolean revoked;
    private long editedAt;
    private boolean imported;

    private Message(
            long number, Account from, @Nullable Account to, @Nullable Group group, Draft draft, long createdAt) {
        this.number = number;
        this.from = from;
        this.to = to;
        this.group = group;
        this.msgType = draft.msgType();
        this.content = draft.content();
        this.origin = draft.origin();
        this.createdAt = createdAt;
    }

    static Message single(long number, Account from, Account to, Draft draft, long createdAt) {
        return new Message(number, from, to, null, draft, createdAt);
    }

    static Message of(long number, Account from, Chat chat, Draft draft, long createdAt) {
        return new Message(number, from, chat.other(), chat.group(), draft, createdAt);
    }

    static Message group(long number, Account from, Group group, Draft draft, long createdAt) {
        return new Message(number, from, null, group, draft, createdAt);
    }

    /** A message of the past: it counts as read by everybody. */
    Message imported() {
        imported = true;
        return this;
    }

    /** Whether somebody who has read so far has this message still before him. */
    boolean unreadBy(Account account, long readUpTo) {
        return !imported && !revoked && from != account && number > readUpTo;
    }

    boolean isImported() {
        return imported;
    }

    /**
     * Its id on the wire.
     *
     * @return the id
     */
    public String id() {
        return Ids.message(number);
    }

    /**
     * Who sent it.
     *
     * @return the sender
     */
    public Account from() {
        return from;
    }

    /**
     * For whom it is.
     *
     * @return the other side of a single chat, null for a message of a group
     */
    public @Nullable Account to() {
        return to;
    }

    /**
     * Where it is.
     *
     * @return its group, null for a message of a single chat
     */
    public @Nullable Group group() {
        return group;
    }

    /**
     * Its number, counted over all messages; the greater, the later it came in.
     *
     * @return the number
     */
    public long number() {
        return number;
    }

    /**
     * When it was sent.
     *
     * @return the time
     */
    public long createdAt() {
        return createdAt;
    }

    String msgType() {
        return msgType;
    }

    String content() {
        return content;
    }

    /**
     * What a push says of it.
     *
     * @return its text, or its kind if it is none
     */
    public String summary() {
        return msgType.equals("TEXT") ? content : "[" + msgType + "]";
    }

    boolean revoked() {
        return revoked;
    }

    /** Takes the message back; what it said is gone for good. */
    void revoke() {
        revoked = true;
        content = "";
    }

    void edit(String newContent, long now) {
        content = newContent;
        editedAt = now;
    }

    private String toId() {
        if (group != null) {
            return group.groupId();
        }
        return to == null ? "" : to.userId();
    }

    /**
     * The message on the wire.
     *
     * @return the object
     */
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("id", id());
        json.addProperty("fromId", from.userId());
        json.addProperty("toId", toId());
        json.addProperty("chatType", chatType());
        json.addProperty("msgType", msgType);
        json.addProperty("content", content);
        json.addProperty("status", status());
        json.addProperty("createdAt", createdAt);
        json.addProperty("groupReadCount", group == null ? null : Integer.valueOf(readersIn(group)));
        json.addProperty("editedAt", editedAt > 0 ? editedAt : null);
        json.addProperty("clientMsgId", origin.clientMsgId());
        return json;
    }

    private String chatType() {
        return group == null ? "SINGLE" : "GROUP";
    }

    private String status() {
        return revoked ? "REVOKED" : "SENT";
    }

    private int readersIn(Group readers) {
        int count = 0;
        for (Member member : readers.members()) {
            if (member.account() != from && readBy(member)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Whether a member of its group has read it.
     *
     * @param member the member
     * @return whether he has
     */
    public boolean readBy(Member member) {
        return imported || member.readUpTo() >= number;
    }

    StoredMessage snapshot() {
        return new StoredMessage(
                id(),
                from.userId(),
                toId(),
                chatType(),
                msgType,
                content,
                status(),
                Instant.ofEpochMilli(createdAt),
                editedAt > 0 ? Instant.ofEpochMilli(editedAt) : null,
                origin.clientMsgId(),
                origin.campaignId());
    }
}
