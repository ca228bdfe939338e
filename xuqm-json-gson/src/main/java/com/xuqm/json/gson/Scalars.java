package com.xuqm.json.gson;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.xuqm.sdk.json.Spellings;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Strings and booleans. */
final class Scalars {

    private Scalars() {}

    static final class Text extends ScalarAdapter<String> {

        Text() {
            super("a string", null);
        }

        @Override
        boolean accepts(JsonToken token) {
            return token == JsonToken.STRING || token == JsonToken.NUMBER;
        }

        @Override
        String take(JsonReader in) throws IOException {
            return in.nextString();
        }

        @Override
        void put(JsonWriter out, String value) throws IOException {
            out.value(value);
        }
    }

    static final class Flag extends ScalarAdapter<Boolean> {

        Flag(@Nullable Boolean absent) {
            super("true or false", absent);
        }

        @Override
        boolean accepts(JsonToken token) {
            return token == JsonToken.BOOLEAN || token == JsonToken.STRING || token == JsonToken.NUMBER;
        }

        @Override
        Boolean take(JsonReader in) throws IOException {
            return in.peek() == JsonToken.BOOLEAN ? in.nextBoolean() : Spellings.toBoolean(in.nextString());
        }

        @Override
        void put(JsonWriter out, Boolean value) throws IOException {
            out.value(value.booleanValue());
        }
    }
}
