package com.xuqm.tck.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.json.JsonBinding;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Uses one binding from eight threads, which all begin with a type that it has not seen. */
final class ManyThreads {

    private static final int THREADS = 8;
    private static final int ROUNDS = 100;

    private ManyThreads() {}

    static void use(JsonBinding binding) throws Exception {
        Map<Object, Type> values = WriteExamples.roundTrips();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            tasks.add(() -> {
                start.await();
                return backAndForth(binding, values);
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Integer> wrong : threads.invokeAll(tasks)) {
                assertThat(wrong.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static int backAndForth(JsonBinding binding, Map<Object, Type> values) {
        int wrong = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<Object, Type> entry : values.entrySet()) {
                Object back = binding.fromJson(binding.toJson(entry.getKey()), entry.getValue());
                if (!entry.getKey().equals(back)) {
                    wrong++;
                }
            }
        }
        return wrong;
    }
}
