package com.xuqm.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.OpenEnumFactory;
import java.io.IOException;
import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mapper as a program without the SDK sets it up: lenient, with just enough to know the models' value types. */
public final class RawJackson {

    private RawJackson() {}

    /**
     * Makes a mapper.
     *
     * @return a mapper that can bind the SDK's models
     */
    public static JsonMapper mapper() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(new ValueWriter());
        module.setDeserializers(new ValueReaders());
        return JsonMapper.builder()
                .addModule(module)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
    }

    private static final class ValueWriter extends StdSerializer<OpenEnum> {

        @Serial
        private static final long serialVersionUID = 1;

        ValueWriter() {
            super(OpenEnum.class);
        }

        @Override
        public void serialize(OpenEnum value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.value());
        }
    }

    private static final class ValueReaders extends SimpleDeserializers implements Deserializers {

        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            if (type.hasRawClass(Instant.class)) {
                return new EpochMillis();
            }
            return type.isTypeOrSubTypeOf(OpenEnum.class) ? new Value(type.getRawClass()) : null;
        }
    }

    private static final class EpochMillis extends StdDeserializer<Instant> {

        @Serial
        private static final long serialVersionUID = 1;

        EpochMillis() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Instant.ofEpochMilli(in.getLongValue());
        }
    }

    private static final class Value extends StdDeserializer<OpenEnum> {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient OpenEnumFactory factory;

        Value(Class<?> type) {
            super(type);
            factory = OpenEnumFactory.of(type);
        }

        @Override
        public OpenEnum deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return (OpenEnum) factory.make(in.getText());
        }
    }
}
