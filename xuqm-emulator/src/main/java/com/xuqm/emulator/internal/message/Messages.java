package com.xuqm.emulator.internal.message;

import com.xuqm.emulator.inspect.StoredMessage;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.event.Events;
import com.xuqm.emulator.internal.group.Group;
import com.xuqm.emulator.internal.group.GroupListener;
import com.xuqm.emulator.internal.group.Groups;
import com.xuqm.emulator.internal.group.Member;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All messages of the application. */
public final class Messages {

    private static final int MOST_TOLD_READ = 100;

    private final Events events;
    private final Chats chats;
    private final List<Message> all = new ArrayList<>();
    private final Deliveries deliveries = new Deliveries();
    private LiveDelivery live = LiveDelivery.NONE;
    private BiConsumer<Account, Message> whenItWaits = (account, message) -> {};

    /**
     * Creates an empty store.
     *
     * @param accounts the accounts, whose deletion empties their mailboxes
     * @param groups the groups, whose dismissal ends their histories
     * @param events told of each message
     */
    public Messages(Accounts accounts, Groups groups, Events events) {
        this.events = events;
        this.chats = new Chats(accounts, groups);
        groups.listen(new GroupListener() {
            @Override
            public void joined(Group group, Member member) {
                // What was said before he came is not unread to him.
                member.startAfter(all.size());
            }
        });
    }

    /**
     * Has messages taken to those who are connected.
     *
     * @param delivery takes them
     */
    public void deliverBy(LiveDelivery delivery) {
        live = delivery;
    }

    /**
     * Has somebody told of messages that wait for those who were not reached.
     *
     * @param listener told for whom which waits
     */
    public void onWaiting(BiConsumer<Account, Message> listener) {
        whenItWaits = listener;
    }

    private void waits(Account account, Message message) {
        chats.mailbox(account).waits(message);
        whenItWaits.accept(account, message);
    }

    /**
     * In which chat they are.
     *
     * @return the chats
     */
    public Chats chats() {
        return chats;
    }

    /**
     * How often each account was sent something.
     *
     * @return the counts
     */
    public Deliveries deliveries() {
        return deliveries;
    }

    /**
     * Sends a message to one account.
     *
     * @param from who sends it
     * @param to for whom
     * @param draft the message
     * @param now the time
     */
    public void deliver(Account from, Account to, Draft draft, long now) {
        sendSingle(from, to, draft, now);
    }

    Message send(Account from, Chat chat, Draft draft, long now) {
        return chat.group() == null
                ? sendSingle(from, Objects.requireNonNull(chat.other()), draft, now)
                : sendToGroup(from, chat.group(), draft, now);
    }

    private Message sendSingle(Account from, Account to, Draft draft, long now) {
        Message message = Message.single(all.size() + 1L, from, to, draft, now);
        all.add(message);
        chats.list(from, Chat.with(to)).add(message);
        deliveries.count(to);
        remember(from, draft, message);
        if (!live.deliver(message).test(to)) {
            waits(to, message);
        }
        events.publish("message.sent", message::toJson);
        return message;
    }

    private Message sendToGroup(Account from, Group group, Draft draft, long now) {
        Message message = Message.group(all.size() + 1L, from, group, draft, now);
        all.add(message);
        chats.list(from, Chat.in(group)).add(message);
        remember(from, draft, message);
        Predicate<Account> reached = live.deliver(message);
        for (Member member : group.members()) {
            if (member.account() != from && !reached.test(member.account())) {
                waits(member.account(), message);
            }
        }
        events.publish("message.sent", message::toJson);
        return message;
    }

    private void remember(Account from, Draft draft, Message message) {
        String clientMsgId = draft.origin().clientMsgId();
        if (clientMsgId != null) {
            chats.mailbox(from).remember(clientMsgId, message);
        }
    }

    /** The message that an account sent under an id of its own, or null. */
    @Nullable
    Message sentAs(Account from, String clientMsgId) {
        Mailbox mailbox = chats.knownMailbox(from);
        return mailbox == null ? null : mailbox.sentAs(clientMsgId);
    }

    /**
     * Adds a message of the past: nobody is told, and nobody has it unread.
     *
     * @param from who sent it
     * @param chat where to
     * @param draft the message
     * @param createdAt when it was sent
     * @param knowsRepetitions whether the same sender and client id again change nothing
     */
    public void importOne(Account from, Chat chat, Draft draft, long createdAt, boolean knowsRepetitions) {
        String clientMsgId = draft.origin().clientMsgId();
        if (knowsRepetitions && clientMsgId != null && sentAs(from, clientMsgId) != null) {
            return;
        }
        Message message =
                Message.of(all.size() + 1L, from, chat, draft, createdAt).imported();
        all.add(message);
        chats.list(from, chat).insert(message);
        remember(from, draft, message);
    }

    /**
     * Revokes a message.
     *
     * @param message the message
     */
    public void revoke(Message message) {
        if (!message.revoked()) {
            message.revoke();
            live.update(message);
            events.publish("message.revoked", message::toJson);
        }
    }

    /**
     * Tells those who are connected how many have read the messages that somebody has just read, the newest of them.
     *
     * @param group where
     * @param reader who has read
     * @param before number of the message up to which he had read before
     */
    public void tellRead(Group group, Account reader, long before) {
        List<Message> news = chats.history(group).stream()
                .limit(MOST_TOLD_READ)
                .filter(message -> message.unreadBy(reader, before))
                .toList();
        for (int i = news.size() - 1; i >= 0; i--) {
            live.update(news.get(i));
        }
    }

    void edit(Message message, String content, long now) {
        message.edit(content, now);
        live.update(message);
        events.publish("message.edited", message::toJson);
    }

    /**
     * Finds a message that must exist.
     *
     * @param id its id
     * @return the message
     * @throws Refusal 404 if there is none
     */
    public Message require(String id) {
        long number = number(id);
        if (number < 1 || number > all.size()) {
            throw Refusal.notFound("no such message: " + id);
        }
        return all.get((int) number - 1);
    }

    private static long number(String id) {
        if (!id.startsWith(Message.ID_PREFIX)) {
            return 0;
        }
        try {
            long number = Long.parseLong(id.substring(Message.ID_PREFIX.length()));
            // "msg_1" is not another name of "msg_001".
            return id.equals(Ids.message(number)) ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    int waitingCount(Account account) {
        Mailbox mailbox = chats.knownMailbox(account);
        return mailbox == null ? 0 : mailbox.waitingCount();
    }

    List<Message> takeWaiting(Account account) {
        Mailbox mailbox = chats.knownMailbox(account);
        return mailbox == null ? List.of() : mailbox.takeWaiting();
    }

    /**
     * How many messages there are.
     *
     * @return the number
     */
    public int count() {
        return all.size();
    }

    /**
     * All messages as a test sees them.
     *
     * @return snapshots, oldest first
     */
    public List<StoredMessage> snapshots() {
        return all.stream().map(Message::snapshot).toList();
    }
}
