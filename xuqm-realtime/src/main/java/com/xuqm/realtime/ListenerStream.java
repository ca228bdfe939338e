package com.xuqm.realtime;

import com.xuqm.realtime.event.RealtimeEvent;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** To a listener of the application's. What it throws is reported, and it gets the next event all the same. */
final class ListenerStream extends EventStream {

    private static final System.Logger LOG = System.getLogger("com.xuqm.realtime");

    private final Consumer<? super RealtimeEvent> listener;
    private final Consumer<? super Throwable> onFailure;

    ListenerStream(
            int capacity,
            Executor executor,
            Consumer<? super RealtimeEvent> listener,
            Consumer<? super Throwable> onFailure) {
        super(capacity, Long.MAX_VALUE, executor);
        this.listener = listener;
        this.onFailure = onFailure;
    }

    @Override
    void receive(RealtimeEvent event) {
        try {
            listener.accept(event);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            report(onFailure, e);
        }
    }

    /** Tells of what a listener threw; of the log's words none is the listener's, which may repeat a message. */
    static void report(Consumer<? super Throwable> onFailure, Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        LOG.log(
                Level.WARNING,
                "a listener threw {0} at {1}; it gets the next event all the same",
                thrown.getClass().getName(),
                trace.length == 0 ? "an unknown place" : trace[0]);
        try {
            onFailure.accept(thrown);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "what hears of failures threw {0} itself",
                    e.getClass().getName());
        }
    }

    @Override
    void end(@Nullable Throwable reason) {}
}
