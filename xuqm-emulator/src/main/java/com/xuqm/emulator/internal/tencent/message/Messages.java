package com.xuqm.emulator.internal.tencent.message;

import com.google.gson.JsonArray;
import com.xuqm.emulator.inspect.TencentMessage;
import com.xuqm.emulator.internal.tencent.command.Args;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages between users; under the state lock. */
public final class Messages {

    /** How long messages are kept, in seconds. */
    public static final long KEPT = 7 * 86_400L;

    private final Conversations conversations;
    private final List<ChatMessage> all = new ArrayList<>();
    private final Map<String, List<ChatMessage>> chats = new HashMap<>();
    private final Map<String, Map<String, Long>> unread = new HashMap<>();
    private final Map<String, Integer> delivered = new HashMap<>();
    private long seq;

    /**
     * Creates an empty store.
     *
     * @param conversations learns who talked to whom
     */
    public Messages(Conversations conversations) {
        this.conversations = conversations;
    }

    long nextSeq() {
        seq = seq % Args.UINT32 + 1;
        return seq;
    }

    /** How a message is called beside its key. */
    String id(ChatMessage message) {
        return "144115212910570789-" + message.time + "-" + message.random;
    }

    private static String chat(String one, String other) {
        return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
    }

    /** The messages of two users, oldest first as they came. */
    List<ChatMessage> between(String one, String other) {
        return chats.getOrDefault(chat(one, other), List.of());
    }

    void deliver(ChatMessage message, boolean noted, boolean forSender) {
        all.add(message);
        delivered.merge(message.to, 1, Integer::sum);
        chats.computeIfAbsent(chat(message.from, message.to), both -> new ArrayList<>())
                .add(message);
        if (message.unread) {
            unread.computeIfAbsent(message.to, id -> new HashMap<>()).merge(message.from, 1L, Long::sum);
        }
        if (noted) {
            conversations.said(message.to, Conversations.WITH_USER, message.from, message.time);
            if (forSender) {
                conversations.said(message.from, Conversations.WITH_USER, message.to, message.time);
            }
        }
    }

    /** Adds a message of the past, which both have read. */
    public void past(String from, String to, long seconds, JsonArray body) {
        long number = nextSeq();
        deliver(
                new ChatMessage(
                        from, to, number, number, seconds, body, null, new ChatMessage.Storage(true, false, false)),
                true,
                true);
    }

    /** A message by its sender, receiver and key, or null. */
    @Nullable
    ChatMessage find(String from, String to, String key) {
        for (ChatMessage message : between(from, to)) {
            if (message.from.equals(from)
                    && message.to.equals(to)
                    && message.key().equals(key)) {
                return message;
            }
        }
        return null;
    }

    /** How many messages of a user another has not read. */
    public long unread(String reader, String from) {
        return unread.getOrDefault(reader, Map.of()).getOrDefault(from, 0L);
    }

    long allUnread(String reader) {
        return unread.getOrDefault(reader, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    void read(String reader, String from, long until) {
        long left = 0;
        for (ChatMessage message : between(reader, from)) {
            if (message.to.equals(reader)) {
                if (message.time <= until) {
                    message.read = true;
                } else {
                    left += message.unread ? 1 : 0;
                }
            }
        }
        unread.computeIfAbsent(reader, id -> new HashMap<>()).put(from, left);
    }

    void clear(String owner, String peer) {
        between(owner, peer).forEach(message -> message.deletedBy.add(owner));
    }

    /** All messages, oldest first. */
    public List<TencentMessage> snapshots() {
        return all.stream().map(ChatMessage::snapshot).toList();
    }

    /** How often a user was sent a message. */
    public int deliveredTo(String user) {
        return delivered.getOrDefault(user, 0);
    }

    /** Forgets how much an account has to read. */
    public void forget(String user) {
        unread.remove(user);
        unread.values().forEach(peers -> peers.remove(user));
    }
}
