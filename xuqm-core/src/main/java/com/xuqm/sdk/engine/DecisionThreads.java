package com.xuqm.sdk.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the executor for decisions: a virtual thread for each where the JVM has them, else a pool of daemon threads. Never the
 * common pool, which blocking deciders would take from everybody else.
 */
public final class DecisionThreads {

    private static final @Nullable MethodHandle VIRTUAL = findVirtual();

    private DecisionThreads() {}

    /**
     * Makes an executor, to be shut down by the caller.
     *
     * @param threads the most threads of a pool
     * @return the executor, which starts a thread when it has something to do
     */
    public static ExecutorService create(int threads) {
        if (VIRTUAL != null) {
            try {
                return (ExecutorService) VIRTUAL.invokeExact();
            } catch (Throwable e) {
                throw new IllegalStateException("the JVM offers virtual threads but does not start them", e);
            }
        }
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(threads, threads, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "xuqm-decision-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** Looked up by name, because the SDK is compiled for Java 17. */
    private static @Nullable MethodHandle findVirtual() {
        try {
            return MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return null;
        }
    }
}
