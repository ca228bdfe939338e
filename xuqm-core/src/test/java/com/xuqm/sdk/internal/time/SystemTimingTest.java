package com.xuqm.sdk.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SystemTimingTest {

    private static final long AN_HOUR = TimeUnit.HOURS.toNanos(1);

    private final SystemTiming timing = new SystemTiming();
    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void close() {
        timing.close();
    }

    @Test
    void aTaskRunsAfterItsWait() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        Future<?> unused = timing.schedule(ran::countDown, 1);

        ran.await();
    }

    @Test
    void aTaskRunsOnADaemonThread() throws Exception {
        FutureTask<Boolean> daemon =
                new FutureTask<>(() -> Thread.currentThread().isDaemon());
        Future<?> unused = timing.schedule(daemon, 1);

        assertThat(daemon.get()).isTrue();
    }

    @Test
    void aCancelledTaskNeverRuns() {
        Future<?> future = timing.schedule(runs::incrementAndGet, AN_HOUR);

        assertThat(future.cancel(false)).isTrue();
        assertThat(future.cancel(false)).isFalse();
        assertThat(future).isCancelled();
        timing.close();
        assertThat(runs).hasValue(0);
    }

    @Test
    void closingRunsWhatWaitsAtOnceAndOnce() {
        Future<?> future = timing.schedule(runs::incrementAndGet, AN_HOUR);
        timing.close();
        timing.close();

        assertThat(runs).hasValue(1);
        assertThat(future).isDone();
        assertThat(future.cancel(false)).isFalse();
    }

    @Test
    void afterClosingNothingWaitsAnyMore() throws Exception {
        timing.close();
        Future<?> unused = timing.schedule(runs::incrementAndGet, AN_HOUR);
        timing.sleep(AN_HOUR);

        assertThat(runs).hasValue(1);
    }

    @Test
    void closingWakesSleepers() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<Void> sleeper = new FutureTask<>(() -> {
            begun.countDown();
            timing.sleep(AN_HOUR);
            return null;
        });
        new Thread(sleeper, "sleeper").start();
        begun.await();
        timing.close();

        assertThat(sleeper.get()).isNull();
    }

    @Test
    void anInterruptEndsASleep() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> timing.sleep(AN_HOUR)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aShortSleepEnds() throws Exception {
        long before = timing.nanoTime();
        timing.sleep(1_000);

        assertThat(timing.nanoTime() - before).isGreaterThanOrEqualTo(1_000);
    }
}
