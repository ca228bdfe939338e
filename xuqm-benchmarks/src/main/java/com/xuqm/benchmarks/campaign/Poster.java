package com.xuqm.benchmarks.campaign;

import com.xuqm.benchmarks.load.RawNetty;
import com.xuqm.sdk.http.HttpRequest;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Posts batches with Netty used raw, eight at a time, which keep one processor busy. */
final class Poster {

    private static final int IN_FLIGHT = 8;

    private final RawNetty netty;
    private final Semaphore free = new Semaphore(IN_FLIGHT);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    Poster(HttpRequest example) {
        netty = new RawNetty(example.uri());
    }

    /** Posts, as soon as there is room, and hands the answer on. */
    void post(HttpRequest request, Consumer<byte[]> reader) throws InterruptedException {
        free.acquire();
        var unused = netty.postAsync(request).thenAccept(reader).whenComplete((nothing, thrown) -> {
            if (thrown != null) {
                failure.set(thrown);
            }
            free.release();
        });
    }

    /** Waits for all answers. */
    void finish() throws InterruptedException {
        free.acquire(IN_FLIGHT);
        free.release(IN_FLIGHT);
        if (failure.get() != null) {
            throw new IllegalStateException("a batch failed", failure.get());
        }
    }

    void close() {
        netty.close();
    }
}
