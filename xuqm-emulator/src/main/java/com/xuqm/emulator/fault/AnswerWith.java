package com.xuqm.emulator.fault;

import com.xuqm.emulator.internal.given.Given;
import java.util.HashMap;
import java.util.Map;

/** Another answer than the right one. */
public final class AnswerWith implements Fault {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    AnswerWith(int status, Map<String, String> headers, byte[] body) {
        this.status = Given.number("status", status, 200, 599);
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /**
     * The same answer with one more header.
     *
     * @param name name of the header
     * @param value its value
     * @return the fault
     */
    public AnswerWith withHeader(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new AnswerWith(status, more, body);
    }

    /**
     * HTTP status.
     *
     * @return the status
     */
    public int status() {
        return status;
    }

    /**
     * The headers, {@code Content-Type} among them.
     *
     * @return an unmodifiable map
     */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * The body.
     *
     * @return a copy
     */
    public byte[] body() {
        return body.clone();
    }

    @Override
    public String toString() {
        return "answer with HTTP " + status;
    }
}
