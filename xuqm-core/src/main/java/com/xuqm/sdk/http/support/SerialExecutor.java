package com.xuqm.sdk.http.support;

import com.xuqm.sdk.internal.check.Checks;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks one at a time, in the order in which they came, on the threads of another executor; a thread takes all that are there.
 * One that throws does to its thread what it would do there by itself; the others run all the same. None is lost: where the other
 * executor takes no more tasks, they run on the calling thread.
 */
public final class SerialExecutor implements Executor {

    private final Executor threads;
    private final Queue<Runnable> tasks = new ArrayDeque<>(4);
    private boolean running;

    /**
     * Creates an executor.
     *
     * @param threads where the tasks run
     */
    public SerialExecutor(Executor threads) {
        this.threads = Checks.notNull("threads", threads);
    }

    @Override
    public void execute(Runnable task) {
        synchronized (tasks) {
            tasks.add(task);
            if (running) {
                return;
            }
            running = true;
        }
        start();
    }

    private void start() {
        try {
            threads.execute(this::drain);
        } catch (RejectedExecutionException e) {
            drain();
        }
    }

    private void drain() {
        boolean empty = false;
        try {
            Runnable task;
            while ((task = next()) != null) {
                task.run();
            }
            empty = true;
        } finally {
            if (!empty) {
                start();
            }
        }
    }

    private @Nullable Runnable next() {
        synchronized (tasks) {
            Runnable task = tasks.poll();
            running = task != null;
            return task;
        }
    }
}
