package com.xuqm.emulator.internal.http;

import com.google.gson.JsonObject;
import java.util.Map;

/**
 * A complete answer, not yet sent.
 *
 * @param status HTTP status
 * @param headers headers beside those that every answer carries; {@code Content-Type} is one of them
 * @param payload the bytes
 */
public record Answer(int status, Map<String, String> headers, Payload payload) {

    /** Media type of every envelope. */
    public static final String JSON = "application/json;charset=utf-8";

    /** Creates an answer. */
    public Answer {
        headers = Map.copyOf(headers);
    }

    /**
     * Creates an answer from memory.
     *
     * @param status HTTP status
     * @param headers extra headers
     * @param body the bytes; shared, not copied, so nobody may change them
     */
    public Answer(int status, Map<String, String> headers, byte[] body) {
        this(status, headers, new Bytes(body));
    }

    /**
     * An answer in the frame of its product.
     *
     * @param status HTTP status
     * @param frame the document
     * @return the answer
     */
    public static Answer json(int status, JsonObject frame) {
        return new Answer(status, Map.of("Content-Type", JSON), new JsonPayload(frame));
    }
}
