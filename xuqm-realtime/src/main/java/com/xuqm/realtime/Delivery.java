package com.xuqm.realtime;

import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.MessageRevoked;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.event.RealtimePosition;
import com.xuqm.realtime.internal.gap.Marks;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.MessageStatus;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Hands events to all who want them, and knows how far they have all come. */
final class Delivery {

    private final String userId;
    private final Outbox outbox;
    private final Marks handled;
    private final List<EventStream> streams = new CopyOnWriteArrayList<>();
    private final RecentIds revoked = new RecentIds(1_000);
    private boolean finished;

    /**
     * Hands events over for a user.
     *
     * @param outbox is told of what the user sent himself
     * @param handled keeps what all have handled; nobody else uses it
     */
    Delivery(String userId, Outbox outbox, Marks handled) {
        this.userId = userId;
        this.outbox = outbox;
        this.handled = handled;
    }

    void add(EventStream stream) {
        streams.add(stream);
    }

    void remove(EventStream stream) {
        streams.remove(stream);
    }

    static boolean isRevoked(Message message) {
        return message.status() != null && message.status().equals(MessageStatus.REVOKED);
    }

    void deliver(RealtimeEvent event) {
        if (!(event instanceof MessageReceived received)) {
            publish(event, null);
        } else if (isRevoked(received.message())) {
            revoked(received.conversation(), received.message());
        } else {
            if (received.message().fromId().equals(userId)) {
                outbox.sent(received.message());
            }
            publish(event, received);
        }
    }

    /** Tells once that a message was taken back. */
    void revoked(ConversationKey key, Message message) {
        outbox.revoked(message);
        if (revoked.add(message.id())) {
            publish(new MessageRevoked(message, key), null);
        }
    }

    private void publish(RealtimeEvent event, @Nullable MessageReceived message) {
        if (finished) { // nobody hears it, so that nobody has handled it
            return;
        }
        List<EventStream> to = List.copyOf(streams);
        AtomicInteger left = new AtomicInteger(to.size());
        Runnable handling = () -> {
            if (message != null && left.decrementAndGet() <= 0) {
                synchronized (handled) {
                    handled.add(message.conversation(), message.message());
                }
            }
        };
        if (to.isEmpty()) {
            handling.run();
        }
        to.forEach(stream -> stream.offer(new EventStream.Item(event, handling)));
    }

    /** Nothing from before is missed. */
    void begun(long floor) {
        synchronized (handled) {
            handled.begin(floor);
        }
    }

    RealtimePosition position() {
        synchronized (handled) {
            return handled.position();
        }
    }

    void finish(@Nullable Throwable failure, boolean isClosed) {
        finished = true;
        streams.forEach(stream -> stream.finish(failure, isClosed));
    }

    /** Completes when those who are handling an event now have done so; asked by one of them, when the others have. */
    CompletableFuture<Void> settled() {
        return CompletableFuture.allOf(
                streams.stream().map(EventStream::settled).toArray(CompletableFuture[]::new));
    }
}
