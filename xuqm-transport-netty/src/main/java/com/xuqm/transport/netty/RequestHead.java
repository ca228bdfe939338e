package com.xuqm.transport.netty;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpRequest;
import io.netty.buffer.ByteBuf;
import java.net.URI;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes the heads of requests, straight into bytes: building Netty's request and header objects first would cost more memory
 * than all the rest of an exchange. Holds its buffer for the next head; used by one thread at a time.
 */
final class RequestHead {

    private static final int USUAL = 512;
    private static final int WORTH_KEEPING = 16 * 1024;

    private final String host;
    private final String userAgent;
    private final boolean absoluteForm;
    private final @Nullable String proxyCredentials;

    private byte[] bytes = new byte[USUAL];
    private int length;

    /**
     * Creates a writer.
     *
     * @param host the value of Host
     * @param userAgent what to say where a request does not
     * @param absoluteForm whether the target is a whole URI, as a proxy wants it
     * @param proxyCredentials the value of Proxy-Authorization, {@code null} for none
     */
    RequestHead(String host, String userAgent, boolean absoluteForm, @Nullable String proxyCredentials) {
        this.host = host;
        this.userAgent = userAgent;
        this.absoluteForm = absoluteForm;
        this.proxyCredentials = proxyCredentials;
    }

    /**
     * Encodes the head of a request.
     *
     * @return the number of bytes that {@link #writeTo} will write
     * @throws IllegalArgumentException if anything in it must not go out, such as a line break in a header
     */
    int encode(HttpRequest request) {
        length = 0;
        if (bytes.length > WORTH_KEEPING) {
            bytes = new byte[USUAL];
        }
        startLine(request.method(), request.uri());
        field("Host", host);
        if (proxyCredentials != null) {
            field("Proxy-Authorization", proxyCredentials);
        }
        if (!request.headers().contains("User-Agent")) {
            field("User-Agent", userAgent);
        }
        body(request.method(), request.body());
        request.headers().forEach(this::field);
        lineBreak();
        return length;
    }

    void writeTo(ByteBuf out) {
        out.writeBytes(bytes, 0, length);
    }

    private void startLine(HttpMethod method, URI uri) {
        append(method.name(), "method");
        append((byte) ' ');
        if (absoluteForm) {
            append("http://", "URI");
            append(host, "URI");
        }
        String path = uri.getRawPath();
        append(path.isEmpty() ? "/" : path, "URI");
        String query = uri.getRawQuery();
        if (query != null) {
            append((byte) '?');
            append(query, "URI");
        }
        append(" HTTP/1.1", "method");
        lineBreak();
    }

    private void body(HttpMethod method, HttpBody body) {
        if (!body.contentType().isEmpty()) {
            field("Content-Type", body.contentType());
        }
        long contentLength = body.contentLength();
        if (contentLength < 0) {
            field("Transfer-Encoding", "chunked");
        } else if (contentLength > 0 || body != HttpBody.empty() || expectsBody(method)) {
            append("Content-Length: ", "length");
            append(contentLength);
            lineBreak();
        }
    }

    private static boolean expectsBody(HttpMethod method) {
        return method == HttpMethod.POST || method == HttpMethod.PUT || method == HttpMethod.PATCH;
    }

    private void field(String name, String value) {
        append(name, "header name");
        append((byte) ':');
        append((byte) ' ');
        append(value, name);
        lineBreak();
    }

    private void lineBreak() {
        append((byte) '\r');
        append((byte) '\n');
    }

    /** Appends a number without making a string of it. */
    private void append(long number) {
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        reserve(digits);
        long rest = number;
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    private void append(byte b) {
        reserve(1);
        bytes[length++] = b;
    }

    /** Appends text that is visible ASCII, spaces and tabs, and nothing else: what could end a line must not get out. */
    private void append(String text, String what) {
        int count = text.length();
        reserve(count);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if ((c < 0x20 && c != '\t') || c > 0x7e) {
                throw new IllegalArgumentException("the " + what + " has a character that must not be sent");
            }
            bytes[length++] = (byte) c;
        }
    }

    private void reserve(int count) {
        if (count > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
    }
}
