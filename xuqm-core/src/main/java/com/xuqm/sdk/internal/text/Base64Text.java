package com.xuqm.sdk.internal.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.xuqm.sdk.internal.text.FlatJson.MalformedException;
import java.util.Arrays;

/**
 * Base64 in the alphabets of UserSigs. The JDK's own writes to whole arrays only, has no alphabet of TLSSigAPIv2, and reads several
 * texts as the same bytes; here each array of bytes has exactly one text.
 */
public final class Base64Text {

    /** RFC 4648, section 5, without padding, as in a JWT. */
    public static final Base64Text URL = new Base64Text("-_", '\0', "base64url");

    /** RFC 4648, section 4, with padding. */
    public static final Base64Text STANDARD = new Base64Text("+/", '=', "base64");

    /** TLSSigAPIv2's own: for {@code +}, {@code /} and {@code =} it writes {@code *}, {@code -} and {@code _}. */
    public static final Base64Text TLS = new Base64Text("*-", '_', "the base64 of TLSSigAPIv2");

    private final byte[] alphabet;
    private final byte[] values = new byte[128];
    private final char padding;
    private final String description;

    private Base64Text(String last, char padding, String description) {
        this.alphabet = ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + last).getBytes(ISO_8859_1);
        this.padding = padding;
        this.description = description;
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < 64; i++) {
            values[alphabet[i]] = (byte) i;
        }
    }

    private boolean isPadded() {
        return padding != '\0';
    }

    /** How many characters so many bytes take. */
    public int encodedLength(int bytes) {
        return isPadded() ? (bytes + 2) / 3 * 4 : (bytes * 4 + 2) / 3;
    }

    /** Writes bytes as text; returns where the text ends. */
    public int encode(byte[] from, int offset, int length, byte[] into, int at) {
        int in = offset;
        int out = at;
        for (int end = offset + length / 3 * 3; in < end; in += 3) {
            int bits = (from[in] & 0xff) << 16 | (from[in + 1] & 0xff) << 8 | (from[in + 2] & 0xff);
            into[out] = alphabet[bits >> 18];
            into[out + 1] = alphabet[bits >> 12 & 63];
            into[out + 2] = alphabet[bits >> 6 & 63];
            into[out + 3] = alphabet[bits & 63];
            out += 4;
        }
        int rest = offset + length - in;
        if (rest > 0) {
            int bits = (from[in] & 0xff) << 16 | (rest == 2 ? (from[in + 1] & 0xff) << 8 : 0);
            into[out++] = alphabet[bits >> 18];
            into[out++] = alphabet[bits >> 12 & 63];
            if (rest == 2) {
                into[out++] = alphabet[bits >> 6 & 63];
            }
            for (int i = rest; i < 3 && isPadded(); i++) {
                into[out++] = (byte) padding;
            }
        }
        return out;
    }

    /**
     * Reads a part of a text.
     *
     * @param what what it is, for the message
     * @throws MalformedException if it is not written in this alphabet, or not as it would be written
     */
    public byte[] decode(String what, String text, int from, int to) throws MalformedException {
        int end = to;
        while (isPadded() && end > from && to - end < 2 && text.charAt(end - 1) == padding) {
            end--;
        }
        int length = end - from;
        int rest = length % 4;
        if (isPadded() && (to - from) % 4 != 0) {
            throw new MalformedException(what + " is not " + description + ": it was cut off, or something was added");
        }
        byte[] bytes = new byte[length / 4 * 3 + (rest == 0 ? 0 : rest - 1)];
        int out = 0;
        int bits = 0;
        for (int i = 0; i < length; i++) {
            bits = bits << 6 | value(what, text.charAt(from + i));
            if (i % 4 == 3) {
                bytes[out] = (byte) (bits >> 16);
                bytes[out + 1] = (byte) (bits >> 8);
                bytes[out + 2] = (byte) bits;
                out += 3;
                bits = 0;
            }
        }
        if (rest == 1) {
            throw new MalformedException(what + " is not " + description + ": it was cut off, or something was added");
        }
        int unused = rest == 2 ? 4 : rest == 3 ? 2 : 0;
        if ((bits & (1 << unused) - 1) != 0) {
            throw new MalformedException(what + " is not " + description + " as it would be written");
        }
        if (rest >= 2) {
            bytes[out] = (byte) (bits >> (rest == 2 ? 4 : 10));
        }
        if (rest == 3) {
            bytes[out + 1] = (byte) (bits >> 2);
        }
        return bytes;
    }

    private int value(String what, char c) throws MalformedException {
        int value = c < 128 ? values[c] : -1;
        if (value < 0) {
            throw new MalformedException(
                    c == '=' && !isPadded()
                            ? what + " has padding, which it must not have"
                            : what + " is not " + description);
        }
        return value;
    }
}
