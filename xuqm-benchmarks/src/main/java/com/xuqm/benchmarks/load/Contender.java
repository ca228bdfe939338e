package com.xuqm.benchmarks.load;

import java.util.concurrent.CompletableFuture;

/** One who sends a message over the network, again and again. Safe for use by many threads at once. */
public interface Contender extends AutoCloseable {

    /**
     * Sends a message and waits for the answer.
     *
     * @throws Exception if it failed
     */
    void call() throws Exception;

    /**
     * Starts to send a message.
     *
     * @return completes with the answer
     */
    default CompletableFuture<?> callAsync() {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " has no asynchronous calls");
    }

    @Override
    void close();
}
