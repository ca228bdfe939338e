package com.xuqm.realtime;

import com.xuqm.realtime.event.RealtimeState;
import com.xuqm.realtime.event.StateChange;
import com.xuqm.sdk.http.support.SerialExecutor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Tells of states, each once and in order. What is told is the state, until the next is told; but an end is the state at once. */
final class States {

    private final SerialExecutor teller;
    private final List<Consumer<? super StateChange>> listeners;
    private final Consumer<? super Throwable> onFailure;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private volatile RealtimeState state = RealtimeState.CONNECTING;

    States(Executor callbacks, List<Consumer<? super StateChange>> listeners, Consumer<? super Throwable> onFailure) {
        this.teller = new SerialExecutor(callbacks);
        this.listeners = listeners;
        this.onFailure = onFailure;
    }

    RealtimeState state() {
        return state;
    }

    CompletableFuture<Void> ready() {
        return ready;
    }

    void tell(StateChange change) {
        if (change.to().isFinal()) {
            become(change.to()); // whoever closed it must not be shown that it lives
        }
        teller.execute(() -> {
            become(change.to());
            for (Consumer<? super StateChange> listener : listeners) {
                try {
                    listener.accept(change);
                } catch (VirtualMachineError e) {
                    throw e;
                } catch (Throwable e) {
                    ListenerStream.report(onFailure, e);
                }
            }
            if (change.to() == RealtimeState.READY) {
                ready.complete(null);
            } else if (change.to().isFinal()) {
                ready.completeExceptionally(new RealtimeException(
                        "the connection has ended before it was ready: " + change.reason(), change.failure()));
            }
        });
    }

    private synchronized void become(RealtimeState next) {
        if (!state.isFinal()) {
            state = next;
        }
    }
}
