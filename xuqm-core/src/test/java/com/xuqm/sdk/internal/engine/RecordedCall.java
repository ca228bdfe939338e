package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.CallResponse;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.RequestSpec;
import java.util.concurrent.CompletableFuture;

/** A call that is never made. */
record RecordedCall<T>(RequestSpec request) implements Call<T> {

    @Override
    public Operation operation() {
        return request.operation();
    }

    @Override
    public T execute() {
        throw new UnsupportedOperationException("no call is made here");
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        throw new UnsupportedOperationException("no call is made here");
    }

    @Override
    public Call<T> with(CallOptions options) {
        return this;
    }

    @Override
    public Call<CallResponse<T>> withResponse() {
        return new RecordedCall<>(request);
    }
}
