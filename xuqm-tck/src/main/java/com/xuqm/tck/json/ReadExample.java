package com.xuqm.tck.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * One row of the oracle: a document, the type to read, and the one right answer.
 *
 * @param name what the row shows
 * @param document the document
 * @param type the type to read
 * @param refused whether the document must be refused
 * @param value what it gives otherwise
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares rows
record ReadExample(
        String name,
        byte[] document,
        Type type,
        boolean refused,
        @Nullable Object value) {

    /**
     * In documents this text stands for content that must show up in no message. It is a name, a word and, in
     * {@link #SECRET_NUMBER}, a number.
     */
    static final String SECRET = "s3cretw0rd";

    static final String SECRET_NUMBER = "8172635445362718";

    /** A document that gives a value; apostrophes stand for quotation marks. */
    static ReadExample gives(String name, String document, Type type, @Nullable Object value) {
        return new ReadExample(name, json(document), type, false, value);
    }

    /** A document, byte by byte, that gives a value. */
    static ReadExample gives(String name, byte[] document, Type type, @Nullable Object value) {
        return new ReadExample(name, document, type, false, value);
    }

    /** A document that is refused; apostrophes stand for quotation marks. */
    static ReadExample refused(String name, String document, Type type) {
        return new ReadExample(name, json(document), type, true, null);
    }

    /** A document, byte by byte, that is refused. */
    static ReadExample refused(String name, byte[] document, Type type) {
        return new ReadExample(name, document, type, true, null);
    }

    static byte[] json(String document) {
        return document.replace('\'', '"').getBytes(UTF_8);
    }

    /** Bytes from numbers from 0 to 255, and from the characters of ASCII strings. */
    static byte[] bytes(Object... parts) {
        StringBuilder all = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof Integer octet) {
                all.append((char) octet.intValue());
            } else {
                all.append(part);
            }
        }
        byte[] bytes = new byte[all.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) all.charAt(i);
        }
        return bytes;
    }
}
