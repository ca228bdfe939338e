package com.xuqm.benchmarks.call;

import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.json.JsonBinding;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Writes and reads each type once, and then gives the same again. What a call costs with it is what the engine costs. */
final class CannedBinding implements JsonBinding {

    private final JsonBinding binding = new JacksonJsonBinding();
    private final Map<Class<?>, byte[]> written = new ConcurrentHashMap<>();
    private final Map<Type, Object> read = new ConcurrentHashMap<>();

    @Override
    public byte[] toJson(@Nullable Object value) {
        if (value == null) {
            return binding.toJson(null);
        }
        byte[] json = written.get(value.getClass());
        return json == null ? written.computeIfAbsent(value.getClass(), type -> binding.toJson(value)) : json;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // what was read as a type is of that type
    public <T> @Nullable T fromJson(byte[] json, Type type) {
        Object value = read.get(type);
        if (value == null) {
            T first = binding.fromJson(json, type);
            if (first != null) {
                read.put(type, first);
            }
            return first;
        }
        return (T) value;
    }
}
