package com.xuqm.sdk.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReusePoolTest {

    private final AtomicInteger made = new AtomicInteger();
    private final ReusePool<Integer> pool = new ReusePool<>(made::incrementAndGet);

    @Test
    void lendsWhatWasGivenBack() {
        Integer first = pool.take();
        pool.give(first);

        assertThat(pool.take()).isSameAs(first);
    }

    @Test
    void makesAnotherOneWhileTheFirstIsOut() {
        assertThat(pool.take()).isEqualTo(1);
        assertThat(pool.take()).isEqualTo(2);
    }

    @Test
    void handsOutWhatItHolds() {
        pool.give(pool.take());
        List<Integer> drained = new ArrayList<>();

        pool.drain(drained::add);
        pool.drain(drained::add);

        assertThat(drained).containsExactly(1);
        assertThat(pool.take()).isEqualTo(2);
    }

    @Test
    void neverLendsOneToTwoThreads() throws Exception {
        Set<Integer> lent = ConcurrentHashMap.newKeySet();
        AtomicInteger doubles = new AtomicInteger();
        int threads = 32;
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(() -> {
                try {
                    start.await();
                } catch (InterruptedException e) {
                    return;
                }
                for (int round = 0; round < 2_000; round++) {
                    Integer object = pool.take();
                    if (!lent.add(object)) {
                        doubles.incrementAndGet();
                    }
                    lent.remove(object);
                    pool.give(object);
                }
            });
            thread.start();
            running.add(thread);
        }
        start.countDown();
        for (Thread thread : running) {
            thread.join();
        }

        assertThat(doubles).hasValue(0);
    }
}
