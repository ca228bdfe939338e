package com.xuqm.emulator.internal.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** The frame around every answer: {@code {code, status, data, message}}. */
public final class Envelope {

    /** The same for the server, which knows no product. */
    public static final Framing FRAMING = new Framing() {
        @Override
        public Answer nothing() {
            return success(JsonNull.INSTANCE);
        }

        @Override
        public Answer refusal(Refusal refusal) {
            return Envelope.refusal(refusal);
        }

        @Override
        public String beforeText() {
            return "{\"code\":200,\"status\":\"0\",\"message\":\"success\",\"data\":\"";
        }

        @Override
        public String afterText() {
            return "\"}";
        }
    };

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
     * The answer to a refused request.
     *
     * @param refusal why
     * @return the answer
     */
    public static Answer refusal(Refusal refusal) {
        return Answer.json(refusal.status(), frame(refusal.code(), "1", JsonNull.INSTANCE, refusal.reason()));
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
