package com.xuqm.sdk.internal;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.internal.check.Checks;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call that the engine carries out. */
record EngineCall<W, T>(
        Engine engine,
        RequestSpec request,
        AnswerReader<W> reader,
        Function<W, T> mapping,
        @Nullable String userId,
        @Nullable Executor executor,
        CallOptions options)
        implements Call<T> {

    @Override
    public Operation operation() {
        return request.operation();
    }

    @Override
    public T execute() {
        engine.checkOpen(operation());
        return BlockingDriver.run(engine, new Exchange<>(this));
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        try {
            engine.checkOpen(operation());
            return AsyncDriver.run(engine, new Exchange<>(this), executor);
        } catch (RuntimeException | Error e) {
            return CallFuture.failed(engine.callbacks(), e);
        }
    }

    @Override
    public Call<T> with(CallOptions newOptions) {
        return new EngineCall<>(
                engine, request, reader, mapping, userId, executor, Checks.notNull("options", newOptions));
    }

    @Override
    public String toString() {
        return "Call[" + operation() + (userId == null ? "" : " as " + userId) + "]";
    }
}
