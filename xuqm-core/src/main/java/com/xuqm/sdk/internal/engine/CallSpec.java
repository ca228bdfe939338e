package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.CallResponse;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.answer.AnswerReader;
import com.xuqm.sdk.internal.answer.ReadAnswer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a call is: each of its executions sends and reads the same.
 *
 * @param request what it sends
 * @param reader reads the answer
 * @param mapping makes of what was read what the caller gets
 * @param userId the acting user, {@code null} for the client's own account
 * @param isOwn whether it is the engine's own, such as the sign-in for another call
 * @param options what is special about it
 * @param <W> the type on the wire
 * @param <T> the type that the caller gets
 */
record CallSpec<W, T>(
        RequestSpec request,
        AnswerReader<W> reader,
        Function<W, T> mapping,
        @Nullable String userId,
        boolean isOwn,
        CallOptions options) {

    Operation operation() {
        return request.operation();
    }

    CallSpec<W, T> with(CallOptions newOptions) {
        return new CallSpec<>(request, reader, mapping, userId, isOwn, options.overriddenBy(newOptions));
    }

    CallSpec<ReadAnswer<W>, CallResponse<T>> withResponse() {
        return new CallSpec<>(
                request, reader.withResponse(), received -> received.map(mapping), userId, isOwn, options);
    }
}
