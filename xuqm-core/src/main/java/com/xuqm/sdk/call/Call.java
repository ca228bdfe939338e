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
     * Carries the call out without waiting. The request is made, and signed if it needs to be, on the calling thread; the answer is read
     * on threads of the client; and the future completes on the executor that the client was given, else on those threads, but never on
     * one of the transport, unless it is complete when it is returned. Callbacks may block: neither this call's next steps nor other
     * calls wait for them. The future completes within a few seconds after {@code callTimeout}, whatever transport and executor do;
     * an executor that takes no tasks, or drops them, is replaced by the client's threads.
     *
     * <p>Ending the future in whichever way ({@code cancel}, {@code complete}, {@code completeExceptionally}, {@code orTimeout}, …) aborts
     * the exchange, and nothing is sent any more. Ending a stage that hangs on it does so, too, if nothing else hangs on the future and
     * no thread waits for it just then; to keep it out of reach of such a stage, take a {@code copy()}. Stages made by {@code
     * thenCompose} of other calls, and {@code allOf}, {@code anyOf} and {@code thenCombine}, have no way back to those. {@code
     * thenApplyAsync} and the like run where the future completes.
     *
     * <p>{@code join} wraps a failure in a {@code CompletionException}, {@code get} in an {@code ExecutionException}; the stack trace of the
     * wrapper shows who waited, that of the cause the thread that found out, and its message names the operation.
     *
     * @return the answer to come; failures are {@link com.xuqm.sdk.error.XuqmException}s
     */
    CompletableFuture<T> executeAsync();

    /**
     * Returns the same call with other settings.
     *
     * @param options the settings for this call alone; what they leave open stays as an earlier {@code with} has set it, else as the
     *     client has it
     * @return a new call
     */
    Call<T> with(CallOptions options);

    /**
     * Returns the same call, but answering with what came along: HTTP status, header fields, request id and the bytes as they came.
     *
     * @return a new call, which is carried out like this one, in either way
     */
    Call<CallResponse<T>> withResponse();

    /**
     * Carries the call out and answers with what came along: short for {@code withResponse().execute()}.
     *
     * @return the answer, its HTTP status, header fields, request id and bytes
     * @throws com.xuqm.sdk.error.XuqmException if the call failed
     */
    default CallResponse<T> executeForResponse() {
        return withResponse().execute();
    }

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
