package com.xuqm.benchmarks.load;

import java.util.concurrent.CompletableFuture;

/** One who sends a message over the network, again and again. Safe for use by many threads at once. */
interface Contender extends AutoCloseable {

    /** Sends a message and waits for the answer. */
    void call() throws Exception;

    /** Starts to send a message. */
    default CompletableFuture<?> callAsync() {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " has no asynchronous calls");
    }

    @Override
    void close();
}
