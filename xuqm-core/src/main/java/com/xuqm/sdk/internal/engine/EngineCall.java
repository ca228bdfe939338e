package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.CallResponse;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.answer.AnswerReader;
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
        boolean isOwn,
        CallOptions options)
        implements Call<T> {

    @Override
    public Operation operation() {
        return request.operation();
    }

    @Override
    public T execute() {
        Runnable left = engine.begin(operation(), isOwn);
        try {
            return BlockingDriver.run(engine, new Exchange<>(this));
        } finally {
            left.run();
        }
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        Exchange<W, T> exchange;
        Runnable left = null;
        try {
            left = engine.begin(operation(), isOwn);
            exchange = new Exchange<>(this);
        } catch (RuntimeException | Error e) {
            if (left != null) {
                left.run();
            }
            return CallFuture.failed(engine.callbacks(), e);
        }
        return AsyncDriver.run(engine, exchange, executor, left);
    }

    @Override
    public Call<T> with(CallOptions newOptions) {
        return new EngineCall<>(
                engine, request, reader, mapping, userId, executor, isOwn, options.overriddenBy(newOptions));
    }

    @Override
    public Call<CallResponse<T>> withResponse() {
        return new EngineCall<>(
                engine,
                request,
                reader.withResponse(),
                received -> received.map(mapping),
                userId,
                executor,
                isOwn,
                options);
    }

    @Override
    public String toString() {
        return "Call[" + operation() + (userId == null ? "" : " as " + userId) + "]";
    }
}
