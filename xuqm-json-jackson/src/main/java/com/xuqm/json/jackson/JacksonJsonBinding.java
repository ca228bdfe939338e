package com.xuqm.json.jackson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.xuqm.sdk.crypto.ReusePool;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.StrictJson;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Binds JSON with a Jackson mapper of its own.
 *
 * <p>The mapper cannot be replaced or configured, because most of its settings are part of what {@link JsonBinding} promises, and
 * Jackson modules on the class path are not picked up. Types of yours that the promise does not cover, such as classes with
 * getters, are bound as Jackson does by default, and its annotations work on them. For what that does not know, such as data classes of
 * Kotlin or {@code java.time.LocalDate}, {@link #with(ObjectMapper)} takes a mapper of yours.
 */
public final class JacksonJsonBinding implements JsonBinding {

    /** Far more than a program has types; one that makes types as it runs must not fill the heap with readers. */
    private static final int MAX_READERS = 1_000;

    private final JsonMapper mapper;
    private final ObjectWriter writer;
    private final ReusePool<Output> outputs = new ReusePool<>(Output::new);
    private final ConcurrentMap<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    /** Creates a binding with a mapper of its own. */
    public JacksonJsonBinding() {
        this(ContractMapper.create());
    }

    private JacksonJsonBinding(JsonMapper mapper) {
        this.mapper = mapper;
        this.writer = mapper.writer();
    }

    /**
     * Creates a binding that leaves the application's types to the application's mapper, with its modules, annotations and settings: contents and
     * answers of your own, whatever they are made of. The SDK's own types are bound as ever, and so are lists and maps of either.
     *
     * @param own the mapper for all types but those of the SDK; unless it is told not to, Jackson refuses members that a type does not have
     * @return the binding, for {@code XuqmClient.builder().json(…)}
     */
    public static JacksonJsonBinding with(ObjectMapper own) {
        if (own == null) {
            throw new IllegalArgumentException("own must not be null");
        }
        return new JacksonJsonBinding(
                ContractMapper.builder().addModule(new OwnTypes(own)).build());
    }

    @Override
    public byte[] toJson(@Nullable Object value) {
        try {
            Output out = outputs.take();
            writer.writeValue(out, value);
            byte[] json = out.takeBytes();
            outputs.give(out);
            return LoneSurrogates.refuse(json);
        } catch (IOException | RuntimeException e) {
            throw Failures.writing(value, e);
        }
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // see JsonBinding
    public <T> @Nullable T fromJson(byte[] json, Type type) {
        if (json == null || type == null) {
            throw new IllegalArgumentException((json == null ? "json" : "type") + " must not be null");
        }
        int start = StrictJson.check(json);
        try {
            return reader(type).readValue(json, start, json.length - start);
        } catch (IOException | RuntimeException e) {
            throw Failures.reading(type, e);
        }
    }

    private ObjectReader reader(Type type) {
        ObjectReader reader = readers.get(type);
        if (reader == null) {
            reader = mapper.readerFor(mapper.constructType(type));
            if (readers.size() >= MAX_READERS) {
                readers.clear();
            }
            readers.put(type, reader);
        }
        return reader;
    }
}
