package com.xuqm.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes lists of texts. Those of a batch are ids, nearly all of them short and of plain ASCII: they are looked at and then copied
 * as they are, many at a time, instead of looking up for each character how it has to be escaped. Any other text is written as Jackson
 * does by default.
 */
final class TextListSerializer extends StdSerializer<List<?>> {

    private static final long serialVersionUID = 1;

    /** The most that are collected; fewer for a list that is short. */
    private static final int CHUNK = 512;

    private static final int USUAL_LENGTH = 32;
    private static final int SEPARATOR = 3;

    private static final boolean[] PLAIN = new boolean['~' + 1];

    static {
        Arrays.fill(PLAIN, ' ', PLAIN.length, true);
        PLAIN['"'] = false;
        PLAIN['\\'] = false;
    }

    TextListSerializer() {
        super(List.class, false);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, List<?> value) {
        return value.isEmpty();
    }

    @Override
    public void serialize(List<?> texts, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartArray(texts, texts.size());
        Chunk chunk = new Chunk(out, Math.min(CHUNK, USUAL_LENGTH * texts.size()));
        for (Object text : texts) {
            chunk.write((String) text);
        }
        chunk.flush();
        out.writeEndArray();
    }

    /** Collects plain texts, which go out as if they were one that happens to hold {@code ","}. */
    private static final class Chunk {

        private final JsonGenerator out;
        private final byte[] bytes;
        private int length;
        private boolean isEmpty = true;

        Chunk(JsonGenerator out, int capacity) {
            this.out = out;
            this.bytes = new byte[capacity];
        }

        void write(@Nullable String text) throws IOException {
            if (text != null && text.length() <= bytes.length - SEPARATOR && isPlain(text)) {
                add(text);
            } else {
                flush();
                out.writeString(text);
            }
        }

        // This getBytes halves characters, and so is the one way to copy ASCII into an array that is there.
        @SuppressWarnings("deprecation")
        private void add(String text) throws IOException {
            if (length + SEPARATOR + text.length() > bytes.length) {
                flush();
            }
            if (!isEmpty) {
                bytes[length++] = '"';
                bytes[length++] = ',';
                bytes[length++] = '"';
            }
            text.getBytes(0, text.length(), bytes, length);
            length += text.length();
            isEmpty = false;
        }

        void flush() throws IOException {
            if (!isEmpty) {
                out.writeRawUTF8String(bytes, 0, length);
                length = 0;
                isEmpty = true;
            }
        }
    }

    private static boolean isPlain(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                return false;
            }
        }
        return true;
    }

    /** Finds lists of texts among the types to be written. */
    static final class Finder extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findCollectionSerializer(
                SerializationConfig config,
                CollectionType type,
                BeanDescription description,
                @Nullable TypeSerializer elementTypes,
                @Nullable JsonSerializer<Object> elements) {
            boolean isOfTexts = type.isTypeOrSubTypeOf(List.class)
                    && type.getContentType().hasRawClass(String.class)
                    && elementTypes == null
                    && elements == null;
            return isOfTexts ? new TextListSerializer() : null;
        }
    }
}
