package com.xuqm.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.xuqm.sdk.json.SdkTypes;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.ArrayType;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.ReferenceType;

/**
 * Hands the application's types to the application's mapper. What passes between the two mappers is tokens, so that the settings of neither
 * reach the other.
 */
final class OwnTypes extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1;

    // Nobody serialises a module, but Jackson's are serialisable by type.
    private final transient ObjectMapper own;

    OwnTypes(ObjectMapper own) {
        super("xuqm-own-types");
        this.own = own;
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Readers());
        context.addSerializers(new Writers());
    }

    private final class Readers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return reader(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return reader(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findReferenceDeserializer(
                ReferenceType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                @Nullable TypeDeserializer contentType,
                @Nullable ValueDeserializer<?> content) {
            return reader(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findArrayDeserializer(
                ArrayType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                @Nullable TypeDeserializer elementType,
                @Nullable ValueDeserializer<?> element) {
            return reader(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                @Nullable TypeDeserializer elementType,
                @Nullable ValueDeserializer<?> element) {
            return reader(type);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return !SdkTypes.contains(type);
        }

        private @Nullable ValueDeserializer<?> reader(JavaType type) {
            return SdkTypes.contains(type.getRawClass()) ? null : new Reader(own, type);
        }
    }

    private final class Writers extends Serializers.Base {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return writer(type);
        }

        @Override
        public @Nullable ValueSerializer<?> findReferenceSerializer(
                SerializationConfig config,
                ReferenceType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format,
                @Nullable TypeSerializer contentType,
                @Nullable ValueSerializer<Object> content) {
            return writer(type);
        }

        @Override
        public @Nullable ValueSerializer<?> findArraySerializer(
                SerializationConfig config,
                ArrayType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format,
                @Nullable TypeSerializer elementType,
                @Nullable ValueSerializer<Object> element) {
            return writer(type);
        }

        @Override
        public @Nullable ValueSerializer<?> findCollectionSerializer(
                SerializationConfig config,
                CollectionType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format,
                @Nullable TypeSerializer elementType,
                @Nullable ValueSerializer<Object> element) {
            return writer(type);
        }

        private @Nullable ValueSerializer<?> writer(JavaType type) {
            return SdkTypes.contains(type.getRawClass()) ? null : new Writer(own, type);
        }
    }

    private static final class Reader extends StdDeserializer<Object> {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient ObjectMapper own;

        Reader(ObjectMapper own, JavaType type) {
            super(type);
            this.own = own;
        }

        @Override
        public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
            return own.readValue(context.bufferAsCopyOfValue(in), getValueType());
        }
    }

    private static final class Writer extends StdSerializer<Object> {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient ObjectMapper own;

        Writer(ObjectMapper own, JavaType type) {
            super(type);
            this.own = own;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext provider) {
            own.writeValueIntoBuffer(value).serialize(out);
        }
    }
}
