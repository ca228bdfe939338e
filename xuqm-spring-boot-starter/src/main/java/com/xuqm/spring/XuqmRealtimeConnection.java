package com.xuqm.spring;

import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.RealtimeBuilder;
import com.xuqm.realtime.event.RealtimePosition;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;

/**
 * A real-time connection that lives with the application: it is opened when the application is ready, after its runners, and closed among the first
 * when the application ends. One that is stopped and started again goes on where it was, so that nothing is missed.
 *
 * <p>A further one is a bean of the application's own:
 *
 * <pre>{@code
 * @Bean
 * XuqmRealtimeConnection platform(XuqmClient xuqm) {
 *     return new XuqmRealtimeConnection(() -> Realtime.builder(xuqm.asUser("platform")).listener(…), true, 0);
 * }
 * }</pre>
 */
public final class XuqmRealtimeConnection implements SmartLifecycle, ApplicationListener<ApplicationReadyEvent> {

    private final Supplier<RealtimeBuilder> builder;
    private final boolean opensWhenReady;
    private final int phase;

    private @Nullable Realtime realtime;
    private @Nullable RealtimePosition position;

    /**
     * Makes a connection that is not open yet.
     *
     * @param builder gives a new builder with its listeners each time that it is opened
     * @param opensWhenReady whether it is opened when the application is ready, or else by {@link #start}
     * @param phase when it is closed: what has a higher phase is stopped before
     */
    public XuqmRealtimeConnection(Supplier<RealtimeBuilder> builder, boolean opensWhenReady, int phase) {
        this.builder = builder;
        this.opensWhenReady = opensWhenReady;
        this.phase = phase;
    }

    /**
     * Returns the connection.
     *
     * @return the one that was opened last
     * @throws IllegalStateException if none was opened yet
     */
    public synchronized Realtime realtime() {
        Realtime opened = realtime;
        if (opened == null) {
            throw new IllegalStateException(
                    "the real-time connection is not open yet; that is done when the application is ready, or by start()");
        }
        return opened;
    }

    /** Opens it, unless it is open. */
    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        RealtimeBuilder next = builder.get();
        RealtimePosition known = position;
        if (known != null) {
            next.position(known);
        }
        realtime = next.open();
    }

    /** Closes it. Listeners that are running end; what they did not get is told when it is opened again. */
    @Override
    public void stop() {
        Realtime open;
        synchronized (this) {
            open = realtime;
        }
        if (open != null) { // not within the lock, since closing waits for those who may ask for the connection
            open.close();
            synchronized (this) {
                position = open.position();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return realtime != null && !realtime.state().isFinal();
    }

    /** Spring would start it before the application is ready, and so it is started by an event instead. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public int getPhase() {
        return phase;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (opensWhenReady) {
            start();
        }
    }
}
