package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.CallResponse;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.answer.AnswerReader;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A call that the engine carries out. */
record EngineCall<W, T>(
        Caller caller, RequestSpec request, AnswerReader<W> reader, Function<W, T> mapping, CallOptions options)
        implements Call<T>, CallSpec<W, T> {

    @Override
    public Operation operation() {
        return request.operation();
    }

    @Override
    public T execute() {
        EngineState state = caller.state();
        Runnable left = state.begin(operation(), caller.isOwn());
        try {
            return BlockingDriver.run(state, new Exchange<>(this));
        } finally {
            left.run();
        }
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        EngineState state = caller.state();
        Exchange<W, T> exchange;
        Runnable left = null;
        try {
            left = state.begin(operation(), caller.isOwn());
            exchange = new Exchange<>(this);
        } catch (RuntimeException | Error e) {
            if (left != null) {
                left.run();
            }
            return CallFuture.failed(state.callbacks(), e);
        }
        return AsyncDriver.run(state, exchange, caller.executor(), left);
    }

    @Override
    public Call<T> with(CallOptions newOptions) {
        return new EngineCall<>(caller, request, reader, mapping, options.overriddenBy(newOptions));
    }

    @Override
    public Call<CallResponse<T>> withResponse() {
        return new EngineCall<>(caller, request, reader.withResponse(), received -> received.map(mapping), options);
    }

    @Override
    public String toString() {
        return "Call[" + operation() + (caller.userId() == null ? "" : " as " + caller.userId()) + "]";
    }
}
