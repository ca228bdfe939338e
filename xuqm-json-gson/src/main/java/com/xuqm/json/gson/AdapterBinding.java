package com.xuqm.json.gson;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.StrictJson;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Type;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Binds JSON with the adapters of a Gson instance that is made for it. */
final class AdapterBinding implements JsonBinding {

    /** Far more than a program has types; one that makes types as it runs must not fill the heap with adapters. */
    private static final int MAX_ADAPTERS = 1_000;

    private final Gson gson;
    private final ConcurrentMap<Type, TypeAdapter<?>> adapters = new ConcurrentHashMap<>();

    private AdapterBinding(Gson gson) {
        this.gson = gson;
    }

    static JsonBinding create() {
        return new AdapterBinding(ContractGson.builder().create());
    }

    static JsonBinding with(Gson own) {
        return new AdapterBinding(ContractGson.builder()
                .registerTypeAdapterFactory(new OwnTypes(own))
                .create());
    }

    @Override
    public byte[] toJson(@Nullable Object value) {
        if (value == null) {
            return "null".getBytes(UTF_8);
        }
        TypeAdapter<Object> adapter = adapter(value.getClass());
        Utf8Writer utf8 = new Utf8Writer();
        try {
            adapter.write(new DepthLimitedWriter(utf8), value);
        } catch (IOException | RuntimeException e) {
            throw Failures.writing(value, e);
        }
        return utf8.toByteArray();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // see JsonBinding
    public <T> @Nullable T fromJson(byte[] json, Type type) {
        TypeAdapter<T> adapter = adapter(type);
        // After this there is nothing left for the reader to be strict about.
        int start = StrictJson.check(json);
        JsonReader in = new JsonReader(new StringReader(new String(json, start, json.length - start, UTF_8)));
        try {
            return adapter.read(in);
        } catch (IOException | RuntimeException e) {
            throw Failures.reading(type, in, e);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // whoever names the type gets what it says
    private <T> TypeAdapter<T> adapter(Type type) {
        TypeAdapter<?> adapter = adapters.get(type);
        if (adapter == null) {
            adapter = make(type);
            if (adapters.size() >= MAX_ADAPTERS) {
                adapters.clear();
            }
            adapters.put(type, adapter);
        }
        return (TypeAdapter<T>) adapter;
    }

    private TypeAdapter<?> make(Type type) {
        try {
            return gson.getAdapter(TypeToken.get(type));
        } catch (RuntimeException e) {
            // No document is in sight yet, so that Gson's words can be passed on.
            String advice = e instanceof JsonBindingException ? "" : Failures.ADVICE;
            throw new JsonBindingException("Cannot bind " + type.getTypeName() + ": " + e.getMessage() + advice, e);
        }
    }
}
