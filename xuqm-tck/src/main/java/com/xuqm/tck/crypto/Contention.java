package com.xuqm.tck.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.crypto.KeyedMac;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Uses one keyed code from many threads at once. */
final class Contention {

    private static final int THREADS = 32;
    private static final int ROUNDS = 500;

    private Contention() {}

    /** Compares with what another one of the same key computed on one thread. */
    static void on(KeyedMac shared, KeyedMac alone) throws Exception {
        List<Callable<Integer>> tasks = new ArrayList<>();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        for (int i = 0; i < THREADS; i++) {
            byte[] message = ("thread " + i).repeat(i + 1).getBytes(UTF_8);
            byte[] expected = alone.compute(message);
            tasks.add(() -> {
                start.await();
                int wrong = 0;
                for (int round = 0; round < ROUNDS; round++) {
                    wrong += Arrays.equals(shared.compute(message), expected) ? 0 : 1;
                }
                return wrong;
            });
        }
        assertThat(run(tasks)).containsOnly(0);
    }

    /** Each thread computes until the key is gone. */
    static void whileDestroying(KeyedMac shared, KeyedMac alone) throws Exception {
        int threads = 4;
        byte[] message = "message".getBytes(UTF_8);
        byte[] expected = alone.compute(message);
        CyclicBarrier start = new CyclicBarrier(threads + 1);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            tasks.add(() -> {
                start.await();
                int wrong = 0;
                while (true) {
                    try {
                        wrong += Arrays.equals(shared.compute(message), expected) ? 0 : 1;
                    } catch (IllegalStateException e) {
                        return wrong;
                    }
                }
            });
        }
        tasks.add(() -> {
            start.await();
            shared.destroy();
            return 0;
        });
        assertThat(run(tasks)).containsOnly(0);
    }

    private static List<Integer> run(List<Callable<Integer>> tasks) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> result : pool.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
