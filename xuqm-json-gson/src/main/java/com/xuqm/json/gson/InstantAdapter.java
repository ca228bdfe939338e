package com.xuqm.json.gson;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.xuqm.sdk.json.Spellings;
import java.io.IOException;
import java.time.Instant;

/** Reads a time in any of the spellings that there are; writes epoch milliseconds. */
final class InstantAdapter extends ScalarAdapter<Instant> {

    InstantAdapter() {
        super("a time in epoch milliseconds or by ISO-8601", null);
    }

    @Override
    boolean accepts(JsonToken token) {
        return token == JsonToken.NUMBER || token == JsonToken.STRING;
    }

    @Override
    Instant take(JsonReader in) throws IOException {
        return Spellings.toInstant(in.nextString());
    }

    @Override
    void put(JsonWriter out, Instant value) throws IOException {
        long millis;
        try {
            millis = value.toEpochMilli();
        } catch (ArithmeticException e) {
            throw new Misfit("a time beyond what epoch milliseconds can hold");
        }
        out.value(millis);
    }
}
