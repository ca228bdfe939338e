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

/**
 * Binds JSON with a Gson instance of its own.
 *
 * <p>The instance cannot be replaced or configured, because most of its settings are part of what {@link JsonBinding} promises.
 * Types of yours that the promise does not cover, such as classes with fields, are bound as Gson does by default, and its
 * annotations work on them; but a class needs a constructor without arguments, and classes of the JDK are not taken apart. For all others,
 * such as data classes of Kotlin, {@link #with(Gson)} takes a Gson of yours.
 */
public final class GsonJsonBinding implements JsonBinding {

    /** Far more than a program has types; one that makes types as it runs must not fill the heap with adapters. */
    private static final int MAX_ADAPTERS = 1_000;

    private final Gson gson;
    private final ConcurrentMap<Type, TypeAdapter<?>> adapters = new ConcurrentHashMap<>();

    /** Creates a binding with a Gson instance of its own. */
    public GsonJsonBinding() {
        this(ContractGson.builder().create());
    }

    private GsonJsonBinding(Gson gson) {
        this.gson = gson;
    }

    /**
     * Creates a binding that leaves the application's types to the application's Gson, with its adapters and settings: contents and answers of
     * your own, whatever they are made of. The SDK's own types are bound as ever, and so are lists and maps of either.
     *
     * @param own the Gson for all types but those of the SDK
     * @return the binding, for {@code XuqmClient.builder().json(…)}
     */
    public static GsonJsonBinding with(Gson own) {
        if (own == null) {
            throw new IllegalArgumentException("own must not be null");
        }
        return new GsonJsonBinding(ContractGson.builder()
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
        if (json == null || type == null) {
            throw new IllegalArgumentException((json == null ? "json" : "type") + " must not be null");
        }
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
            throw new JsonBindingException(
                    "Cannot bind " + type.getTypeName() + ": " + e.getMessage() + Failures.ADVICE, e);
        }
    }
}
