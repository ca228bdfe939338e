package com.xuqm.sdk.call;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/**
 * A request that is ready to be carried out; as long as neither {@link #execute()} nor {@link #executeAsync()} is called,
 * nothing has happened.
 *
 * <p>A call is immutable and safe to share. Each execution is an exchange of its own: executing a send twice sends twice.
 *
 * <p>Failures are {@link com.xuqm.sdk.error.XuqmException}s of these kinds: {@code XuqmApiException} (the service refused),
 * {@code XuqmTransportException} (no complete answer) with {@code XuqmTimeoutException} and {@code XuqmInterruptedException},
 * {@code XuqmDecodingException} (an answer that cannot be read) and {@code XuqmConfigurationException}.
 *
 * @param <T> what the service answers
 */
public interface Call<T> extends Callable<T> {

    /**
     * Returns what this call does.
     *
     * @return the operation
     */
    Operation operation();

    /**
     * Carries the call out and waits for the answer. An interrupt of the waiting thread aborts the exchange, sets the
     * thread's interrupt flag again and ends in {@code XuqmInterruptedException}.
     *
     * @return the answer
     * @throws com.xuqm.sdk.error.XuqmException if the call failed
     */
    T execute();

    /**
     * Carries the call out without waiting. The future completes on the client's executor, never on a thread of the
     * transport, unless it is complete when it is returned; cancelling it aborts the exchange. The request is made, and signed if
     * it needs to be, on the calling thread, unless the client was given an executor, which then does that, too.
     *
     * @return the answer to come; failures are {@link com.xuqm.sdk.error.XuqmException}s
     */
    CompletableFuture<T> executeAsync();

    /**
     * Returns the same call with other settings.
     *
     * @param options the settings for this call alone; they replace those of an earlier {@code with}
     * @return a new call
     */
    Call<T> with(CallOptions options);

    /**
     * Does what {@link #execute()} does, so that a call can be handed to an executor.
     *
     * @return the answer
     */
    @Override
    default T call() {
        return execute();
    }
}
