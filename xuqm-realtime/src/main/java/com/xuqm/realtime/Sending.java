package com.xuqm.realtime;

import com.xuqm.realtime.internal.stomp.StompFrame;
import com.xuqm.sdk.engine.LiveAccess;
import com.xuqm.sdk.message.Message;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends what the application hands over, and waits for what comes of it, each for so long and no longer. Used under the connection's lock. */
final class Sending {

    static final String SYNC_ID = "sync";

    private final LiveAccess access;
    private final Outbox outbox;
    private final Steps steps;
    private final Executor callbacks;
    private final Duration timeout;
    private final Map<String, Future<?>> deadlines = new HashMap<>();
    private @Nullable CompletableFuture<Void> syncing;

    Sending(LiveAccess access, Outbox outbox, Steps steps, Executor callbacks, Duration timeout) {
        this.access = access;
        this.outbox = outbox;
        this.steps = steps;
        this.callbacks = callbacks;
        this.timeout = timeout;
    }

    private Future<?> after(long nanos, Runnable step) {
        return access.schedule(() -> access.steps().execute(() -> steps.enter(step)), nanos);
    }

    /**
     * Sends something, now or later.
     *
     * @param to takes it at once, {@code null} if there is no connection
     */
    void send(Outbox.Pending one, @Nullable Consumer<StompFrame> to) {
        if (!outbox.add(one)) {
            return;
        }
        if (to != null) {
            outbox.send(one, to);
        }
        deadlines.put(one.key(), after(timeout.toNanos(), () -> {
            deadlines.remove(one.key());
            outbox.overdue(one.key());
        }));
        CompletableFuture<Message> unused =
                one.future().whenComplete((message, thrown) -> steps.enter(() -> stopWaiting(one.key())));
    }

    /** There will be no connection any more. */
    void refuse(Outbox.Pending one) {
        if (outbox.add(one)) {
            outbox.close();
        }
    }

    private void stopWaiting(String key) {
        Future<?> deadline = deadlines.remove(key);
        if (deadline != null) {
            deadline.cancel(false);
        }
    }

    /** What a service that is there answers. */
    StompFrame sync() {
        return StompFrame.of(
                        "SEND", "destination", "/app/chat.sync", "content-type", "application/json", "receipt", SYNC_ID)
                .withBody(access.calls().json().toJson(AppFields.of(access)));
    }

    /** Asks the service for an answer, within a time. */
    void sync(CompletableFuture<Void> asked, Consumer<StompFrame> to, long nanos) {
        endSync(false);
        syncing = asked;
        to.accept(sync());
        Future<?> unused = after(nanos, () -> {
            if (!asked.isDone()) {
                endSync(false);
            }
        });
    }

    void endSync(boolean isAnswered) {
        CompletableFuture<Void> asked = syncing;
        syncing = null;
        if (asked != null) {
            callbacks.execute(() -> {
                if (isAnswered) {
                    asked.complete(null);
                } else {
                    asked.completeExceptionally(new RealtimeException("the service did not answer", null));
                }
            });
        }
    }

    void lost() {
        outbox.lost();
        endSync(false);
    }

    void finish() {
        deadlines.values().forEach(wait -> wait.cancel(false));
        deadlines.clear();
        outbox.close();
        endSync(false);
    }
}
