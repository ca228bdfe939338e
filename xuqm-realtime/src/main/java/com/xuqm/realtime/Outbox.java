package com.xuqm.realtime;

import com.xuqm.realtime.RealtimeSendException.Outcome;
import com.xuqm.realtime.internal.stomp.StompFrame;
import com.xuqm.sdk.message.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was handed over to be sent, and waits for a connection, or for what comes back. Nothing is sent twice, unless the sender said that
 * it may be. Used under the connection's lock; futures complete elsewhere.
 */
final class Outbox {

    private static final int MOST = 10_000;

    private final Executor callbacks;
    private final Map<String, Pending> pending = new LinkedHashMap<>();

    /** One thing that is sent. */
    static final class Pending {
        private final String key;
        private final String id;
        private final StompFrame frame;
        private final @Nullable String text;
        private final boolean mayRepeat;
        private final CompletableFuture<Message> future = new CompletableFuture<>();
        private boolean left;

        Pending(String key, String id, StompFrame frame, @Nullable String text, boolean mayRepeat) {
            this.key = key;
            this.id = id;
            this.frame = frame;
            this.text = text;
            this.mayRepeat = mayRepeat;
        }

        CompletableFuture<Message> future() {
            return future;
        }

        String key() {
            return key;
        }
    }

    Outbox(Executor callbacks) {
        this.callbacks = callbacks;
    }

    /** Takes something; answers whether it did. */
    boolean add(Pending one) {
        if (pending.size() >= MOST) {
            fail(one, Outcome.NOT_SENT, "was not sent, since " + MOST + " others wait already; send more slowly");
            return false;
        }
        if (pending.putIfAbsent(one.key, one) != null) {
            fail(one, Outcome.NOT_SENT, "was not sent, since another with the same id is under way");
            return false;
        }
        return true;
    }

    /** There is a connection: what waits goes. */
    void flush(Consumer<StompFrame> to) {
        for (Pending one : new ArrayList<>(pending.values())) {
            send(one, to);
        }
    }

    void send(Pending one, Consumer<StompFrame> to) {
        if (!one.left) {
            one.left = true;
            to.accept(one.frame);
        }
    }

    /** The connection is gone. What may be sent again is. */
    void lost() {
        pending.values().stream().filter(one -> one.mayRepeat).forEach(one -> one.left = false);
    }

    /** A message of the user's own came. */
    void sent(Message message) {
        Pending one = message.clientMsgId() == null ? null : pending.remove(sendKey(message.clientMsgId()));
        if (one == null) {
            one = pending.remove(sendKey(message.id()));
        }
        complete(one, message);
    }

    /** A message was taken back. */
    void revoked(Message message) {
        complete(pending.remove(revokeKey(message.id())), message);
    }

    private void complete(@Nullable Pending one, Message message) {
        if (one != null) {
            callbacks.execute(() -> one.future.complete(message));
        }
    }

    /** The service does not want what has this receipt. */
    void refused(String receipt, String reason) {
        Pending one = pending.remove(receipt);
        if (one != null) {
            fail(one, Outcome.REFUSED, "was refused by the service: " + reason);
        }
    }

    /** The time is over for one. */
    void overdue(String key) {
        Pending one = pending.remove(key);
        if (one != null && one.left) {
            fail(
                    one,
                    Outcome.UNKNOWN,
                    "was sent, but did not come back in time; the history tells whether it is there");
        } else if (one != null) {
            fail(one, Outcome.NOT_SENT, "was not sent, since there was no connection in time");
        }
    }

    /** Nothing is sent any more, and nothing comes back. */
    void close() {
        List<Pending> all = new ArrayList<>(pending.values());
        pending.clear();
        for (Pending one : all) {
            if (one.left) {
                fail(one, Outcome.UNKNOWN, "was sent, but the connection ended before it came back");
            } else {
                fail(one, Outcome.NOT_SENT, "was not sent, since the connection has ended");
            }
        }
    }

    /** Whether words repeat what somebody wrote. */
    boolean isRepeatedIn(String words) {
        return pending.values().stream().anyMatch(one -> one.text != null && words.contains(one.text));
    }

    private void fail(Pending one, Outcome outcome, String what) {
        String subject = one.key.startsWith("s") ? "the message " : "the revocation ";
        RealtimeSendException failure = new RealtimeSendException(outcome, one.id, subject + what);
        callbacks.execute(() -> one.future.completeExceptionally(failure));
    }

    static String sendKey(String clientMsgId) {
        return "s-" + clientMsgId;
    }

    static String revokeKey(String messageId) {
        return "r-" + messageId;
    }
}
