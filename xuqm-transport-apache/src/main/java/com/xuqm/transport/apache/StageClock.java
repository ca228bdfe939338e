package com.xuqm.transport.apache;

import com.xuqm.sdk.http.support.TransportThreads;
import java.time.Duration;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** In which stage an exchange is, and how long it may be. */
final class StageClock {

    private final TransportThreads workers;
    private Stage stage = Stage.WAITING;
    private boolean stopped;
    private @Nullable Future<?> timer;

    StageClock(TransportThreads workers) {
        this.workers = workers;
    }

    synchronized Stage stage() {
        return stage;
    }

    /** Begins a stage, which lasts as long as it likes if nothing else is said. */
    synchronized void enter(Stage next) {
        stage = next;
        cancelTimer();
    }

    /** Goes from one stage to the next; returns whether it was in the first. */
    synchronized boolean advance(Stage from, Stage to) {
        if (stage != from) {
            return false;
        }
        enter(to);
        return true;
    }

    /** Limits a stage, if it is not over already. */
    synchronized void limit(Stage limited, Duration limit, Runnable expiry) {
        if (stage == limited && !stopped) {
            timer = workers.schedule(
                    () -> {
                        if (stage() == limited) {
                            expiry.run();
                        }
                    },
                    limit.toNanos());
        }
    }

    /** Ends all limits, for good. */
    synchronized void stop() {
        stopped = true;
        cancelTimer();
    }

    private void cancelTimer() {
        Future<?> running = timer;
        if (running != null) {
            running.cancel(false);
            timer = null;
        }
    }
}
