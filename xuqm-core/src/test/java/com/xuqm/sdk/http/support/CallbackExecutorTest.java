package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the threads that complete futures")
class CallbackExecutorTest {

    private final DaemonThreads daemons = new DaemonThreads("callback-test-", CallbackExecutorTest.class);
    private final CallbackExecutor callbacks = new CallbackExecutor(new DaemonPool(daemons));
    private final Set<Thread> threads = Collections.synchronizedSet(new HashSet<>());

    @AfterEach
    void close() throws InterruptedException {
        callbacks.close();
        callbacks.awaitEnd(TimeUnit.SECONDS.toNanos(20));
    }

    @Test
    @DisplayName("run each task once")
    void once() {
        Queue<Integer> ran = new ConcurrentLinkedQueue<>();
        CountDownLatch over = new CountDownLatch(1000);
        for (int i = 0; i < 1000; i++) {
            int number = i;
            callbacks.execute(() -> {
                ran.add(number);
                over.countDown();
            });
        }
        await(over);
        assertThat(ran)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 1000).boxed().toList());
    }

    @Test
    @DisplayName("are as many as tasks block, so that tasks which wait for each other end")
    void tasksThatBlock() {
        int count = 50;
        CountDownLatch allBlocked = new CountDownLatch(count);
        CountDownLatch over = new CountDownLatch(count);
        for (int i = 0; i < count; i++) {
            callbacks.execute(() -> {
                threads.add(Thread.currentThread());
                allBlocked.countDown();
                await(allBlocked);
                over.countDown();
            });
        }
        await(over);
        assertThat(threads).hasSize(count);
    }

    @Test
    @DisplayName("are taken again, however often tasks block")
    void takenAgain() {
        for (int round = 0; round < 10; round++) {
            CountDownLatch both = new CountDownLatch(2);
            CountDownLatch over = new CountDownLatch(2);
            for (int i = 0; i < 2; i++) {
                callbacks.execute(() -> {
                    threads.add(Thread.currentThread());
                    both.countDown();
                    await(both);
                    over.countDown();
                });
            }
            await(over);
        }
        assertThat(threads).hasSizeLessThan(20);
    }

    @Test
    @DisplayName("run what is there when they are closed, also behind a task that blocks")
    void closing() {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(100);
        callbacks.execute(() -> await(gate));
        for (int i = 0; i < 100; i++) {
            callbacks.execute(over::countDown);
        }
        callbacks.close();
        await(over);
        gate.countDown();
    }

    @Test
    @DisplayName("are replaced by the caller's once they have been closed")
    void closed() {
        callbacks.close();
        List<Thread> ran = new ArrayList<>();
        callbacks.execute(() -> ran.add(Thread.currentThread()));
        assertThat(ran).containsExactly(Thread.currentThread());
    }

    @Test
    @DisplayName("are replaced by the caller's once they have been closed, also if one of them is stuck")
    void closedAndStuck() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        callbacks.execute(() -> {
            begun.countDown();
            await(gate);
        });
        await(begun);
        callbacks.close();
        List<Thread> ran = new ArrayList<>();
        callbacks.execute(() -> ran.add(Thread.currentThread()));
        assertThat(ran).containsExactly(Thread.currentThread());
        gate.countDown();
    }

    @Test
    @DisplayName("are replaced by the caller's where none can be started")
    void noThread() {
        CallbackExecutor poor = new CallbackExecutor(DaemonPoolTest.withoutThreads());
        List<Thread> ran = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            poor.execute(() -> ran.add(Thread.currentThread()));
        }
        assertThat(ran).containsExactly(Thread.currentThread(), Thread.currentThread());
    }

    @Test
    @DisplayName("go on after a task that throws, which their handler of uncaught exceptions hears of")
    void throwing() {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        callbacks.execute(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> told.countDown());
            throw new StackOverflowError("of a task");
        });
        callbacks.execute(over::countDown);
        await(told);
        await(over);
    }

    @Test
    @DisplayName("can be waited for on one of them without waiting for ever")
    void waitingForItself() {
        CountDownLatch over = new CountDownLatch(1);
        callbacks.execute(() -> {
            callbacks.close();
            try {
                callbacks.awaitEnd(Long.MAX_VALUE);
                over.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        await(over);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
