package com.xuqm.sdk.internal.answer;

import com.xuqm.sdk.call.CallResponse;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.json.JsonMismatch;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a successful answer, with the answer itself.
 *
 * @param value what was read
 * @param requestId the service's id for the request, or {@code null}
 * @param response the answer
 * @param warnings what of it was not as it should be
 * @param <W> the type on the wire
 */
public record ReadAnswer<W>(W value, @Nullable String requestId, HttpResponse response, List<JsonMismatch> warnings) {

    public <T> CallResponse<T> map(Function<W, T> mapping) {
        return new CallResponse<>(
                mapping.apply(value), response.status(), response.headers(), requestId, response.body(), warnings);
    }
}
