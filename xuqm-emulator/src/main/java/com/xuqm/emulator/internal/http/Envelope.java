package com.xuqm.emulator.internal.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** The frame around every answer: {@code {code, status, data, message}}. */
public final class Envelope {

    private Envelope() {}

    /**
     * A successful answer.
     *
     * @param data what was asked for; JSON null where the operation has no result
     * @return the answer, HTTP 200
     */
    public static Answer success(JsonElement data) {
        return Answer.json(200, frame(200, "0", data, "success"));
    }

    /**
     * A failed answer.
     *
     * @param httpStatus HTTP status
     * @param code {@code code} of the envelope, equal to the status unless a fault wants otherwise
     * @param message what was wrong
     * @return the answer
     */
    public static Answer failure(int httpStatus, int code, String message) {
        return Answer.json(httpStatus, frame(code, "1", JsonNull.INSTANCE, message));
    }

    /**
     * The answer to a refused request.
     *
     * @param refusal why
     * @return the answer
     */
    public static Answer refusal(Refusal refusal) {
        return failure(refusal.status(), refusal.status(), refusal.reason());
    }

    private static JsonObject frame(int code, String status, JsonElement data, String message) {
        JsonObject frame = new JsonObject();
        frame.addProperty("code", code);
        frame.addProperty("status", status);
        frame.add("data", data);
        frame.addProperty("message", message);
        return frame;
    }
}
