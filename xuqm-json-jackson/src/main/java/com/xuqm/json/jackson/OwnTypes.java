package com.xuqm.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.ArrayType;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.ReferenceType;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.xuqm.sdk.json.SdkTypes;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

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
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return reader(type);
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return reader(config.constructType(type));
        }

        @Override
        public @Nullable JsonDeserializer<?> findReferenceDeserializer(
                ReferenceType type,
                DeserializationConfig config,
                BeanDescription description,
                @Nullable TypeDeserializer contentType,
                @Nullable JsonDeserializer<?> content) {
            return reader(type);
        }

        @Override
        public @Nullable JsonDeserializer<?> findArrayDeserializer(
                ArrayType type,
                DeserializationConfig config,
                BeanDescription description,
                @Nullable TypeDeserializer elementType,
                @Nullable JsonDeserializer<?> element) {
            return reader(type);
        }

        @Override
        public @Nullable JsonDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription description,
                @Nullable TypeDeserializer elementType,
                @Nullable JsonDeserializer<?> element) {
            return reader(type);
        }

        private @Nullable JsonDeserializer<?> reader(JavaType type) {
            return SdkTypes.contains(type.getRawClass()) ? null : new Reader(own, type);
        }
    }

    private final class Writers extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return writer(type);
        }

        @Override
        public @Nullable JsonSerializer<?> findReferenceSerializer(
                SerializationConfig config,
                ReferenceType type,
                BeanDescription description,
                @Nullable TypeSerializer contentType,
                @Nullable JsonSerializer<Object> content) {
            return writer(type);
        }

        @Override
        public @Nullable JsonSerializer<?> findArraySerializer(
                SerializationConfig config,
                ArrayType type,
                BeanDescription description,
                @Nullable TypeSerializer elementType,
                @Nullable JsonSerializer<Object> element) {
            return writer(type);
        }

        @Override
        public @Nullable JsonSerializer<?> findCollectionSerializer(
                SerializationConfig config,
                CollectionType type,
                BeanDescription description,
                @Nullable TypeSerializer elementType,
                @Nullable JsonSerializer<Object> element) {
            return writer(type);
        }

        private @Nullable JsonSerializer<?> writer(JavaType type) {
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
        public @Nullable Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            TokenBuffer tokens = context.bufferAsCopyOfValue(in);
            return own.readValue(tokens.asParserOnFirstToken(), getValueType());
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
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            TokenBuffer tokens = new TokenBuffer(own, false);
            own.writeValue(tokens, value);
            tokens.serialize(out);
        }
    }
}
