package com.xuqm.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the threads that complete futures")
class WorkersTest {

    private final Workers workers = new Workers();
    private final Set<Thread> threads = Collections.synchronizedSet(new HashSet<>());

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    @DisplayName("are as many as tasks block, so that tasks which wait for each other end")
    void tasksThatBlock() {
        int count = 50;
        CountDownLatch allBlocked = new CountDownLatch(count);
        CountDownLatch over = new CountDownLatch(count);
        for (int i = 0; i < count; i++) {
            workers.callbacks().execute(() -> {
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
                workers.callbacks().execute(() -> {
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
        workers.callbacks().execute(() -> await(gate));
        for (int i = 0; i < 100; i++) {
            workers.callbacks().execute(over::countDown);
        }
        workers.close();
        await(over);
        gate.countDown();
    }

    @Test
    @DisplayName("are replaced by the caller's once they have been closed")
    void closed() {
        workers.close();
        List<Thread> ran = new ArrayList<>();
        workers.callbacks().execute(() -> ran.add(Thread.currentThread()));
        assertThat(ran).containsExactly(Thread.currentThread());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
