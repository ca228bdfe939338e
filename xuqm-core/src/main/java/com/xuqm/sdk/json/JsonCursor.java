package com.xuqm.sdk.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Goes through a document that {@link StrictJson} has accepted, so that there is nothing to be strict about any more. */
final class JsonCursor {

    private final byte[] json;
    private int at;

    JsonCursor(byte[] json, int start) {
        this.json = json;
        this.at = start;
    }

    /** Another one at the same place. */
    JsonCursor copy() {
        return new JsonCursor(json, at);
    }

    /** Where the next value or sign begins. */
    int at() {
        return at;
    }

    /** The first byte of the next value or sign; 0 at the end. */
    char peek() {
        while (at < json.length && json[at] <= ' ' && json[at] >= 0) {
            at++;
        }
        return at < json.length ? (char) (json[at] & 0xFF) : 0;
    }

    /** What the next value is, in words. */
    String kind() {
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
    boolean takes(char sign) {
        if (peek() != sign) {
            return false;
        }
        at++;
        return true;
    }

    /** Goes into a container. */
    void enter() {
        peek();
        at++;
    }

    /** Whether another member or element follows; if not, goes out of the container. */
    boolean hasNext(char end) {
        takes(',');
        return !takes(end);
    }

    /** The name of a member, with the colon taken as well. */
    String name() {
        String name = string();
        takes(':');
        return name;
    }

    String string() {
        int start = afterQuote();
        boolean isEscaped = false;
        int end = start;
        while (json[end] != '"') {
            isEscaped |= json[end] == '\\';
            end += json[end] == '\\' ? 2 : 1;
        }
        at = end + 1;
        String text = new String(json, start, end - start, UTF_8);
        return isEscaped ? unescaped(text) : text;
    }

    private int afterQuote() {
        peek();
        return at + 1;
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
    String literal() {
        peek();
        int start = at;
        while (at < json.length && isOfLiteral(json[at])) {
            at++;
        }
        return new String(json, start, at - start, UTF_8);
    }

    private static boolean isOfLiteral(byte b) {
        return (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || b == 'E' || b == '.' || b == '+' || b == '-';
    }

    /** Goes behind the next value, without a recursion. */
    void skip() {
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
                case '"' -> string();
                case ',', ':' -> at++;
                default -> literal();
            }
        } while (depth > 0);
    }

    /** Goes behind the value that begins at a place. */
    void skipFrom(int start) {
        at = start;
        skip();
    }

    /** The next value as a document of its own. */
    byte[] slice() {
        peek();
        int start = at;
        skip();
        return Arrays.copyOfRange(json, start, at);
    }
}
