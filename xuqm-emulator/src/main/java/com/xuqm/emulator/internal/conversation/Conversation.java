package com.xuqm.emulator.internal.conversation;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.message.Chat;
import com.xuqm.emulator.internal.message.Message;
import org.jspecify.annotations.Nullable;

/** What one user has set for one of his chats. A chat in which he has set nothing needs none of it. */
final class Conversation {

    private final Chat chat;
    private boolean pinned;
    private boolean muted;
    private boolean kept;
    private @Nullable Long hiddenSince;
    private @Nullable String draft;
    private @Nullable String groupName;
    private @Nullable Long lastReadAt;
    private long readUpTo;
    private long deletedUpTo;
    private long changedAt;

    Conversation(Chat chat) {
        this.chat = chat;
    }

    Chat chat() {
        return chat;
    }

    /** Notes that its user set something: from now on it is there even without a message. */
    void touched(long now) {
        kept = true;
        changedAt = now;
    }

    boolean kept() {
        return kept;
    }

    boolean pinned() {
        return pinned;
    }

    void pin(boolean on) {
        pinned = on;
    }

    void mute(boolean on) {
        muted = on;
    }

    void write(@Nullable String text) {
        draft = text;
    }

    @Nullable
    String groupName() {
        return groupName;
    }

    void put(@Nullable String name) {
        groupName = name;
    }

    /** Hides it until a message comes whose number is greater. */
    void hide(boolean on, long lastArrival) {
        hiddenSince = on ? lastArrival : null;
    }

    boolean hidden(long lastArrival) {
        return hiddenSince != null && lastArrival <= hiddenSince;
    }

    void read(long upTo, long now) {
        readUpTo = Math.max(readUpTo, upTo);
        lastReadAt = now;
    }

    /** Number of the message up to which nothing is unread. */
    long readUpTo() {
        return Math.max(readUpTo, deletedUpTo);
    }

    long deletedUpTo() {
        return deletedUpTo;
    }

    /** The same chat as if nothing had ever been set or written. */
    Conversation deleted(long upTo) {
        Conversation blank = new Conversation(chat);
        blank.deletedUpTo = upTo;
        return blank;
    }

    /** When it last changed: by a message, or by its user. */
    long updatedAt(@Nullable Message last) {
        return last == null ? changedAt : Math.max(last.createdAt(), changedAt);
    }

    JsonObject toJson(int unread, @Nullable Message last, long lastArrival) {
        return JsonFields.start()
                .put("targetId", chat.targetId())
                .put("chatType", chat.chatType())
                .put("unreadCount", unread)
                .put("pinned", pinned)
                .put("muted", muted)
                .put("hidden", hidden(lastArrival))
                .put("draft", draft)
                .put("groupName", groupName)
                .put("lastMessage", last == null ? null : last.toJson())
                .put("lastReadAt", lastReadAt)
                .put("updatedAt", updatedAt(last))
                .json();
    }
}
