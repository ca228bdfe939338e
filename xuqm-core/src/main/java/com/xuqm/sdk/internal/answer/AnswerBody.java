package com.xuqm.sdk.internal.answer;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a body is, by its first bytes and by its label. The bytes count for more: services and what stands before them label JSON as
 * {@code text/plain} or not at all, and pages as JSON.
 */
final class AnswerBody {

    private final byte[] bytes;
    private final HttpHeaders headers;

    AnswerBody(HttpResponse response) {
        this.bytes = response.body();
        this.headers = response.headers();
    }

    /** Whether a body is worth reading as JSON: it begins like an object or a list, or it is labelled so and is no page. */
    static boolean mayBeJson(HttpResponse response) {
        int first = first(response.body());
        return first == '{' || first == '[' || new AnswerBody(response).isLabelledAndNoPage(first);
    }

    private boolean isLabelledAndNoPage(int first) {
        return isLabelledJson() && first != '<' && !isGzip();
    }

    boolean isLabelledJson() {
        String type = type();
        return type.equals("application/json") || type.equals("text/json") || type.endsWith("+json");
    }

    /** The coding that hides what the body is, such as gzip; {@code null} if there is none. */
    @Nullable
    String coding() {
        String coding = headers.first("Content-Encoding");
        if (coding == null || coding.isBlank() || coding.trim().equalsIgnoreCase("identity")) {
            return isGzip() ? "gzip" : null;
        }
        return coding.trim();
    }

    /** The media type without parameters, in lower case; empty if there is none. */
    String type() {
        String label = headers.first("Content-Type");
        return label == null ? "" : label.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
    }

    /** The charset of the label if it is one in which JSON cannot be sent; else {@code null}. */
    @Nullable
    String wrongCharset() {
        String label = headers.first("Content-Type");
        int at = label == null ? -1 : label.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (label == null || at < 0) {
            return null;
        }
        String charset = label.substring(at + "charset=".length())
                .split(";", 2)[0]
                .replace("\"", "")
                .trim();
        return charset.equalsIgnoreCase("utf-8")
                        || charset.equalsIgnoreCase("utf8")
                        || charset.equalsIgnoreCase("us-ascii")
                ? null
                : charset;
    }

    /** The first byte that is neither white space nor part of a byte order mark; -1 if there is none. */
    private static int first(byte[] bytes) {
        int at =
                bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf
                        ? 3
                        : 0;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at < bytes.length ? bytes[at] : -1;
    }

    private boolean isGzip() {
        return bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }
}
