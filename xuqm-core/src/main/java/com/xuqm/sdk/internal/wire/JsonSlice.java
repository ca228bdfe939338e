package com.xuqm.sdk.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

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
            int start = StrictJson.check(document);
            Scanner scanner = new Scanner(document, start);
            return scanner.value();
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

    /** The value as it is written. */
    String quoted() {
        return new String(json, start, end - start, UTF_8);
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
        Scanner scanner = new Scanner(json, start + 1);
        while (!scanner.isAt('}')) {
            String name = scanner.value().text();
            scanner.isAt(':');
            members.put(name, scanner.value());
            scanner.isAt(',');
        }
        return members;
    }

    /** The elements of an array. */
    List<JsonSlice> elements() {
        List<JsonSlice> elements = new ArrayList<>();
        Scanner scanner = new Scanner(json, start + 1);
        while (!scanner.isAt(']')) {
            elements.add(scanner.value());
            scanner.isAt(',');
        }
        return elements;
    }

    /** Goes through a document that was checked. */
    private static final class Scanner {

        private final byte[] json;
        private int at;

        Scanner(byte[] json, int at) {
            this.json = json;
            this.at = at;
        }

        /** Whether a sign comes next, which is taken then. */
        boolean isAt(char sign) {
            skipSpace();
            if (json[at] != sign) {
                return false;
            }
            at++;
            return true;
        }

        private void skipSpace() {
            while (json[at] == ' ' || json[at] == '\t' || json[at] == '\n' || json[at] == '\r') {
                at++;
            }
        }

        JsonSlice value() {
            skipSpace();
            int start = at;
            int depth = 0;
            do {
                switch (json[at]) {
                    case '"' -> skipText();
                    case '{', '[' -> {
                        depth++;
                        at++;
                    }
                    case '}', ']' -> {
                        depth--;
                        at++;
                    }
                    case ',', ':', ' ', '\t', '\n', '\r' -> at++;
                    default -> skipLiteral();
                }
            } while (depth > 0);
            return new JsonSlice(json, start, at);
        }

        private void skipText() {
            at++;
            while (json[at] != '"') {
                at += json[at] == '\\' ? 2 : 1;
            }
            at++;
        }

        private void skipLiteral() {
            while (at < json.length && ",:]} \t\n\r".indexOf(json[at]) < 0) {
                at++;
            }
        }
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
