package com.xuqm.fuzz.target;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads an input from its start: a few bytes that choose, then text. A fuzzer that changes one byte changes one choice or one
 * character, which is what lets it learn.
 */
final class Input {

    private final byte[] bytes;
    private int at;

    Input(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next byte as a choice among some, the first one at the end of the input. */
    int choice(int count) {
        return at < bytes.length ? (bytes[at++] & 0xff) % count : 0;
    }

    /** The bytes up to the next line feed, as characters of one byte. */
    String line() {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        String line = new String(bytes, at, end - at, ISO_8859_1);
        at = Math.min(end + 1, bytes.length);
        return line;
    }

    byte[] rest() {
        byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
        at = bytes.length;
        return rest;
    }

    /** The rest as text: of UTF-8 with replacements, or of any UTF-16 units, half pairs among them. */
    String restAsText(boolean anyUnits) {
        byte[] rest = rest();
        if (!anyUnits) {
            return new String(rest, UTF_8);
        }
        StringBuilder text = new StringBuilder(rest.length / 2);
        for (int i = 0; i + 1 < rest.length; i += 2) {
            text.append((char) ((rest[i] & 0xff) << 8 | (rest[i + 1] & 0xff)));
        }
        return text.toString();
    }

    /** Makes a seed of choices and text. */
    static byte[] seed(String text, int... choices) {
        ByteArrayOutputStream seed = new ByteArrayOutputStream();
        for (int choice : choices) {
            seed.write(choice);
        }
        seed.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return seed.toByteArray();
    }

    /** Makes a seed of choices and text in UTF-16. */
    static byte[] wideSeed(String text, int... choices) {
        ByteArrayOutputStream seed = new ByteArrayOutputStream();
        seed.writeBytes(seed("", choices));
        seed.writeBytes(text.getBytes(UTF_16BE));
        return seed.toByteArray();
    }
}
