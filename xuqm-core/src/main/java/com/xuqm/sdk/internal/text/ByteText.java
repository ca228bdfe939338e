package com.xuqm.sdk.internal.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Text that is put together as UTF-8 bytes, as it is going to be signed. Strings would be copied once to be joined and once more
 * to be encoded.
 */
public final class ByteText {

    private static final byte[] HEX = "0123456789abcdef".getBytes(ISO_8859_1);

    private byte[] bytes;
    private int length;

    public ByteText(int capacity) {
        bytes = new byte[capacity];
    }

    /** The bytes, of which the first {@link #length()} count; another array after the text has grown. */
    public byte[] array() {
        return bytes;
    }

    public int length() {
        return length;
    }

    /** Makes it shorter, to be written anew from there. */
    public void length(int shorter) {
        length = shorter;
    }

    /** Makes room for so many bytes more and takes them as written. */
    public int skip(int count) {
        int at = length;
        reserve(count);
        length += count;
        return at;
    }

    public ByteText add(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    public ByteText add(String text) {
        int chars = text.length();
        reserve(chars);
        for (int i = 0; i < chars; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return add(text.substring(i).getBytes(UTF_8));
            }
            bytes[length++] = (byte) c;
        }
        return this;
    }

    public ByteText add(byte[] raw) {
        reserve(raw.length);
        System.arraycopy(raw, 0, bytes, length, raw.length);
        length += raw.length;
        return this;
    }

    /** Adds a number that is not negative. */
    public ByteText add(long number) {
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        int at = skip(digits);
        long rest = number;
        for (int i = digits - 1; i >= 0; i--) {
            bytes[at + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    /** Adds a JSON string with its quotes. */
    public ByteText addJson(String text) {
        add('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < 0x20) {
                add(text.substring(from, i));
                addEscaped(c);
                from = i + 1;
            }
        }
        return add(text.substring(from)).add('"'); // no copy if there was nothing to escape
    }

    private void addEscaped(char c) {
        if (c == '"' || c == '\\') {
            add('\\').add(c);
        } else {
            add("\\u00").addHex(c >> 4).addHex(c & 0xf);
        }
    }

    private ByteText addHex(int digit) {
        return add((char) HEX[digit]);
    }

    /** Adds bytes of this text in hexadecimal. */
    public ByteText addHex(int from, int count) {
        for (int i = from; i < from + count; i++) {
            addHex(bytes[i] >> 4 & 0xf).addHex(bytes[i] & 0xf);
        }
        return this;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }

    /** A part of the text, if it is ASCII. */
    public String ascii(int from, int to) {
        return new String(bytes, from, to - from, ISO_8859_1);
    }
}
