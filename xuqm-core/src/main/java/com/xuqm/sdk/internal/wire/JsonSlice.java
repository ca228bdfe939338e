package com.xuqm.sdk.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.internal.text.JsonCursor;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.StrictJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a JSON document, as the bytes that it consists of. What it holds is not looked at before it is asked for. */
final class JsonSlice {

    static final JsonSlice NULL = new JsonSlice("null".getBytes(UTF_8), 0, 4);

    private final byte[] json;
    private final int start;
    private final int end;

    private JsonSlice(byte[] json, int start, int end) {
        this.json = json;
        this.start = start;
        this.end = end;
    }

    /** A whole document; null if it is none. */
    static @Nullable JsonSlice of(byte[] document) {
        try {
            return new JsonSlice(document, 0, 0).next(new JsonCursor(document, StrictJson.check(document)));
        } catch (JsonBindingException e) {
            return null;
        }
    }

    static JsonSlice ofText(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        byte[] bytes = quoted.append('"').toString().getBytes(UTF_8);
        return new JsonSlice(bytes, 0, bytes.length);
    }

    static JsonSlice ofObject(Map<String, JsonSlice> members) {
        ByteBuilder bytes = new ByteBuilder().add("{");
        String separator = "";
        for (Map.Entry<String, JsonSlice> member : members.entrySet()) {
            bytes.add(separator).add(ofText(member.getKey())).add(":").add(member.getValue());
            separator = ",";
        }
        return bytes.add("}").slice();
    }

    static JsonSlice ofArray(List<JsonSlice> elements) {
        ByteBuilder bytes = new ByteBuilder().add("[");
        String separator = "";
        for (JsonSlice element : elements) {
            bytes.add(separator).add(element);
            separator = ",";
        }
        return bytes.add("]").slice();
    }

    byte[] bytes() {
        return Arrays.copyOfRange(json, start, end);
    }

    boolean isObject() {
        return json[start] == '{';
    }

    boolean isArray() {
        return json[start] == '[';
    }

    boolean isText() {
        return json[start] == '"';
    }

    boolean isNull() {
        return json[start] == 'n';
    }

    /** A text without its quotes, or a number or truth value as it is written. Escapes are left as they are: names have none. */
    String text() {
        return isText()
                ? new String(json, start + 1, end - start - 2, UTF_8)
                : new String(json, start, end - start, UTF_8);
    }

    /** The members of an object. Of two with one name the last counts. */
    Map<String, JsonSlice> members() {
        Map<String, JsonSlice> members = new LinkedHashMap<>();
        JsonCursor cursor = within();
        while (cursor.hasNext('}')) {
            members.put(cursor.name(), next(cursor));
        }
        return members;
    }

    /** The elements of an array. */
    List<JsonSlice> elements() {
        List<JsonSlice> elements = new ArrayList<>();
        JsonCursor cursor = within();
        while (cursor.hasNext(']')) {
            elements.add(next(cursor));
        }
        return elements;
    }

    private JsonCursor within() {
        return new JsonCursor(json, start + 1);
    }

    private JsonSlice next(JsonCursor cursor) {
        cursor.peek();
        int from = cursor.at();
        cursor.skip();
        return new JsonSlice(json, from, cursor.at());
    }

    /** Puts slices together. */
    private static final class ByteBuilder {

        private final java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();

        ByteBuilder add(String text) {
            out.writeBytes(text.getBytes(UTF_8));
            return this;
        }

        ByteBuilder add(JsonSlice slice) {
            out.write(slice.json, slice.start, slice.end - slice.start);
            return this;
        }

        JsonSlice slice() {
            byte[] bytes = out.toByteArray();
            return new JsonSlice(bytes, 0, bytes.length);
        }
    }
}
