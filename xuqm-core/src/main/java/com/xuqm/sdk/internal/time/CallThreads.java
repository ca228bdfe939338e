package com.xuqm.sdk.internal.time;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own threads. Here the steps of asynchronous calls are taken, and here results are completed, which runs the
 * application's callbacks, unless the application gave an executor for that. Steps wait for no callback, however long it takes.
 */
public interface CallThreads extends Executor, AutoCloseable {

    /**
     * Makes threads: virtual ones where the JVM has them, else pooled ones. Never those of the common pool, which on small
     * machines starts a thread for each task.
     *
     * @return new threads, none of which is started yet
     */
    static CallThreads create() {
        MethodHandle start = Virtual.START;
        return start == null ? new PooledThreads() : task -> Virtual.start(start, task);
    }

    /**
     * Takes a step, soon, and never on the calling thread. No step is refused, not even after {@link #close}.
     *
     * @param step what to do
     */
    @Override
    void execute(Runnable step);

    /**
     * Runs callbacks on the calling thread, which is one of these; or later on another one, if too many callbacks run already.
     *
     * @param callbacks completes what callbacks hang on
     */
    default void callBack(Callbacks callbacks) {
        callbacks.run();
    }

    /**
     * Returns where callbacks run that are asked for by themselves.
     *
     * @return an executor on these threads
     */
    default Executor forCallbacks() {
        return this;
    }

    /** Lets threads end as soon as they have nothing to do. Idempotent. */
    @Override
    default void close() {
        // virtual threads end by themselves
    }

    /** What runs code of the application that may take any time. */
    interface Callbacks extends Runnable {

        /**
         * Tells whether there are none, so that running this takes no time.
         *
         * @return whether nothing but waiting threads hangs on what is completed
         */
        boolean areNone();
    }

    /** Virtual threads, looked up by name, because the SDK is compiled for Java 17. */
    final class Virtual {

        private static final @Nullable MethodHandle START = find();

        private Virtual() {}

        private static @Nullable MethodHandle find() {
            try {
                return MethodHandles.publicLookup()
                        .findStatic(
                                Thread.class,
                                "startVirtualThread",
                                MethodType.methodType(Thread.class, Runnable.class));
            } catch (NoSuchMethodException | IllegalAccessException e) {
                return null;
            }
        }

        private static void start(MethodHandle start, Runnable task) {
            try {
                Thread unused = (Thread) start.invokeExact(task);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("the JVM offers virtual threads but does not start them", e);
            }
        }
    }
}
