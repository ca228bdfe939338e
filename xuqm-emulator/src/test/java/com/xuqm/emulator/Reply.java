package com.xuqm.emulator;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;

/** What came back, with short ways to what tests ask for. */
record Reply(int status, HttpHeaders headers, String body) {

    JsonObject envelope() {
        return JsonParser.parseString(body).getAsJsonObject();
    }

    String message() {
        return envelope().get("message").getAsString();
    }

    JsonElement data() {
        if (status != 200) {
            throw new AssertionError("HTTP " + status + ": " + body);
        }
        return envelope().get("data");
    }

    JsonObject object() {
        return data().getAsJsonObject();
    }

    JsonArray array() {
        return data().getAsJsonArray();
    }

    String text(String field) {
        return object().get(field).getAsString();
    }

    long number(String field) {
        return object().get(field).getAsLong();
    }

    /** The same field of every item of a list, or of the content of a page. */
    List<String> each(String field) {
        JsonArray items = data().isJsonArray() ? array() : object().getAsJsonArray("content");
        List<String> values = new ArrayList<>();
        for (JsonElement item : items) {
            values.add(item.getAsJsonObject().get(field).getAsString());
        }
        return values;
    }
}
