package com.xuqm.transport.apache;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs tasks on workers, but one at a time and in the order in which they came. */
final class InOrder implements Executor {

    private final Executor workers;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    InOrder(Executor workers) {
        this.workers = workers;
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        if (waiting.getAndIncrement() == 0) {
            workers.execute(this::runAll);
        }
    }

    private void runAll() {
        do {
            // there is one: it was added before it was counted
            Runnable task = tasks.remove();
            task.run();
        } while (waiting.decrementAndGet() > 0);
    }
}
