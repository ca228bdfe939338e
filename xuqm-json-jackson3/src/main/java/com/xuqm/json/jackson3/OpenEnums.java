package com.xuqm.json.jackson3;

import com.xuqm.sdk.json.OpenEnum;
import com.xuqm.sdk.json.OpenEnumFactory;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;

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
        public void serialize(OpenEnum value, JsonGenerator out, SerializationContext provider) {
            out.writeString(value.value());
        }
    }

    static final class Finder extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return type.isTypeOrSubTypeOf(OpenEnum.class) ? new Deserializer(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return OpenEnum.class.isAssignableFrom(type);
        }
    }

    static final class KeyFinder implements KeyDeserializers {

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
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
        public OpenEnum deserialize(JsonParser in, DeserializationContext context) {
            if (!in.currentToken().isNumeric()) {
                Failures.expect(in, JsonToken.VALUE_STRING, "a string");
            }
            return factory.make(in.getString());
        }
    }
}
