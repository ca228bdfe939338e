package com.xuqm.sdk.internal.wire;

import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.wire.WireOptions;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts an answer that cannot be read as it is into the spelling that is assumed: another envelope or none, other names, other containers of
 * pages, single values for records. It changes bytes only, so that whatever reads answers needs to know one spelling. Answers that are as
 * assumed never come here.
 */
public final class AnswerSpelling {

    private final WireOptions wire;
    private final EnvelopeReading envelopes;

    public AnswerSpelling(WireOptions wire) {
        this.wire = wire;
        this.envelopes = new EnvelopeReading(wire);
    }

    /**
     * Puts an answer into the assumed spelling.
     *
     * @param response the answer
     * @param data the type of the data, {@link Done} for none
     * @param operation what was asked for
     * @param uri where it was asked
     * @param body what was sent
     * @return the same answer in other bytes; null if it makes no sense in any spelling
     */
    public @Nullable HttpResponse assumed(
            HttpResponse response, Type data, Operation operation, URI uri, HttpBody body) {
        boolean isDeed = operation.retryClass() == RetryClass.NOT_IDEMPOTENT;
        DataFitting fitting = new DataFitting(wire, RequestEcho.of(operation, uri, body), isDeed);
        byte[] bytes = response.body();
        byte[] other = bytes.length == 0
                ? nothing(fitting, data, isDeed)
                : assumed(bytes, data, fitting, isDeed, response.status());
        return other == null ? null : HttpResponse.of(response.status(), response.headers(), other);
    }

    /** An empty answer to a deed says that it was done. */
    private static byte @Nullable [] nothing(DataFitting fitting, Type data, boolean isDeed) {
        return isDeed && data instanceof Class<?> ? success(fitting.fit(null, data)) : null;
    }

    private byte @Nullable [] assumed(byte[] bytes, Type data, DataFitting fitting, boolean isDeed, int status) {
        JsonSlice document = JsonSlice.of(bytes);
        if (document == null) {
            return null;
        }
        Map<String, JsonSlice> members = document.isObject() ? document.members() : Map.of();
        EnvelopeReading.Parts envelope = envelopes.read(members);
        if (envelope != null) {
            boolean hasData = envelope.isSuccess() && data != Done.class;
            return envelope.with(hasData ? fitting.fit(envelope.data(), data) : JsonSlice.NULL);
        }
        if (status >= 300 || (data == Done.class && !members.isEmpty())) {
            return null; // somebody else's, as far as anybody can tell
        }
        boolean isData = !document.isObject()
                || (members.isEmpty() && (isDeed || data == Done.class))
                || fitting.resembles(document, data);
        return isData ? success(data == Done.class ? JsonSlice.NULL : fitting.fit(document, data)) : null;
    }

    private static byte[] success(JsonSlice data) {
        return new EnvelopeReading.Parts(true, null, data, null, null).with(data);
    }
}
