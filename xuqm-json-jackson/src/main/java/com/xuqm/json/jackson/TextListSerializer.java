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
import com.xuqm.sdk.crypto.ReusePool;
import com.xuqm.sdk.internal.text.TextChunk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Writes lists of texts. Those of a batch are ids, nearly all of them short and of plain ASCII: they are copied many at a time, instead of
 * looking up for each character how it has to be escaped. Where one needs an escape, those beside it are written as Jackson does by default.
 */
final class TextListSerializer extends StdSerializer<List<?>> {

    private static final long serialVersionUID = 1;

    private static final ReusePool<TextChunk> CHUNKS = new ReusePool<>(TextChunk::new);

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
        TextChunk chunk = CHUNKS.take();
        write(texts instanceof RandomAccess ? texts : new ArrayList<>(texts), chunk, out);
        chunk.wipe();
        CHUNKS.give(chunk);
        out.writeEndArray();
    }

    private static void write(List<?> texts, TextChunk chunk, JsonGenerator out) throws IOException {
        int first = 0;
        while (first < texts.size()) {
            int next = chunk.take(texts, first);
            if (next > first && chunk.isPlain()) {
                out.writeRawUTF8String(chunk.bytes(), 0, chunk.length());
            } else {
                next = Math.max(next, first + 1);
                for (Object text : texts.subList(first, next)) {
                    out.writeString((String) text);
                }
            }
            first = next;
        }
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
