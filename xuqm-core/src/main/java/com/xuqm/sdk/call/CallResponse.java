package com.xuqm.sdk.call;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.JsonMismatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call answers, with what came along: for a request id to be noted, a header of a gateway, a field that this version of the SDK does
 * not know.
 *
 * @param <T> what the call itself answers
 */
public final class CallResponse<T> {

    private final T value;
    private final int status;
    private final HttpHeaders headers;
    private final @Nullable String requestId;
    private final byte[] body;
    private final List<JsonMismatch> warnings;

    /**
     * Puts the parts together, as tests of an application may want to.
     *
     * @param value what the call itself answers
     * @param status the HTTP status
     * @param headers the header fields as they were received
     * @param requestId the service's id for the request, or {@code null}
     * @param body the bytes of the answer, copied
     */
    public CallResponse(T value, int status, HttpHeaders headers, @Nullable String requestId, byte[] body) {
        this(value, status, headers, requestId, body, List.of());
    }

    /**
     * Puts the parts together, as tests of an application may want to.
     *
     * @param value what the call itself answers
     * @param status the HTTP status
     * @param headers the header fields as they were received
     * @param requestId the service's id for the request, or {@code null}
     * @param body the bytes of the answer, copied
     * @param warnings what of the answer was not as it should be, copied
     */
    public CallResponse(
            T value,
            int status,
            HttpHeaders headers,
            @Nullable String requestId,
            byte[] body,
            List<JsonMismatch> warnings) {
        this.value = Checks.notNull("value", value);
        this.status = status;
        this.headers = Checks.notNull("headers", headers);
        this.requestId = requestId;
        this.body = Checks.notNull("body", body).clone();
        this.warnings = Checks.elements("warnings", warnings);
    }

    /**
     * Returns what the call itself answers.
     *
     * @return the value
     */
    public T value() {
        return value;
    }

    /**
     * Returns the HTTP status.
     *
     * @return a status of success, of the last attempt
     */
    public int status() {
        return status;
    }

    /**
     * Returns the header fields.
     *
     * @return the fields as they were received
     */
    public HttpHeaders headers() {
        return headers;
    }

    /**
     * Returns the service's id for the request, to be noted and named to its operators.
     *
     * @return the id, from the answer or its header {@code X-Request-Id} (assumed); {@code null} if the service gave none
     */
    public @Nullable String requestId() {
        return requestId;
    }

    /**
     * Returns the answer as it came.
     *
     * @return a copy of the bytes; none of a file that was downloaded
     */
    public byte[] body() {
        return body.clone();
    }

    /**
     * Returns what of the answer was not as it should be, but was read all the same: members that could not be read, and so count as absent, and
     * other spellings. A client that is built with {@code strictReading(true)} fails instead.
     *
     * @return the places in the answer, of the same member of several elements the first; none of a file that was downloaded
     */
    public List<JsonMismatch> warnings() {
        return warnings;
    }

    /** Shows the status and nothing that was said. */
    @Override
    public String toString() {
        return "CallResponse[status=" + status + ", " + body.length + " bytes]";
    }
}
