package com.xuqm.realtime.socket;

import com.xuqm.sdk.http.HttpHeaders;

/** A server answered the request for a WebSocket, but not by opening one. */
public final class WebSocketRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient HttpHeaders headers;

    /**
     * Creates the exception.
     *
     * @param host who answered
     * @param status the HTTP status
     * @param headers the answer's header fields
     */
    public WebSocketRefusedException(String host, int status, HttpHeaders headers) {
        super(host + " did not open a WebSocket but answered HTTP " + status);
        this.status = status;
        this.headers = headers;
    }

    /**
     * Returns what was answered.
     *
     * @return the HTTP status
     */
    public int status() {
        return status;
    }

    /**
     * Returns the answer's header fields, of which {@code Retry-After} matters.
     *
     * @return the fields; none after the exception was serialised
     */
    @SuppressWarnings("ConstantValue") // a transient field is null after deserialisation
    public HttpHeaders headers() {
        return headers == null ? HttpHeaders.empty() : headers;
    }
}
