package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonObject;
import com.xuqm.emulator.inspect.StoredMaximMessage;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.json.JsonFields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** All messages, and who has read how far. */
final class MaximMessages {

    /** By their numbers; the vendor leaves 8 out. */
    private static final String[] TYPES = {
        "TEXT",
        "IMAGE",
        "AUDIO",
        "VIDEO",
        "FILE",
        "LOCATION",
        "COMMAND",
        "FORWARD",
        "",
        "READ_ACK",
        "RECALL",
        "APPEND",
        "REPLACE"
    };

    private final List<Message> messages = new ArrayList<>();

    /** The last message that a user has read, or has deleted, of a conversation. */
    private final Map<String, Long> readUpTo = new HashMap<>();

    private final Map<String, Long> deletedUpTo = new HashMap<>();
    private long lastId = 599_000_000_000L;

    /** A message; a recalled one is empty. */
    static final class Message {

        final long id;
        final long from;
        final long to;
        final boolean isForGroup;
        final int type;
        final long sentAt;
        private final Map<String, String> texts;

        Message(long id, long from, long to, boolean isForGroup, int type, long sentAt, Map<String, String> texts) {
            this.id = id;
            this.from = from;
            this.to = to;
            this.isForGroup = isForGroup;
            this.type = type;
            this.sentAt = sentAt;
            this.texts = texts;
        }

        /** With whom a user has the conversation of this message. */
        long opposite(long userId) {
            return isForGroup || from == userId ? to : from;
        }

        void empty() {
            texts.replaceAll((name, text) -> "");
        }

        JsonObject json(boolean read) {
            JsonFields json = JsonFields.start()
                    .put("msg_id", id)
                    .put(
                            "from_xid",
                            JsonFields.start()
                                    .put("uid", from)
                                    .put("device_sn", 0)
                                    .json())
                    .put(
                            "to_xid",
                            JsonFields.start()
                                    .put("uid", to)
                                    .put("device_sn", 0)
                                    .json())
                    .put("ctype", TYPES[type])
                    .put("status", read ? "READ" : "UNREAD")
                    .put("timestamp", sentAt);
            texts.forEach(json::put);
            return json.json();
        }

        StoredMaximMessage snapshot() {
            return new StoredMaximMessage(
                    id, from, to, isForGroup, type, texts.getOrDefault("content", ""), Instant.ofEpochMilli(sentAt));
        }
    }

    /** The kind of a message that a body describes. */
    static int type(Body body) {
        int type = (int) body.integer("content_type", 0, TYPES.length - 1);
        if (TYPES[type].isEmpty()) {
            throw Codes.bad("field content_type must be 0 to 7, or 9 to 12");
        }
        return type;
    }

    Message add(long from, long to, boolean isForGroup, Body body, long now) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : new String[] {"content", "attachment", "config", "ext"}) {
            String text = body.optionalString(name);
            if (text != null) {
                texts.put(name, text);
            }
        }
        Message message = new Message(++lastId, from, to, isForGroup, type(body), now, texts);
        messages.add(message);
        return message;
    }

    @Nullable
    Message find(long id) {
        return messages.stream().filter(message -> message.id == id).findFirst().orElse(null);
    }

    List<StoredMaximMessage> snapshots() {
        return messages.stream().map(Message::snapshot).toList();
    }

    /** What a user sees of a conversation, the newest first. */
    List<Message> conversation(long userId, long opposite, boolean isGroup) {
        long deleted = deletedUpTo.getOrDefault(key(userId, opposite), 0L);
        List<Message> found = new ArrayList<>();
        for (Message message : messages) {
            boolean isBetween = isGroup
                    ? message.isForGroup && message.to == opposite
                    : !message.isForGroup
                            && ((message.from == userId && message.to == opposite)
                                    || (message.from == opposite && message.to == userId));
            if (isBetween && message.id > deleted) {
                found.add(0, message);
            }
        }
        return found;
    }

    /** How many messages of each conversation of a user were not read, the latest conversation first. */
    Map<Long, Integer> unread(long userId, LongPredicate isMemberOf) {
        Map<Long, Integer> unread = new LinkedHashMap<>();
        for (int i = messages.size() - 1; i >= 0; i--) {
            Message message = messages.get(i);
            boolean concerns =
                    message.isForGroup ? isMemberOf.test(message.to) : message.from == userId || message.to == userId;
            if (concerns) {
                boolean isNew = message.from != userId && !isRead(userId, message);
                unread.merge(message.opposite(userId), isNew ? 1 : 0, Integer::sum);
            }
        }
        return unread;
    }

    boolean isRead(long userId, Message message) {
        return message.id <= readUpTo.getOrDefault(key(userId, message.opposite(userId)), 0L);
    }

    void markRead(long userId, long opposite, long messageId) {
        readUpTo.merge(key(userId, opposite), messageId, Math::max);
    }

    void deleteConversation(long userId, long opposite) {
        deletedUpTo.put(key(userId, opposite), lastId);
    }

    private static String key(long userId, long opposite) {
        return userId + " " + opposite;
    }
}
