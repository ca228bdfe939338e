package com.xuqm.sdk.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.xuqm.sdk.internal.check.Checks;

/**
 * Checks that a document is what {@link JsonBinding} accepts: strict RFC 8259 JSON in well-formed UTF-8, within the limits of
 * depth and of number length. This is for those who implement a binding.
 *
 * <p>JSON libraries agree on documents that are JSON and differ on almost everything else: what they let pass, what they
 * overlook in members that they skip, and where their limits lie. A binding that calls {@link #check} first has only good
 * documents to hand on, and so behaves as every other one. It is one pass over the bytes and makes no garbage to speak of.
 */
public final class StrictJson {

    /** How deep arrays and objects may be nested. */
    public static final int MAX_DEPTH = 255;

    /** How many characters a number may have, sign and exponent included. */
    public static final int MAX_NUMBER_LENGTH = 1_000;

    private static final byte[] TRUE = "true".getBytes(US_ASCII);
    private static final byte[] FALSE = "false".getBytes(US_ASCII);
    private static final byte[] NULL = "null".getBytes(US_ASCII);

    /** What {@link #peek} gives after the last byte. */
    private static final int END = -1;

    private final byte[] json;
    private int at;
    private int depth;

    private StrictJson(byte[] json, int start) {
        this.json = json;
        this.at = start;
    }

    /**
     * Checks a document.
     *
     * @param json the document
     * @return where the JSON begins: 3 if there is a byte order mark, else 0
     * @throws JsonBindingException if the document must be refused; its message says why and at which byte, without content
     */
    public static int check(byte[] json) {
        int start = startsWithByteOrderMark(Checks.notNull("json", json)) ? 3 : 0;
        new StrictJson(json, start).document();
        return start;
    }

    private static boolean startsWithByteOrderMark(byte[] json) {
        return json.length >= 3 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB && json[2] == (byte) 0xBF;
    }

    private void document() {
        skipSpace();
        value();
        skipSpace();
        if (at < json.length) {
            throw refusal("something follows the value", at);
        }
    }

    private void value() {
        switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> literal(TRUE);
            case 'f' -> literal(FALSE);
            case 'n' -> literal(NULL);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            case END -> throw refusal("it ends where a value is due", at);
            default -> throw refusal("a value is due", at);
        }
    }

    private void object() {
        enter();
        if (peek() == '}') {
            leave();
            return;
        }
        while (true) {
            if (peek() != '"') {
                throw refusal("a member's name is due", at);
            }
            string();
            skipSpace();
            if (peek() != ':') {
                throw refusal("a colon is due", at);
            }
            at++;
            skipSpace();
            value();
            if (closes('}')) {
                return;
            }
        }
    }

    private void array() {
        enter();
        if (peek() == ']') {
            leave();
            return;
        }
        do {
            value();
        } while (!closes(']'));
    }

    private void enter() {
        if (++depth > MAX_DEPTH) {
            throw refusal("it is nested deeper than " + MAX_DEPTH, at);
        }
        at++;
        skipSpace();
    }

    private void leave() {
        at++;
        depth--;
    }

    /** After a member or an element: whether the container ends; if not, the next one follows. */
    private boolean closes(char end) {
        skipSpace();
        int next = peek();
        if (next == end) {
            leave();
            return true;
        }
        if (next != ',') {
            throw refusal("a comma or the end of the container is due", at);
        }
        at++;
        skipSpace();
        return false;
    }

    private void literal(byte[] word) {
        for (byte expected : word) {
            if (peek() != expected) {
                throw refusal("an unknown literal", at);
            }
            at++;
        }
    }

    private void number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else {
            digits();
        }
        if (peek() == '.') {
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        if (at - start > MAX_NUMBER_LENGTH) {
            throw refusal("a number longer than " + MAX_NUMBER_LENGTH + " characters", start);
        }
    }

    private void digits() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start) {
            throw refusal("a digit is due", at);
        }
    }

    private void string() {
        // Most of a document is inside of strings: the position is kept in a local variable.
        byte[] bytes = json;
        int i = at + 1;
        while (i < bytes.length) {
            byte b = bytes[i];
            if (b == '"') {
                at = i + 1;
                return;
            } else if (b == '\\') {
                i = afterEscape(i);
            } else if (b >= ' ') {
                i++;
            } else if (b < 0) {
                i = afterMultiByte(i);
            } else {
                throw refusal("a control character in a string", i);
            }
        }
        throw refusal("a string without end", at);
    }

    private int afterEscape(int start) {
        switch (byteAt(start + 1)) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return start + 2;
            }
            case 'u' -> {
                char unit = unit(start);
                if (Character.isLowSurrogate(unit)) {
                    throw refusal("a lone surrogate", start);
                }
                if (!Character.isHighSurrogate(unit)) {
                    return start + 6;
                }
                if (byteAt(start + 6) != '\\'
                        || byteAt(start + 7) != 'u'
                        || !Character.isLowSurrogate(unit(start + 6))) {
                    throw refusal("a lone surrogate", start);
                }
                return start + 12;
            }
            default -> throw refusal("an unknown escape", start);
        }
    }

    /** The UTF-16 unit of an escape of six characters. */
    private char unit(int start) {
        int unit = 0;
        for (int i = start + 2; i < start + 6; i++) {
            int digit = Character.digit(byteAt(i), 16);
            if (digit < 0) {
                throw refusal("an escape without four hexadecimal digits", start);
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    /** Table 3-7 of the Unicode standard: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
    private int afterMultiByte(int start) {
        int lead = byteAt(start);
        int length;
        if (lead >= 0xC2 && lead <= 0xDF) {
            length = 2;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            length = 3;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            length = 4;
        } else {
            throw refusal("broken UTF-8", start);
        }
        int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        for (int i = start + 1; i < start + length; i++) {
            int next = byteAt(i);
            if (next < lowest || next > highest) {
                throw refusal("broken UTF-8", start);
            }
            lowest = 0x80;
            highest = 0xBF;
        }
        return start + length;
    }

    private void skipSpace() {
        while (at < json.length) {
            byte b = json[at];
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return;
            }
            at++;
        }
    }

    private int peek() {
        return byteAt(at);
    }

    private int byteAt(int index) {
        return index < json.length ? json[index] & 0xFF : END;
    }

    private static JsonBindingException refusal(String reason, int at) {
        return new JsonBindingException("The document is not acceptable JSON: " + reason + " (byte " + at + ")", null);
    }
}
