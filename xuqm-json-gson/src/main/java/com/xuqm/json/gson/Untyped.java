package com.xuqm.json.gson;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Lists whose elements are of no declared type, as those of requests are. Gson's own makes a key to look an adapter up for each
 * element, which for the recipients of a batch are 500.
 */
final class Untyped implements TypeAdapterFactory {

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (!Collection.class.isAssignableFrom(type.getRawType()) || type.getType() instanceof ParameterizedType) {
            return null;
        }
        TypeAdapter<T> usual = gson.getDelegateAdapter(this, type);
        return new TypeAdapter<>() {
            @Override
            public @Nullable T read(JsonReader in) throws IOException {
                return usual.read(in);
            }

            @Override
            public void write(JsonWriter out, @Nullable T value) throws IOException {
                if (value == null) {
                    out.nullValue();
                    return;
                }
                out.beginArray();
                for (Object element : (Collection<?>) value) {
                    Untyped.write(gson, out, element);
                }
                out.endArray();
            }
        };
    }

    /** Writes a value as what it is. */
    @SuppressWarnings("unchecked") // the adapter of a value's own class
    static void write(Gson gson, JsonWriter out, @Nullable Object value) throws IOException {
        if (value == null) {
            out.nullValue();
        } else if (value instanceof String text) {
            out.value(text);
        } else {
            ((TypeAdapter<Object>) gson.getAdapter(value.getClass())).write(out, value);
        }
    }
}
