package com.xuqm.json.gson;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.xuqm.sdk.json.JsonBindingException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a value that is one token. Gson's own adapters take strings for numbers, numbers for strings, and cut what
 * does not fit.
 *
 * @param <T> the type of the value
 */
abstract class ScalarAdapter<T> extends TypeAdapter<@Nullable T> {

    private final String expected;
    private final @Nullable T absent;

    /** Takes what to call the value and what {@code null} gives. */
    ScalarAdapter(String expected, @Nullable T absent) {
        this.expected = expected;
        this.absent = absent;
    }

    /** Whether the value may be such a token. */
    abstract boolean accepts(JsonToken token);

    /** Takes the token; any runtime exception means that it does not fit. */
    abstract T take(JsonReader in) throws IOException;

    abstract void put(JsonWriter out, T value) throws IOException;

    @Override
    public final @Nullable T read(JsonReader in) throws IOException {
        JsonToken token = in.peek();
        if (token == JsonToken.NULL) {
            in.nextNull();
            return absent;
        }
        if (!accepts(token)) {
            throw new Misfit(expected + " is expected", in.getPath());
        }
        try {
            return take(in);
        } catch (JsonBindingException e) {
            throw new Misfit(String.valueOf(e.getMessage()), in.getPreviousPath());
        } catch (RuntimeException e) {
            throw new Misfit(expected + " is expected", in.getPreviousPath());
        }
    }

    @Override
    public final void write(JsonWriter out, @Nullable T value) throws IOException {
        if (value == null) {
            out.nullValue();
        } else {
            put(out, value);
        }
    }
}
