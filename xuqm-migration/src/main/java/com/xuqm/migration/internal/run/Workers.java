package com.xuqm.migration.internal.run;

import com.xuqm.migration.report.MigrationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Some threads, and no queue: who has work for them waits until one is free. The first failure ends it all. */
final class Workers implements AutoCloseable {

    private final int threads;
    private final Semaphore free;
    private final ExecutorService executor;
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    Workers(int threads) {
        this.threads = threads;
        this.free = new Semaphore(threads);
        AtomicInteger number = new AtomicInteger();
        this.executor = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "xuqm-migration-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Has work done. */
    void submit(Runnable work) {
        acquire(1);
        executor.execute(() -> {
            try {
                if (failure.get() == null) {
                    work.run();
                }
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            } catch (Error e) { // the run cannot be trusted any more, but its end must be told
                failure.compareAndSet(null, new MigrationException("the run has failed: " + e, e));
                throw e;
            } finally {
                free.release();
            }
        });
    }

    /** Waits until all is done. */
    void join() {
        acquire(threads);
        free.release(threads);
        check();
    }

    private void acquire(int permits) {
        try {
            free.acquire(permits);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrationException("the run was interrupted; run the same again, it goes on where it was", e);
        }
        if (permits == 1 && failure.get() != null) {
            free.release();
            check();
        }
    }

    private void check() {
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    /** Stops what is under way. */
    @Override
    public void close() {
        executor.shutdownNow();
        boolean interrupted = false;
        while (true) {
            try {
                if (executor.awaitTermination(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
