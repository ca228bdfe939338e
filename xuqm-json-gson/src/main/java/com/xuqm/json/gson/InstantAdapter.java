package com.xuqm.json.gson;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Reads a time from epoch milliseconds, or from a string with an offset; writes epoch milliseconds. */
final class InstantAdapter extends ScalarAdapter<Instant> {

    InstantAdapter() {
        super("epoch milliseconds or an ISO-8601 time with an offset", null);
    }

    @Override
    boolean accepts(JsonToken token) {
        return token == JsonToken.NUMBER || token == JsonToken.STRING;
    }

    @Override
    Instant take(JsonReader in) throws IOException {
        return in.peek() == JsonToken.NUMBER
                ? Instant.ofEpochMilli(Long.parseLong(in.nextString()))
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(in.nextString(), Instant::from);
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
