package com.xuqm.sdk.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Goes through a JSON document that was checked before, so that there is nothing to be strict about any more. */
public final class JsonCursor {

    private final byte[] json;
    private int at;

    /**
     * Begins.
     *
     * @param json the document
     * @param start where to begin
     */
    public JsonCursor(byte[] json, int start) {
        this.json = json;
        this.at = start;
    }

    /** Another one at the same place. */
    public JsonCursor copy() {
        return new JsonCursor(json, at);
    }

    /** Where the next value or sign begins. */
    public int at() {
        return at;
    }

    /** The first byte of the next value or sign; 0 at the end. */
    public char peek() {
        while (at < json.length && json[at] <= ' ') {
            at++;
        }
        return at < json.length ? (char) json[at] : 0;
    }

    /** What the next value is, in words. */
    public String kind() {
        return switch (peek()) {
            case '{' -> "an object";
            case '[' -> "a list";
            case '"' -> "text";
            case 't', 'f' -> "true or false";
            case 'n' -> "null";
            default -> "a number";
        };
    }

    /** Goes behind the next sign if it is this one. */
    public boolean takes(char sign) {
        if (peek() != sign) {
            return false;
        }
        at++;
        return true;
    }

    /** Goes into a container. */
    public void enter() {
        peek();
        at++;
    }

    /** Whether another member or element follows; if not, goes out of the container. */
    public boolean hasNext(char end) {
        takes(',');
        return !takes(end);
    }

    /** The name of a member, with the colon taken as well. */
    public String name() {
        String name = string();
        takes(':');
        return name;
    }

    /** A text, without its quotes and escapes. */
    public String string() {
        peek();
        int start = at + 1;
        boolean isEscaped = skipText();
        String text = new String(json, start, at - 1 - start, UTF_8);
        return isEscaped ? unescaped(text) : text;
    }

    /** Goes behind a text; tells whether it has escapes. */
    private boolean skipText() {
        boolean isEscaped = false;
        at++;
        while (json[at] != '"') {
            isEscaped |= json[at] == '\\';
            at += json[at] == '\\' ? 2 : 1;
        }
        at++;
        return isEscaped;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char escape = text.charAt(++i);
            switch (escape) {
                case 'b' -> plain.append('\b');
                case 'f' -> plain.append('\f');
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 't' -> plain.append('\t');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
                    i += 4;
                }
                default -> plain.append(escape);
            }
        }
        return plain.toString();
    }

    /** A number or a word, as it is written. */
    public String literal() {
        peek();
        int start = at;
        skipLiteral();
        return new String(json, start, at - start, UTF_8);
    }

    private void skipLiteral() {
        while (at < json.length && json[at] > ' ' && json[at] != ',' && json[at] != ']' && json[at] != '}') {
            at++;
        }
    }

    /** Goes behind the next value, without a recursion. */
    public void skip() {
        int depth = 0;
        do {
            switch (peek()) {
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                case '"' -> skipText();
                case ',', ':' -> at++;
                default -> skipLiteral();
            }
        } while (depth > 0);
    }

    /** Goes behind the value that begins at a place. */
    public void skipFrom(int start) {
        at = start;
        skip();
    }

    /** The next value as a document of its own. */
    public byte[] slice() {
        peek();
        int start = at;
        skip();
        return Arrays.copyOfRange(json, start, at);
    }
}
