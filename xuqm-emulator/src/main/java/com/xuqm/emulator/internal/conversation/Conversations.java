package com.xuqm.emulator.internal.conversation;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.AccountTable;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.event.Events;
import com.xuqm.emulator.internal.group.Group;
import com.xuqm.emulator.internal.group.GroupListener;
import com.xuqm.emulator.internal.group.Groups;
import com.xuqm.emulator.internal.group.Member;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.message.Chat;
import com.xuqm.emulator.internal.message.Message;
import com.xuqm.emulator.internal.message.Messages;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The chats of all users, each as its user sees it: made from the messages, and from what he has set. */
public final class Conversations {

    private final Accounts accounts;
    private final Messages messages;
    private final Events events;
    private final AccountTable<Map<Chat, Conversation>> settings = new AccountTable<>();

    /**
     * Creates an empty store.
     *
     * @param accounts the accounts
     * @param groups the groups
     * @param messages the messages
     * @param events told who has read what
     */
    public Conversations(Accounts accounts, Groups groups, Messages messages, Events events) {
        this.events = events;
        this.accounts = accounts;
        this.messages = messages;
        accounts.onDeletion(account -> settings.set(account, null));
        groups.listen(new GroupListener() {
            @Override
            public void dismissed(Group group) {
                group.members().forEach(member -> forget(member.account(), Chat.in(group)));
            }

            @Override
            public void left(Group group, Account account) {
                forget(account, Chat.in(group));
            }
        });
    }

    private void forget(Account owner, Chat chat) {
        Map<Chat, Conversation> set = settings.get(owner);
        if (set != null) {
            set.remove(chat);
        }
    }

    private Conversation look(Account owner, Chat chat) {
        Map<Chat, Conversation> set = settings.get(owner);
        Conversation known = set == null ? null : set.get(chat);
        return known == null ? new Conversation(chat) : known;
    }

    /** What a user has set for a chat, to be changed. */
    Conversation change(Account owner, Chat chat, long now) {
        Conversation conversation = settings.get(owner, HashMap::new).computeIfAbsent(chat, Conversation::new);
        conversation.touched(now);
        return conversation;
    }

    /** Whether a user has a conversation: something was written in the chat, or set for it. */
    boolean exists(Account owner, Chat chat) {
        Conversation conversation = look(owner, chat);
        Message last = messages.chats().last(owner, chat);
        return conversation.kept() || (last != null && last.number() > conversation.deletedUpTo());
    }

    long lastArrival(Account owner, Chat chat) {
        return messages.chats().lastArrival(owner, chat);
    }

    /**
     * Marks a conversation read.
     *
     * @param owner whose it is
     * @param chat the chat
     * @param now the time
     * @return the conversation
     */
    public JsonObject read(Account owner, Chat chat, long now) {
        long upTo = lastArrival(owner, chat);
        change(owner, chat, now).read(upTo, now);
        if (chat.group() != null) {
            Member member = chat.group().requireMember(owner);
            long before = member.readUpTo();
            member.read(upTo);
            messages.tellRead(chat.group(), owner, before);
        }
        events.publish(
                "message.read",
                () -> JsonFields.start()
                        .put("userId", owner.userId())
                        .put("targetId", chat.targetId())
                        .put("chatType", chat.group() == null ? "SINGLE" : "GROUP")
                        .json());
        return toJson(owner, chat);
    }

    /**
     * Marks a conversation read that must exist.
     *
     * @param owner whose it is
     * @param chat the chat
     * @param now the time
     * @return the conversation
     */
    public JsonObject readExisting(Account owner, Chat chat, long now) {
        requireExisting(owner, chat);
        return read(owner, chat, now);
    }

    private void requireExisting(Account owner, Chat chat) {
        boolean outside = chat.group() != null && chat.group().member(owner) == null;
        if (outside || !exists(owner, chat)) {
            throw Refusal.notFound("no such conversation of " + owner.userId() + ": " + chat.targetId());
        }
    }

    /** Takes a conversation away from its user; the messages stay. */
    void delete(Account owner, Chat chat) {
        requireExisting(owner, chat);
        Message last = messages.chats().last(owner, chat);
        long upTo = Math.max(lastArrival(owner, chat), last == null ? 0 : last.number());
        settings.get(owner, HashMap::new).put(chat, look(owner, chat).deleted(upTo));
    }

    JsonObject toJson(Account owner, Chat chat) {
        Conversation conversation = look(owner, chat);
        int unread = messages.chats().unread(owner, chat, Math.max(conversation.readUpTo(), readInGroup(owner, chat)));
        return conversation.toJson(unread, messages.chats().last(owner, chat), lastArrival(owner, chat));
    }

    private static long readInGroup(Account owner, Chat chat) {
        if (chat.group() == null) {
            return 0;
        }
        Member member = chat.group().requireMember(owner);
        return Math.max(member.readUpTo(), member.startedAfter());
    }

    /** The conversations of a user that are not hidden: pinned ones first, then the newest first. */
    List<Conversation> visible(Account owner) {
        Set<Chat> chats = new LinkedHashSet<>(messages.chats().of(owner));
        Map<Chat, Conversation> set = settings.get(owner);
        if (set != null) {
            set.keySet().stream().filter(this::alive).forEach(chats::add);
        }
        return chats.stream()
                .filter(chat -> exists(owner, chat))
                .map(chat -> look(owner, chat))
                .filter(conversation -> !conversation.hidden(lastArrival(owner, conversation.chat())))
                .sorted(order(owner))
                .toList();
    }

    private boolean alive(Chat chat) {
        Account other = chat.other();
        return other == null || accounts.find(other.userId()) == other;
    }

    private Comparator<Conversation> order(Account owner) {
        return Comparator.comparing(Conversation::pinned)
                .thenComparingLong(
                        conversation -> time(conversation, messages.chats().last(owner, conversation.chat())))
                .thenComparingLong(conversation -> number(messages.chats().last(owner, conversation.chat())))
                .reversed()
                .thenComparing(conversation -> conversation.chat().targetId());
    }

    /** The newest message counts; setting something does not move a conversation up. */
    private static long time(Conversation conversation, @Nullable Message last) {
        return last == null ? conversation.updatedAt(null) : last.createdAt();
    }

    private static long number(@Nullable Message last) {
        return last == null ? 0 : last.number();
    }
}
