package com.xuqm.sdk.internal;

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
 * Makes the executor for decisions about webhooks: a virtual thread for each task where the JVM has them, else a bounded pool of
 * daemon threads. Never the common pool, which on small machines starts a thread for each task.
 */
public final class DefaultExecutor {

    private static final int POOLED_THREADS =
            Math.max(8, 4 * Runtime.getRuntime().availableProcessors());

    private static final @Nullable MethodHandle VIRTUAL = findVirtual();

    private DefaultExecutor() {}

    /**
     * Makes an executor.
     *
     * @return a new executor, to be shut down by the caller
     */
    public static ExecutorService create() {
        return create("xuqm-callback-", POOLED_THREADS);
    }

    /**
     * Makes an executor.
     *
     * @param name what its threads are called, before their number, if they are pooled
     * @param threads the most pooled threads
     * @return a new executor, to be shut down by the caller
     */
    public static ExecutorService create(String name, int threads) {
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
                    Thread thread = new Thread(task, name + number.incrementAndGet());
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
