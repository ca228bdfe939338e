package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.internal.time.Limit;
import com.xuqm.sdk.internal.time.Timing;
import java.util.concurrent.Future;

/** A timing that does one thing in another way, and the rest like the one that it is made of. */
class OtherTiming implements Timing {

    private final Timing timing;

    OtherTiming(Timing timing) {
        this.timing = timing;
    }

    @Override
    public long nanoTime() {
        return timing.nanoTime();
    }

    @Override
    public void sleep(long nanos) throws InterruptedException {
        timing.sleep(nanos);
    }

    @Override
    public Future<?> schedule(Runnable task, long nanos) {
        return timing.schedule(task, nanos);
    }

    @Override
    public void watch(Limit limit, long nanos) {
        timing.watch(limit, nanos);
    }

    @Override
    public void close() {
        timing.close();
    }
}
