package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.http.Answer;
import com.xuqm.emulator.internal.http.Framing;
import com.xuqm.emulator.internal.http.Refusal;
import java.util.Map;

/** {@code {code, data}} with HTTP status 200, also for refusals; an unknown path has HTTP status 404 and no body. */
public final class MaximFraming implements Framing {

    private static final int OK = 200;

    static Answer success(JsonElement data, Map<String, JsonElement> beside) {
        JsonObject frame = new JsonObject();
        frame.addProperty("code", OK);
        frame.add("data", data);
        beside.forEach(frame::add);
        return Answer.json(OK, frame);
    }

    @Override
    public Answer nothing() {
        return success(new JsonPrimitive(true), Map.of());
    }

    @Override
    public Answer refusal(Refusal refusal) {
        if (refusal.status() == 404 || refusal.status() == 405) {
            return new Answer(refusal.status(), Map.of(), new byte[0]);
        }
        boolean isFault = refusal.status() >= 500;
        JsonObject frame = new JsonObject();
        frame.addProperty("code", refusal.status() == OK || isFault ? refusal.code() : Codes.BAD_PARAMETER);
        frame.addProperty("message", refusal.reason());
        return Answer.json(
                isFault || refusal.status() == 401 || refusal.status() == 429 ? refusal.status() : OK, frame);
    }

    @Override
    public String beforeText() {
        return "{\"code\":200,\"data\":\"";
    }

    @Override
    public String afterText() {
        return "\"}";
    }
}
