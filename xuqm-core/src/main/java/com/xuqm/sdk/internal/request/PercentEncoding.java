package com.xuqm.sdk.internal.request;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Percent-encoding (RFC 3986) of whatever a caller hands in: everything but the unreserved characters is encoded, so that no
 * value can leave its path segment or its query parameter.
 */
public final class PercentEncoding {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(UTF_8);

    private PercentEncoding() {}

    /** Appends a value in encoded form. */
    public static void append(StringBuilder url, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isUnreserved(value.charAt(i))) {
                url.append(value, 0, i);
                appendEncoded(url, value.substring(i));
                return;
            }
        }
        url.append(value);
    }

    /**
     * Checks a path segment. The segments {@code .} and {@code ..} are refused: every client, proxy and server takes them for a step
     * in the path, encoded or not.
     */
    public static String segment(String field, String value) {
        if (value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(
                    field + " must not be \".\" or \"..\", because it goes into the path of a URL");
        }
        return value;
    }

    private static void appendEncoded(StringBuilder url, String value) {
        for (byte b : value.getBytes(UTF_8)) {
            char c = (char) (b & 0xff);
            if (isUnreserved(c)) {
                url.append(c);
            } else {
                url.append('%').append((char) HEX[(b >> 4) & 0xf]).append((char) HEX[b & 0xf]);
            }
        }
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.'
                || c == '~';
    }
}
