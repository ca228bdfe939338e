package com.xuqm.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.OpenEnumFactory;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Open enums as strings and as keys of maps; keys are written by {@code toString()}, which gives the value. */
final class OpenEnums {

    private OpenEnums() {}

    static final class Serializer extends StdScalarSerializer<OpenEnum> {

        @Serial
        private static final long serialVersionUID = 1;

        Serializer() {
            super(OpenEnum.class);
        }

        @Override
        public void serialize(OpenEnum value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.value());
        }
    }

    static final class Finder extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return type.isTypeOrSubTypeOf(OpenEnum.class) ? new Deserializer(type.getRawClass()) : null;
        }
    }

    static final class KeyFinder implements KeyDeserializers {

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            if (!type.isTypeOrSubTypeOf(OpenEnum.class)) {
                return null;
            }
            OpenEnumFactory factory = OpenEnumFactory.of(type.getRawClass());
            return new KeyDeserializer() {
                @Override
                public Object deserializeKey(String key, DeserializationContext context) {
                    return factory.make(key);
                }
            };
        }
    }

    private static final class Deserializer extends StdScalarDeserializer<OpenEnum> {

        @Serial
        private static final long serialVersionUID = 1;

        // Nobody serialises a deserialiser, but Jackson's are serialisable by type.
        private final transient OpenEnumFactory factory;

        Deserializer(Class<?> type) {
            super(type);
            factory = OpenEnumFactory.of(type);
        }

        @Override
        public OpenEnum deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.currentToken().isNumeric()) {
                Failures.expect(in, JsonToken.VALUE_STRING, "a string");
            }
            return factory.make(in.getText());
        }
    }
}
