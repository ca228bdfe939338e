package com.xuqm.realtime;

import com.xuqm.realtime.event.Dropped;
import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.conversation.Conversation;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.conversation.Conversations;
import com.xuqm.sdk.engine.LiveAccess;
import com.xuqm.sdk.message.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Finds messages again that a receiver was too slow for. Histories are read one after the other, so that nobody is flooded. */
final class Refill {

    private final Conversations conversations;
    private final MissedMessages missed;
    private final List<Message> found = new ArrayList<>();

    Refill(LiveAccess access) {
        this.conversations = access.area(Conversations.class);
        this.missed = new MissedMessages(access, new Incoming(access));
    }

    CompletableFuture<List<Message>> of(Dropped dropped) {
        Instant from = dropped.from();
        Instant to = dropped.to();
        if (from == null || to == null) {
            return CompletableFuture.completedFuture(List.of());
        }
        return AllPages.of(conversations.list())
                .thenCompose(all -> read(all, 0, from, to))
                .thenApply(done -> inOrder());
    }

    /** Histories begin with the newest, which tells more than times do of messages within one millisecond. */
    private List<Message> inOrder() {
        Collections.reverse(found);
        found.sort(Comparator.comparing(Refill::time));
        return List.copyOf(found);
    }

    private CompletableFuture<Void> read(List<Conversation> all, int index, Instant from, Instant to) {
        if (index == all.size()) {
            return CompletableFuture.completedFuture(null);
        }
        Conversation one = all.get(index);
        return readPage(ConversationKey.of(one.targetId(), one.chatType()), 0, from, to)
                .thenCompose(done -> read(all, index + 1, from, to));
    }

    private CompletableFuture<Void> readPage(ConversationKey key, int index, Instant from, Instant to) {
        return missed.page(key, index).thenCompose((Page<Message> page) -> {
            page.items().stream()
                    .filter(message ->
                            !time(message).isBefore(from) && !time(message).isAfter(to))
                    .forEach(found::add);
            boolean isFarEnough =
                    page.items().stream().anyMatch(message -> time(message).isBefore(from));
            return isFarEnough || !page.hasNext()
                    ? CompletableFuture.completedFuture(null)
                    : readPage(key, index + 1, from, to);
        });
    }

    /** Of a message without a time nobody knows when it was. */
    private static Instant time(Message message) {
        return message.createdAt() == null ? Instant.EPOCH : message.createdAt();
    }
}
