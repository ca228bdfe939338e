package com.xuqm.sdk.http;

import com.xuqm.sdk.internal.check.Checks;

/**
 * A complete response.
 *
 * @param status the status code, 200 to 599; interim responses (1xx) are never reported
 * @param headers the header fields as they were received, trailers left out
 * @param body the body's bytes, empty where there is none or where it went into a file; not a copy
 * @param bodyLength the number of bytes of the body that arrived, in memory or in the file
 */
@SuppressWarnings(
        "ArrayRecordComponent") // the array is handed through without a copy on the hot path, see toString/equals
public record HttpResponse(int status, HttpHeaders headers, byte[] body, long bodyLength) {

    /** Checks that nothing is missing. */
    public HttpResponse {
        Checks.notNull("headers", headers);
        Checks.notNull("body", body);
    }

    /**
     * Returns a response whose body lies in memory.
     *
     * @param status the status code
     * @param headers the header fields
     * @param body the body's bytes, not copied
     * @return the response
     */
    public static HttpResponse of(int status, HttpHeaders headers, byte[] body) {
        return new HttpResponse(status, headers, body, Checks.notNull("body", body).length);
    }

    /** Shows status and size only: a body may hold messages and tokens. */
    @Override
    public String toString() {
        return "HttpResponse[" + status + ", " + bodyLength + " bytes]";
    }
}
