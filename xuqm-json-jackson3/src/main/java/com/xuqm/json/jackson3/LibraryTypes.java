package com.xuqm.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.ReferenceType;

/**
 * Refuses what Jackson 3 binds by itself and the other bindings do not, {@code Optional} and the types of java.time but {@code Instant}: an
 * application that exchanges the binding would otherwise find out by a call that fails.
 */
final class LibraryTypes {

    private LibraryTypes() {}

    private static boolean isRefused(JavaType type) {
        Class<?> raw = type.getRawClass();
        return raw.getName().startsWith("java.util.Optional")
                || (raw.getPackageName().startsWith("java.time") && raw != Instant.class && !type.isEnumType());
    }

    static final class Readers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return isRefused(type) ? new Reader(type) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findReferenceDeserializer(
                ReferenceType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                @Nullable TypeDeserializer contentType,
                @Nullable ValueDeserializer<?> content) {
            return isRefused(type) ? new Reader(type) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isRefused(config.constructType(type));
        }
    }

    static final class Writers extends Serializers.Base {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return isRefused(type) ? new Writer(type) : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findReferenceSerializer(
                SerializationConfig config,
                ReferenceType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format,
                @Nullable TypeSerializer contentType,
                @Nullable ValueSerializer<Object> content) {
            return isRefused(type) ? new Writer(type) : null;
        }
    }

    private static final class Reader extends StdDeserializer<Object> {

        @Serial
        private static final long serialVersionUID = 1;

        Reader(JavaType type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            return context.reportBadDefinition(getValueType(), "not bound");
        }
    }

    private static final class Writer extends StdSerializer<Object> {

        @Serial
        private static final long serialVersionUID = 1;

        private final JavaType type;

        Writer(JavaType type) {
            super(type);
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            context.reportBadDefinition(type, "not bound");
        }
    }
}
