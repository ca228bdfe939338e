package com.xuqm.json.jackson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.xuqm.sdk.crypto.ReusePool;
import com.xuqm.sdk.internal.text.LoneSurrogates;
import com.xuqm.sdk.internal.text.ReusedOutput;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.StrictJson;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Binds JSON with a mapper that is made for it. */
final class MapperBinding implements JsonBinding {

    /** Far more than a program has types; one that makes types as it runs must not fill the heap with readers. */
    private static final int MAX_READERS = 1_000;

    private final JsonMapper mapper;
    private final ObjectWriter writer;
    private final ReusePool<ReusedOutput> outputs = new ReusePool<>(ReusedOutput::new);
    private final ConcurrentMap<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    private MapperBinding(JsonMapper mapper) {
        this.mapper = mapper;
        this.writer = mapper.writer();
    }

    static JsonBinding create() {
        return new MapperBinding(ContractMapper.create());
    }

    static JsonBinding with(ObjectMapper own) {
        return new MapperBinding(
                ContractMapper.builder().addModule(new OwnTypes(own)).build());
    }

    @Override
    public byte[] toJson(@Nullable Object value) {
        try {
            ReusedOutput out = outputs.take();
            writer.writeValue(out, value);
            byte[] json = out.takeBytes();
            outputs.give(out);
            if (LoneSurrogates.areIn(json)) {
                throw new JsonBindingException("a lone surrogate", null);
            }
            return json;
        } catch (IOException | RuntimeException e) {
            throw Failures.writing(value, e);
        }
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // see JsonBinding
    public <T> @Nullable T fromJson(byte[] json, Type type) {
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
