package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.CallResponse;
import com.xuqm.sdk.call.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A call that the engine carries out.
 *
 * @param executor completes asynchronous results, {@code null} for the engine's own threads
 */
record EngineCall<W, T>(
        EngineState state, CallSpec<W, T> spec, @Nullable Executor executor) implements Call<T> {

    @Override
    public Operation operation() {
        return spec.operation();
    }

    @Override
    public T execute() {
        Runnable left = state.begin(operation(), spec.isOwn());
        try {
            return BlockingDriver.run(state, new Exchange<>(state, spec));
        } finally {
            left.run();
        }
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        Exchange<W, T> exchange;
        Runnable left = null;
        try {
            left = state.begin(operation(), spec.isOwn());
            exchange = new Exchange<>(state, spec);
        } catch (RuntimeException | Error e) {
            if (left != null) {
                left.run();
            }
            return CallFuture.failed(state.callbacks(), e);
        }
        return AsyncDriver.run(state, exchange, executor, left);
    }

    @Override
    public Call<T> with(CallOptions newOptions) {
        return new EngineCall<>(state, spec.with(newOptions), executor);
    }

    @Override
    public Call<CallResponse<T>> withResponse() {
        return new EngineCall<>(state, spec.withResponse(), executor);
    }

    @Override
    public String toString() {
        return "Call[" + operation() + (spec.userId() == null ? "" : " as " + spec.userId()) + "]";
    }
}
