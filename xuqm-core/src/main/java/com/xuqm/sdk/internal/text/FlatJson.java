package com.xuqm.sdk.internal.text;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the small JSON objects inside of tokens, so that a UserSig can be checked without any JSON library. Strict
 * RFC 8259; values that are objects or arrays are checked and passed over; a name that occurs twice is refused, because two
 * readers could take two different values for signed.
 */
public final class FlatJson {

    private static final int MAX_DEPTH = 16;

    private final String text;
    private int position;

    private FlatJson(String text) {
        this.text = text;
    }

    /**
     * Reads an object.
     *
     * @return its members: {@code String}, {@code Long}, {@code Double} for numbers that are no {@code long}, {@code Boolean}, or
     *     {@code null} for everything else
     * @throws MalformedException if the text is not one JSON object
     */
    public static Map<String, @Nullable Object> read(String text) throws MalformedException {
        FlatJson reader = new FlatJson(text);
        reader.skipSpace();
        Map<String, @Nullable Object> members = reader.object(0);
        reader.skipSpace();
        if (reader.position != text.length()) {
            throw reader.malformed("something follows the object");
        }
        return members;
    }

    private Map<String, @Nullable Object> object(int depth) throws MalformedException {
        expect('{');
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        skipSpace();
        if (!accept('}')) {
            do {
                skipSpace();
                String name = string();
                skipSpace();
                expect(':');
                if (members.containsKey(name)) {
                    throw malformed("a name occurs twice");
                }
                members.put(name, value(depth));
                skipSpace();
            } while (accept(','));
            expect('}');
        }
        return members;
    }

    private @Nullable Object value(int depth) throws MalformedException {
        if (depth > MAX_DEPTH) {
            throw malformed("it is nested too deeply");
        }
        skipSpace();
        return switch (peek()) {
            case '"' -> string();
            case '{' -> {
                object(depth + 1);
                yield null;
            }
            case '[' -> {
                array(depth + 1);
                yield null;
            }
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            default -> number();
        };
    }

    private void array(int depth) throws MalformedException {
        expect('[');
        skipSpace();
        if (accept(']')) {
            return;
        }
        do {
            value(depth);
            skipSpace();
        } while (accept(','));
        expect(']');
    }

    private @Nullable Object literal(String word, @Nullable Object meaning) throws MalformedException {
        if (!text.startsWith(word, position)) {
            throw malformed("a value is none of JSON's");
        }
        position += word.length();
        return meaning;
    }

    private Object number() throws MalformedException {
        int start = position;
        accept('-');
        if (!accept('0')) {
            digits();
        }
        boolean integral = true;
        if (accept('.')) {
            integral = false;
            digits();
        }
        if (accept('e') || accept('E')) {
            integral = false;
            if (!accept('+')) {
                accept('-');
            }
            digits();
        }
        String number = text.substring(start, position);
        if (integral) {
            try {
                return Long.parseLong(number);
            } catch (NumberFormatException e) {
                // It is a number all the same, and whoever reads this member says how large it may be.
            }
        }
        return Double.parseDouble(number);
    }

    private void digits() throws MalformedException {
        int start = position;
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            position++;
        }
        if (position == start) {
            throw malformed("a value is none of JSON's");
        }
    }

    private String string() throws MalformedException {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (true) {
            char c = next();
            if (c == '"') {
                return value.toString();
            }
            if (c < 0x20) {
                throw malformed("a string has a raw control character");
            }
            value.append(c == '\\' ? escape() : c);
        }
    }

    private char escape() throws MalformedException {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicodeEscape();
            default -> throw malformed("an escape is none of JSON's");
        };
    }

    private char unicodeEscape() throws MalformedException {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char c = next();
            if (!HexFormat.isHexDigit(c)) {
                throw malformed("an escape is none of JSON's");
            }
            code = code * 16 + HexFormat.fromHexDigit(c);
        }
        return (char) code;
    }

    private void skipSpace() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private char peek() throws MalformedException {
        if (position == text.length()) {
            throw malformed("it ends early");
        }
        return text.charAt(position);
    }

    private char next() throws MalformedException {
        char c = peek();
        position++;
        return c;
    }

    private boolean accept(char c) {
        if (position < text.length() && text.charAt(position) == c) {
            position++;
            return true;
        }
        return false;
    }

    private void expect(char c) throws MalformedException {
        if (!accept(c)) {
            throw malformed("'" + c + "' is missing");
        }
    }

    private MalformedException malformed(String reason) {
        return new MalformedException(reason + " (at character " + position + ")");
    }

    /** The text is not what it should be; the message never quotes it. */
    public static final class MalformedException extends Exception {

        private static final long serialVersionUID = 1;

        public MalformedException(String message) {
            super(message, null, false, false);
        }
    }
}
