package com.xuqm.emulator.internal.message;

import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.AccountTable;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.group.Group;
import com.xuqm.emulator.internal.group.GroupListener;
import com.xuqm.emulator.internal.group.Groups;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which messages are in which chat. */
public final class Chats {

    private final Accounts accounts;
    private final Groups groups;
    private final AccountTable<Mailbox> mailboxes = new AccountTable<>();
    private final IdentityHashMap<Group, MessageList> ofGroups = new IdentityHashMap<>();

    /** Empty ones; a deleted account has none any more, nor has a dismissed group. */
    Chats(Accounts accounts, Groups groups) {
        this.accounts = accounts;
        this.groups = groups;
        accounts.onDeletion(account -> mailboxes.set(account, null));
        groups.listen(new GroupListener() {
            @Override
            public void dismissed(Group group) {
                ofGroups.remove(group);
            }
        });
    }

    Mailbox mailbox(Account account) {
        return mailboxes.get(account, Mailbox::new);
    }

    /** The mailbox of an account, or null if there was no need for one yet. */
    @Nullable
    Mailbox knownMailbox(Account account) {
        return mailboxes.get(account);
    }

    /** The messages of a chat of an account, to be added to. */
    MessageList list(Account account, Chat chat) {
        return chat.group() == null
                ? list(account, Objects.requireNonNull(chat.other()))
                : ofGroups.computeIfAbsent(chat.group(), group -> new MessageList());
    }

    /** The chat of two accounts: one object in both mailboxes. */
    private MessageList list(Account one, Account other) {
        Mailbox mine = mailbox(one);
        MessageList chat = mine.chatWith(other);
        if (chat == null) {
            chat = new MessageList();
            mine.addChat(other, chat);
            if (one != other) {
                mailbox(other).addChat(one, chat);
            }
        }
        return chat;
    }

    private @Nullable MessageList knownList(Account account, Chat chat) {
        if (chat.group() != null) {
            return ofGroups.get(chat.group());
        }
        Mailbox mailbox = mailboxes.get(account);
        return mailbox == null ? null : mailbox.chatWith(Objects.requireNonNull(chat.other()));
    }

    /**
     * The chats of an account in which something was written. Chats with deleted accounts are not among
     * them.
     *
     * @param account the account
     * @return the chats, in no order
     */
    public List<Chat> of(Account account) {
        List<Chat> chats = new ArrayList<>();
        Mailbox mailbox = mailboxes.get(account);
        if (mailbox != null) {
            for (Account other : mailbox.others()) {
                if (accounts.find(other.userId()) == other) {
                    chats.add(Chat.with(other));
                }
            }
        }
        for (Group group : groups.of(account)) {
            if (ofGroups.containsKey(group)) {
                chats.add(Chat.in(group));
            }
        }
        return chats;
    }

    /**
     * The newest message of a chat.
     *
     * @param account whose chat
     * @param chat the chat
     * @return the message, or null if there is none
     */
    public @Nullable Message last(Account account, Chat chat) {
        MessageList list = knownList(account, chat);
        return list == null ? null : list.last();
    }

    /**
     * Number of the newest message that came into a chat, imports left out.
     *
     * @param account whose chat
     * @param chat the chat
     * @return the number, 0 if there is none
     */
    public long lastArrival(Account account, Chat chat) {
        MessageList list = knownList(account, chat);
        return list == null ? 0 : list.lastArrival();
    }

    /**
     * How many messages of others an account has not read.
     *
     * @param account whose chat
     * @param chat the chat
     * @param readUpTo number of the message up to which everything is read
     * @return how many
     */
    public int unread(Account account, Chat chat, long readUpTo) {
        MessageList list = knownList(account, chat);
        return list == null ? 0 : list.unread(account, readUpTo);
    }

    /**
     * All messages between two accounts.
     *
     * @param one one of them
     * @param other the other
     * @return the messages, newest first
     */
    public List<Message> history(Account one, Account other) {
        return history(one, other, HistoryFilter.OPEN);
    }

    /**
     * All messages of a group.
     *
     * @param group the group
     * @return the messages, newest first
     */
    public List<Message> history(Group group) {
        return history(group, HistoryFilter.OPEN);
    }

    List<Message> history(Account account, Account other, HistoryFilter filter) {
        MessageList chat = knownList(account, Chat.with(other));
        return chat == null ? List.of() : chat.newestFirst(filter);
    }

    List<Message> history(Group group, HistoryFilter filter) {
        MessageList chat = ofGroups.get(group);
        return chat == null ? List.of() : chat.newestFirst(filter);
    }

    /** Everything in the chats of an account that a filter lets through, newest first. */
    List<Message> search(Account account, HistoryFilter filter) {
        List<Message> found = new ArrayList<>();
        Mailbox mailbox = mailboxes.get(account);
        if (mailbox != null) {
            mailbox.chats().forEach(chat -> found.addAll(chat.newestFirst(filter)));
        }
        groups.of(account).forEach(group -> found.addAll(history(group, filter)));
        found.sort(Comparator.comparingLong(Message::createdAt)
                .thenComparingLong(Message::number)
                .reversed());
        return found;
    }
}
