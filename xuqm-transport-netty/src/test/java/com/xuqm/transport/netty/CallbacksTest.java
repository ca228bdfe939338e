package com.xuqm.transport.netty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallbacksTest {

    private final EventLoops loops = EventLoops.create(false);
    private final Callbacks callbacks = new Callbacks(loops);

    @AfterEach
    void close() throws InterruptedException {
        loops.close();
        callbacks.close(1_000_000_000L);
    }

    @Test
    void tasksThatDoNotBlockRunInOrder() throws InterruptedException {
        List<Integer> ran = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch over = new CountDownLatch(1000);
        for (int i = 0; i < 1000; i++) {
            int number = i;
            callbacks.execute(() -> {
                ran.add(number);
                over.countDown();
            });
        }
        Requests.await(over, "all tasks");
        assertThat(ran).hasSize(1000).doesNotHaveDuplicates();
    }

    @Test
    void tasksThatBlockHoldUpNone() throws InterruptedException {
        int count = 50;
        CountDownLatch allBlocked = new CountDownLatch(count);
        Set<Thread> threads = Collections.synchronizedSet(new HashSet<>());
        CountDownLatch over = new CountDownLatch(count);
        for (int i = 0; i < count; i++) {
            callbacks.execute(() -> {
                threads.add(Thread.currentThread());
                allBlocked.countDown();
                awaitQuietly(allBlocked);
                over.countDown();
            });
        }
        Requests.await(over, "all tasks, each of which waits for all others");
        assertThat(threads).hasSize(count);
    }

    @Test
    void closingLetsTheTasksRunThatAreThere() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(100);
        callbacks.execute(() -> awaitQuietly(gate));
        IntStream.range(0, 100).forEach(i -> callbacks.execute(over::countDown));
        loops.close();
        loops.awaitEnd(10_000_000_000L);
        callbacks.close(1_000_000L);
        Requests.await(over, "the tasks behind one that blocks");
        gate.countDown();
    }

    @Test
    void afterClosingTasksRunOnTheCallingThread() throws InterruptedException {
        loops.close();
        callbacks.close(1_000_000_000L);
        List<Thread> ran = new ArrayList<>();
        callbacks.execute(() -> ran.add(Thread.currentThread()));
        assertThat(ran).containsExactly(Thread.currentThread());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            Requests.await(latch, "the gate");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
