package com.xuqm.benchmarks.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.OpenEnumFactory;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Gson as a program without the SDK sets it up: lenient, with just enough to know the models' value types. */
final class RawGson {

    private RawGson() {}

    static Gson gson() {
        return new GsonBuilder()
                .disableHtmlEscaping()
                .registerTypeAdapter(Instant.class, new EpochMillis().nullSafe())
                .registerTypeAdapterFactory(new Values())
                .create();
    }

    private static final class EpochMillis extends TypeAdapter<Instant> {

        @Override
        public void write(JsonWriter out, Instant value) throws IOException {
            out.value(value.toEpochMilli());
        }

        @Override
        public Instant read(JsonReader in) throws IOException {
            return Instant.ofEpochMilli(in.nextLong());
        }
    }

    private static final class Values implements TypeAdapterFactory {

        @Override
        @SuppressWarnings("unchecked") // the factory makes what its type says
        public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            if (!OpenEnum.class.isAssignableFrom(type.getRawType())) {
                return null;
            }
            OpenEnumFactory factory = OpenEnumFactory.of(type.getRawType());
            return new TypeAdapter<T>() {
                @Override
                public void write(JsonWriter out, T value) throws IOException {
                    out.value(((OpenEnum) value).value());
                }

                @Override
                public T read(JsonReader in) throws IOException {
                    return (T) factory.make(in.nextString());
                }
            }.nullSafe();
        }
    }
}
