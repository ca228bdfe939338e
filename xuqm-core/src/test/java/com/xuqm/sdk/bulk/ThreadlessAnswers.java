package com.xuqm.sdk.bulk;

import java.util.concurrent.BlockingQueue;

/** A simulation's time for a run whose input comes from another thread: where nothing is due, it really waits for that thread. */
final class ThreadlessAnswers implements EventWait {

    private final Simulation service;

    ThreadlessAnswers(Simulation service) {
        this.service = service;
    }

    @Override
    public long nanoTime() {
        return service.nanoTime();
    }

    @Override
    public <E> E await(BlockingQueue<E> queue, long nanos) throws InterruptedException {
        return service.isIdle() ? queue.take() : service.await(queue, FOREVER);
    }
}
