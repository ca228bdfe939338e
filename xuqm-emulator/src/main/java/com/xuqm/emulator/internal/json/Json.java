package com.xuqm.emulator.internal.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reading and writing JSON trees: strict on the way in, complete on the way out. */
public final class Json {

    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private static final Gson WITHOUT_NULLS =
            new GsonBuilder().disableHtmlEscaping().create();
    private static final TypeAdapter<JsonElement> TREES = GSON.getAdapter(JsonElement.class);

    private Json() {}

    /**
     * Parses a document by the letter of RFC 8259.
     *
     * @param utf8 the bytes
     * @return the tree, or null if the bytes are not exactly one valid document in valid UTF-8
     */
    public static @Nullable JsonElement parse(byte[] utf8) {
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /**
     * Parses a document by the letter of RFC 8259.
     *
     * @param text the text
     * @return the tree, or null if the text is not exactly one valid document
     */
    public static @Nullable JsonElement parse(String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        makeStrict(reader);
        try {
            // An empty document fails here; the parser would read it as null.
            JsonToken first = reader.peek();
            JsonElement tree = first == JsonToken.END_DOCUMENT ? null : TREES.read(reader);
            return reader.peek() == JsonToken.END_DOCUMENT && namesAreUnique(text) ? tree : null;
        } catch (IOException | JsonParseException | IllegalStateException e) {
            return null;
        }
    }

    /** An application's tests may bring a Gson from before 2.11, as Spring Boot 3.3 does. That one is a little less strict. */
    private static void makeStrict(JsonReader reader) {
        try {
            reader.setStrictness(Strictness.STRICT);
        } catch (LinkageError e) {
            return; // as strict as it was made
        }
    }

    /** Whether no object says a name twice; of two values the parser would take the last, and another reader the first. */
    private static boolean namesAreUnique(String text) throws IOException {
        JsonReader reader = new JsonReader(new StringReader(text));
        Deque<Set<String>> open = new ArrayDeque<>();
        for (JsonToken token = reader.peek(); token != JsonToken.END_DOCUMENT; token = reader.peek()) {
            switch (token) {
                case BEGIN_OBJECT -> {
                    reader.beginObject();
                    open.push(new HashSet<>());
                }
                case END_OBJECT -> {
                    reader.endObject();
                    open.pop();
                }
                case NAME -> {
                    if (!open.element().add(reader.nextName())) {
                        return false;
                    }
                }
                case BEGIN_ARRAY -> reader.beginArray();
                case END_ARRAY -> reader.endArray();
                default -> reader.skipValue();
            }
        }
        return true;
    }

    /**
     * Parses a document that must be an object.
     *
     * @param text the text
     * @return the object, or null if the text is anything else
     */
    public static @Nullable JsonObject parseObject(String text) {
        return parse(text) instanceof JsonObject object ? object : null;
    }

    /**
     * Writes a tree.
     *
     * @param tree the tree
     * @return its text in UTF-8
     */
    public static byte[] bytes(JsonElement tree) {
        return GSON.toJson(tree).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a tree, and leaves out the members that are null.
     *
     * @param tree the tree
     * @return its text in UTF-8
     */
    public static byte[] bytesWithoutNulls(JsonElement tree) {
        return WITHOUT_NULLS.toJson(tree).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a list.
     *
     * @param items the items
     * @param toJson how one item is written
     * @param <T> kind of item
     * @return the array
     */
    public static <T> JsonArray array(Iterable<? extends T> items, Function<? super T, ? extends JsonElement> toJson) {
        JsonArray array = new JsonArray();
        for (T item : items) {
            array.add(toJson.apply(item));
        }
        return array;
    }
}
