package com.xuqm.emulator.internal.disguise;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.disguise.DisguiseOption;
import com.xuqm.emulator.internal.http.Answer;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the data of an answer into another envelope, and labels it in another way. */
final class EnvelopeSpelling {

    private final Disguise disguise;

    EnvelopeSpelling(Disguise disguise) {
        this.disguise = disguise;
    }

    Answer answer(Answer plain, JsonObject frame, JsonElement data, @Nullable Route route, String requestId) {
        boolean isSuccess = plain.status() < 300;
        boolean isNothing = data.isJsonNull();
        int status = status(plain.status(), route);
        Map<String, String> headers = labels(plain);
        if (isSuccess && isNothing && disguise.has(DisguiseOption.NOTHING_204)) {
            headers.remove("Content-Type");
            return new Answer(204, headers, new byte[0]);
        }
        JsonElement said = isSuccess && isNothing ? nothing() : data;
        JsonElement body = disguise.has(DisguiseOption.ENVELOPE_ABSENT)
                ? bare(frame, said, isSuccess)
                : ordered(enveloped(frame, said, isSuccess, requestId));
        boolean saysNothing = body.isJsonNull(); // without an envelope there is nothing to write
        return new Answer(status, headers, saysNothing ? new byte[0] : Json.bytes(body));
    }

    private int status(int plain, @Nullable Route route) {
        if (plain < 300) {
            boolean isPost = route != null && route.method().equals("POST");
            return isPost && disguise.has(DisguiseOption.CREATED_201) ? 201 : plain;
        }
        return disguise.has(DisguiseOption.ERRORS_UNDER_200) ? 200 : plain;
    }

    private Map<String, String> labels(Answer plain) {
        Map<String, String> headers = new HashMap<>(plain.headers());
        if (disguise.has(DisguiseOption.TYPE_TEXT)) {
            headers.put("Content-Type", "text/plain");
        } else if (disguise.has(DisguiseOption.TYPE_VENDOR)) {
            headers.put("Content-Type", "application/vnd.xuqm.v1+json; profile=\"a;b\"; Charset=\"UTF-8\"");
        } else if (disguise.has(DisguiseOption.TYPE_ABSENT)) {
            headers.remove("Content-Type");
        }
        return headers;
    }

    /** What stands for nothing. */
    private JsonElement nothing() {
        if (disguise.has(DisguiseOption.NOTHING_OBJECT)) {
            return new JsonObject();
        }
        if (disguise.has(DisguiseOption.NOTHING_TEXT)) {
            return new JsonPrimitive("");
        }
        return disguise.has(DisguiseOption.NOTHING_TRUE) ? new JsonPrimitive(true) : JsonNull.INSTANCE;
    }

    private static JsonElement bare(JsonObject frame, JsonElement data, boolean isSuccess) {
        if (isSuccess) {
            return data;
        }
        JsonObject error = new JsonObject();
        error.add("error", frame.get("message"));
        return error;
    }

    private JsonObject enveloped(JsonObject frame, JsonElement data, boolean isSuccess, String requestId) {
        JsonObject said = new JsonObject();
        JsonPrimitive code = code(frame.getAsJsonPrimitive("code"), isSuccess);
        if (!disguise.has(DisguiseOption.CODE_ABSENT)) {
            said.add(disguise.has(DisguiseOption.CODE_NAMED_ERRCODE) ? "errcode" : "code", code);
        }
        if (!disguise.has(DisguiseOption.STATUS_ABSENT)) {
            said.add("status", status(isSuccess));
        }
        if (!data.isJsonNull() || !disguise.has(DisguiseOption.NOTHING_ABSENT)) {
            said.add(disguise.has(DisguiseOption.DATA_NAMED_RESULT) ? "result" : "data", data);
        }
        if (!disguise.has(DisguiseOption.MESSAGE_ABSENT)) {
            said.add(disguise.has(DisguiseOption.MESSAGE_NAMED_MSG) ? "msg" : "message", frame.get("message"));
        }
        if (disguise.has(DisguiseOption.REQUEST_ID_MEMBER)) {
            said.addProperty("traceId", requestId);
        }
        if (disguise.has(DisguiseOption.EXTRA_MEMBERS)) {
            ValueSpelling.addUnknown(said);
        }
        return said;
    }

    private JsonPrimitive code(JsonPrimitive plain, boolean isSuccess) {
        if (isSuccess && disguise.has(DisguiseOption.CODE_ZERO)) {
            return new JsonPrimitive(0);
        }
        if (isSuccess && disguise.has(DisguiseOption.CODE_ZEROS)) {
            return new JsonPrimitive("00000");
        }
        if (isSuccess && disguise.has(DisguiseOption.CODE_OK)) {
            return new JsonPrimitive("OK");
        }
        return disguise.has(DisguiseOption.CODE_TEXT) ? new JsonPrimitive(plain.getAsString()) : plain;
    }

    private JsonPrimitive status(boolean isSuccess) {
        if (disguise.has(DisguiseOption.STATUS_NUMBER)) {
            return new JsonPrimitive(isSuccess ? 0 : 1);
        }
        if (disguise.has(DisguiseOption.STATUS_WORD)) {
            return new JsonPrimitive(isSuccess ? "success" : "error");
        }
        return disguise.has(DisguiseOption.STATUS_TRUTH)
                ? new JsonPrimitive(isSuccess)
                : new JsonPrimitive(isSuccess ? "0" : "1");
    }

    private JsonObject ordered(JsonObject envelope) {
        if (!disguise.has(DisguiseOption.ENVELOPE_REVERSED)) {
            return envelope;
        }
        List<String> names = new ArrayList<>(envelope.keySet());
        Collections.reverse(names);
        JsonObject reversed = new JsonObject();
        names.forEach(name -> reversed.add(name, envelope.get(name)));
        return reversed;
    }
}
