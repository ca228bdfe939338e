package com.xuqm.json.gson;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import com.xuqm.sdk.json.SdkTypes;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Hands the application's types to the application's Gson. */
final class OwnTypes implements TypeAdapterFactory {

    private final Gson own;

    OwnTypes(Gson own) {
        this.own = own;
    }

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        return SdkTypes.contains(type.getRawType())
                ? null
                : new AsItsGsonWrites<>(own.getAdapter(type), own.serializeNulls());
    }

    /** Whether nulls are written is a setting of the writer, which Gson makes before it asks an adapter. */
    private static final class AsItsGsonWrites<T> extends TypeAdapter<T> {

        private final TypeAdapter<T> adapter;
        private final boolean nulls;

        AsItsGsonWrites(TypeAdapter<T> adapter, boolean nulls) {
            this.adapter = adapter;
            this.nulls = nulls;
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            boolean before = out.getSerializeNulls();
            out.setSerializeNulls(nulls);
            try {
                adapter.write(out, value);
            } finally {
                out.setSerializeNulls(before);
            }
        }

        @Override
        public T read(JsonReader in) throws IOException {
            return adapter.read(in);
        }
    }
}
