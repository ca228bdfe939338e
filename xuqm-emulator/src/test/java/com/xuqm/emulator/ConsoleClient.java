package com.xuqm.emulator;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** A program that uses the console's API, as {@code docs/emulator.md} tells it to. */
final class ConsoleClient {

    private static final String MARK = "X-Xuqm-Console";

    private final Api api;

    ConsoleClient(XuqmEmulator emulator) {
        api = Api.anonymous(emulator);
    }

    JsonObject get(String path) {
        return ok(api.call("GET", "/_console/api/" + path, null));
    }

    JsonObject post(String path, JsonElement body) {
        return ok(reply("POST", path, body.toString()));
    }

    JsonObject post(String path) {
        return ok(reply("POST", path, null));
    }

    JsonObject delete(String path) {
        return ok(reply("DELETE", path, null));
    }

    /** Whatever it answers. */
    Reply reply(String method, String path, String body) {
        return api.call(
                method,
                "/_console/api/" + path,
                body,
                body == null ? new String[] {MARK, "1"} : new String[] {MARK, "1", "Content-Type", "application/json"});
    }

    /** Calls the product as somebody. */
    JsonObject call(String as, String method, String path, JsonElement body) {
        JsonObject call = Api.json("as", as, "method", method, "path", path);
        if (body != null) {
            call.add("body", body);
        }
        return post("calls", call);
    }

    JsonObject send(String from, String to, String text) {
        return call(from, "POST", "/api/im/messages/send", Api.message("SINGLE", to, "TEXT", text));
    }

    private static JsonObject ok(Reply reply) {
        if (reply.status() != 200) {
            throw new AssertionError("HTTP " + reply.status() + ": " + reply.body());
        }
        return reply.envelope();
    }

    /** The same field of every object of an array. */
    static List<String> each(JsonArray array, String field) {
        List<String> values = new ArrayList<>();
        for (JsonElement item : array) {
            JsonElement value = item.getAsJsonObject().get(field);
            values.add(value.isJsonNull() ? null : value.getAsString());
        }
        return values;
    }
}
