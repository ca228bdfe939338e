package com.xuqm.transport.netty;

import io.netty.channel.EventLoop;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs an action at a time that is put off again and again, without making a timer each time: the timer that is there is left
 * alone when the time moves ahead, and looks again when it fires. Used on its event loop only.
 */
final class Alarm implements Runnable {

    private final EventLoop loop;
    private final Runnable action;

    private @Nullable Future<?> timer;
    private long timerAt;
    private boolean set;
    private long at;

    Alarm(EventLoop loop, Runnable action) {
        this.loop = loop;
        this.action = action;
    }

    /**
     * Sets the time, in place of the one that was set before.
     *
     * @param nanoTime on the scale of {@link System#nanoTime()}
     */
    void set(long nanoTime) {
        set = true;
        at = nanoTime;
        if (timer == null || at - timerAt < 0) {
            stop();
            start();
        }
    }

    /** Drops the time and the timer. */
    void stop() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }

    private void start() {
        timerAt = at;
        timer = loop.schedule(this, Math.max(0, at - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    /** Called by the timer. */
    @Override
    public void run() {
        timer = null;
        if (!set) {
            return;
        }
        if (at - System.nanoTime() > 0) {
            start();
        } else {
            set = false;
            action.run();
        }
    }
}
