package com.xuqm.benchmarks.load;

import com.xuqm.benchmarks.result.Reading;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/** Lets a contender work for a while, and reads what it cost. */
final class Load implements AutoCloseable {

    /** How many requests are in flight where it is more than one. */
    static final int IN_FLIGHT = 64;

    /** How many requests make a burst. */
    static final int BURST = 10_000;

    private final Scenario scenario;
    private final ExecutorService threads;

    Load(Scenario scenario) {
        this.scenario = scenario;
        this.threads = scenario == Scenario.VIRTUAL64 ? virtualThreads() : Executors.newFixedThreadPool(IN_FLIGHT);
    }

    /** Java 17 has no name for them. */
    private static ExecutorService virtualThreads() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("virtual threads need JDK 21", e);
        }
    }

    /** Lets a contender work for a time. */
    Reading run(Contender contender, long nanos) throws Exception {
        Meter meter = Meter.start();
        long end = System.nanoTime() + nanos;
        long calls = switch (scenario) {
            case SYNC1, SYNC1_TLS -> loop(contender, end);
            case SYNC64, SYNC64_PINNED, VIRTUAL64 -> loops(contender, end);
            case ASYNC64, ASYNC64_PINNED -> inFlight(contender, made -> System.nanoTime() < end);
            case BURST -> throw new IllegalStateException("a burst is no matter of time");
        };
        return meter.read(calls);
    }

    /** Makes a contender, lets it do as much as a burst is, and ends it. */
    Reading burst(Supplier<Contender> maker) throws Exception {
        Meter meter = Meter.start();
        try (Contender contender = maker.get()) {
            return meter.read(inFlight(contender, made -> made < BURST));
        }
    }

    private static long loop(Contender contender, long end) throws Exception {
        long calls = 0;
        do {
            contender.call();
            calls++;
        } while (System.nanoTime() < end);
        return calls;
    }

    private long loops(Contender contender, long end) throws InterruptedException, ExecutionException {
        List<Callable<Long>> tasks = new ArrayList<>();
        for (int i = 0; i < IN_FLIGHT; i++) {
            tasks.add(() -> loop(contender, end));
        }
        long calls = 0;
        for (Future<Long> done : threads.invokeAll(tasks)) {
            calls += done.get();
        }
        return calls;
    }

    private static long inFlight(Contender contender, LongPredicate more) throws InterruptedException {
        Semaphore free = new Semaphore(IN_FLIGHT);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        long calls = 0;
        while (more.test(calls) && failure.get() == null) {
            free.acquire();
            var unused = contender.callAsync().whenComplete((answer, thrown) -> {
                if (thrown != null) {
                    failure.set(thrown);
                }
                free.release();
            });
            calls++;
        }
        free.acquire(IN_FLIGHT);
        if (failure.get() != null) {
            throw new IllegalStateException("a call failed", failure.get());
        }
        return calls;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
