package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a pool of daemon threads")
class DaemonPoolTest {

    private static final long LONG = TimeUnit.SECONDS.toNanos(20);

    private final DaemonThreads threads = new DaemonThreads("pool-test-", DaemonPoolTest.class);
    private final DaemonPool pool = new DaemonPool(threads);
    private final LinkedBlockingQueue<Object> seen = new LinkedBlockingQueue<>();

    @AfterEach
    void close() throws InterruptedException {
        pool.closeNow();
        pool.awaitEnd(LONG);
    }

    private Object next() throws InterruptedException {
        return seen.poll(60, TimeUnit.SECONDS);
    }

    @Test
    @DisplayName("inherits nothing from the thread that hands a task over")
    void inheritsNothing() throws InterruptedException {
        InheritableThreadLocal<String> local = new InheritableThreadLocal<>();
        local.set("the caller's");
        Thread current = Thread.currentThread();
        ClassLoader before = current.getContextClassLoader();
        current.setContextClassLoader(new ClassLoader(before) {});
        try {
            pool.execute(() -> {
                seen.add(Thread.currentThread().isDaemon());
                seen.add(Thread.currentThread().getName());
                seen.add(Thread.currentThread().getContextClassLoader());
                seen.add(String.valueOf(local.get()));
                seen.add(threads.madeCurrentThread());
            });
        } finally {
            current.setContextClassLoader(before);
        }
        assertThat(next()).isEqualTo(true);
        assertThat(next()).isEqualTo("pool-test-1");
        assertThat(next()).isSameAs(DaemonPoolTest.class.getClassLoader());
        assertThat(next()).isEqualTo("null");
        assertThat(next()).isEqualTo(true);
        assertThat(threads.madeCurrentThread()).isFalse();
        assertThat(new DaemonThreads("pool-test-", DaemonPoolTest.class).madeCurrentThread())
                .isFalse();
    }

    @Test
    @DisplayName("holds up no task behind one that blocks")
    void blocking() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        pool.execute(() -> await(gate));
        pool.execute(() -> seen.add("went past"));
        assertThat(next()).isEqualTo("went past");
        gate.countDown();
    }

    @Test
    @DisplayName("lets what is there finish when it is closed, and takes no more")
    void closing() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        pool.execute(() -> {
            await(gate);
            seen.add("finished");
        });
        pool.close();
        assertThatThrownBy(() -> pool.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
        gate.countDown();
        pool.awaitEnd(LONG);
        assertThat(seen).containsExactly("finished");
    }

    @Test
    @DisplayName("interrupts what is there when it is closed at once")
    void closingNow() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        pool.execute(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                seen.add("interrupted");
            }
        });
        await(begun);
        pool.closeNow();
        pool.awaitEnd(LONG);
        assertThat(seen).containsExactly("interrupted");
    }

    @Test
    @DisplayName("can be waited for on its own thread without waiting for ever")
    void waitingForItself() throws InterruptedException {
        pool.execute(() -> {
            pool.close();
            try {
                pool.awaitEnd(Long.MAX_VALUE);
                seen.add("went on");
            } catch (InterruptedException e) {
                seen.add(e);
            }
        });
        assertThat(next()).isEqualTo("went on");
    }

    @Test
    @DisplayName("loses no task to those who want none lost, on its threads or theirs")
    void orHere() throws InterruptedException {
        pool.orHere().execute(() -> seen.add(threads.madeCurrentThread()));
        assertThat(next()).isEqualTo(true);
        pool.close();
        List<Thread> ran = new ArrayList<>();
        pool.orHere().execute(() -> ran.add(Thread.currentThread()));
        assertThat(ran).containsExactly(Thread.currentThread());
    }

    /** A pool on a machine that gives it no thread. */
    static DaemonPool withoutThreads() {
        return new DaemonPool(new DaemonThreads("none-", DaemonPoolTest.class), task -> {
            throw new OutOfMemoryError("unable to create native thread");
        });
    }

    @Test
    @DisplayName("rejects a task that no thread can be started for, or runs it for those who want none lost")
    void noThread() {
        DaemonPool poor = withoutThreads();
        assertThatThrownBy(() -> poor.execute(() -> {}))
                .isInstanceOf(RejectedExecutionException.class)
                .hasCauseInstanceOf(OutOfMemoryError.class);
        List<Thread> ran = new ArrayList<>();
        poor.orHere().execute(() -> ran.add(Thread.currentThread()));
        assertThat(ran).containsExactly(Thread.currentThread());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
