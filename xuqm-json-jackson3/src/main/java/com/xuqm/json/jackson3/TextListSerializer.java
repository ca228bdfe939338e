package com.xuqm.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.xuqm.sdk.crypto.ReusePool;
import com.xuqm.sdk.internal.text.TextChunk;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.CollectionType;

/**
 * Writes lists of texts. Those of a batch are ids, nearly all of them short and of plain ASCII: they are copied many at a time, instead of
 * looking up for each character how it has to be escaped. Where one needs an escape, those beside it are written as Jackson does by default.
 */
final class TextListSerializer extends StdSerializer<List<?>> {

    private static final long serialVersionUID = 1;

    private static final ReusePool<TextChunk> CHUNKS = new ReusePool<>(TextChunk::new);

    TextListSerializer() {
        super(List.class);
    }

    @Override
    public boolean isEmpty(SerializationContext provider, List<?> value) {
        return value.isEmpty();
    }

    @Override
    public void serialize(List<?> texts, JsonGenerator out, SerializationContext provider) {
        out.writeStartArray(texts, texts.size());
        TextChunk chunk = CHUNKS.take();
        write(texts instanceof RandomAccess ? texts : new ArrayList<>(texts), chunk, out);
        chunk.wipe();
        CHUNKS.give(chunk);
        out.writeEndArray();
    }

    private static void write(List<?> texts, TextChunk chunk, JsonGenerator out) {
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
        public @Nullable ValueSerializer<?> findCollectionSerializer(
                SerializationConfig config,
                CollectionType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format,
                @Nullable TypeSerializer elementTypes,
                @Nullable ValueSerializer<Object> elements) {
            boolean isOfTexts = type.isTypeOrSubTypeOf(List.class)
                    && type.getContentType().hasRawClass(String.class)
                    && elementTypes == null
                    && elements == null;
            return isOfTexts ? new TextListSerializer() : null;
        }
    }
}
