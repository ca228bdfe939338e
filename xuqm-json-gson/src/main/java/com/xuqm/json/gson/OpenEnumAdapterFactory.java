package com.xuqm.json.gson;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.OpenEnumFactory;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Open enums as strings. */
final class OpenEnumAdapterFactory implements TypeAdapterFactory {

    @Override
    @SuppressWarnings("unchecked") // the adapter makes what the token says
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<?> raw = type.getRawType();
        return OpenEnum.class.isAssignableFrom(raw) ? (TypeAdapter<T>) new Adapter(OpenEnumFactory.of(raw)) : null;
    }

    private static final class Adapter extends ScalarAdapter<OpenEnum> {

        private final OpenEnumFactory factory;

        Adapter(OpenEnumFactory factory) {
            super("a string", null);
            this.factory = factory;
        }

        @Override
        boolean accepts(JsonToken token) {
            return token == JsonToken.STRING || token == JsonToken.NUMBER;
        }

        @Override
        OpenEnum take(JsonReader in) throws IOException {
            return factory.make(in.nextString());
        }

        @Override
        void put(JsonWriter out, OpenEnum value) throws IOException {
            out.value(value.value());
        }
    }
}
