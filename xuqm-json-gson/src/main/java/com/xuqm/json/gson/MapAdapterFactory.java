package com.xuqm.json.gson;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.OpenEnumFactory;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Maps with strings or open enums as keys. Gson's own refuses duplicate keys, looks for values of keys elsewhere, and writes the
 * key {@code null} as a string. What it writes else is kept.
 */
final class MapAdapterFactory implements TypeAdapterFactory {

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (!Map.class.isAssignableFrom(type.getRawType())) {
            return null;
        }
        TypeAdapter<T> usual = gson.getDelegateAdapter(this, type);
        Type[] arguments = type.getType() instanceof ParameterizedType map
                ? map.getActualTypeArguments()
                : new Type[] {Object.class, Object.class};
        Function<String, Object> keys = type.getRawType() == Map.class ? keys(arguments[0]) : null;
        Gson untyped = arguments[1] == Object.class ? gson : null;
        return keys == null
                ? new Writing<>(usual, untyped)
                : new Both<>(usual, untyped, keys, gson.getAdapter(TypeToken.get(arguments[1])));
    }

    private static @Nullable Function<String, Object> keys(Type type) {
        Class<?> raw = TypeToken.get(type).getRawType();
        if (OpenEnum.class.isAssignableFrom(raw)) {
            return OpenEnumFactory.of(raw)::make;
        }
        return raw == String.class || raw == Object.class ? key -> key : null;
    }

    /** Checks what is written. */
    private static class Writing<T> extends TypeAdapter<T> {

        private final TypeAdapter<T> usual;
        private final @Nullable Gson untyped; // where no type of the values is declared, as in requests

        Writing(TypeAdapter<T> usual, @Nullable Gson untyped) {
            this.usual = usual;
            this.untyped = untyped;
        }

        @Override
        public @Nullable T read(JsonReader in) throws IOException {
            return usual.read(in);
        }

        @Override
        public void write(JsonWriter out, @Nullable T value) throws IOException {
            if (value != null && untyped != null) {
                writeUntyped(untyped, out, (Map<?, ?>) value);
                return;
            }
            if (value != null) {
                ((Map<?, ?>) value).keySet().forEach(Writing::present);
            }
            usual.write(out, value);
        }

        private static void writeUntyped(Gson gson, JsonWriter out, Map<?, ?> map) throws IOException {
            out.beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.name(present(entry.getKey()).toString());
                Untyped.write(gson, out, entry.getValue());
            }
            out.endObject();
        }

        private static Object present(@Nullable Object key) {
            if (key == null) {
                throw new Misfit("a map with the key null");
            }
            return key;
        }
    }

    /** Besides reads in its own way. */
    private static final class Both<T> extends Writing<T> {

        private final Function<String, Object> keys;
        private final TypeAdapter<?> values;

        Both(TypeAdapter<T> usual, @Nullable Gson untyped, Function<String, Object> keys, TypeAdapter<?> values) {
            super(usual, untyped);
            this.keys = keys;
            this.values = values;
        }

        @Override
        @SuppressWarnings("unchecked") // only for the type Map itself
        public @Nullable T read(JsonReader in) throws IOException {
            if (in.peek() == JsonToken.NULL) {
                in.nextNull();
                return null;
            }
            Map<Object, @Nullable Object> map = new LinkedHashMap<>();
            in.beginObject();
            while (in.hasNext()) {
                map.put(key(in), values.read(in));
            }
            in.endObject();
            return (T) map;
        }

        private Object key(JsonReader in) throws IOException {
            String name = in.nextName();
            try {
                return keys.apply(name);
            } catch (JsonBindingException e) {
                throw new Misfit(String.valueOf(e.getMessage()), in.getPath());
            }
        }
    }
}
