package com.xuqm.transport.netty;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.ResponseTarget;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestHeadTest {

    private final RequestHead direct = new RequestHead("example.com", "agent/1", false, null);

    private static HttpRequest request(HttpMethod method, String uri, HttpHeaders headers, HttpBody body) {
        return new HttpRequest(method, URI.create(uri), headers, body, new ResponseTarget.Memory(0));
    }

    private static String encoded(RequestHead head, HttpRequest request) {
        int length = head.encode(request);
        ByteBuf out = Unpooled.buffer();
        head.writeTo(out);
        assertThat(out.readableBytes()).isEqualTo(length);
        return out.toString(US_ASCII);
    }

    @Test
    void aPlainGet() {
        assertPlainGet();
    }

    private void assertPlainGet() {
        assertThat(encoded(
                        direct, request(HttpMethod.GET, "http://example.com", HttpHeaders.empty(), HttpBody.empty())))
                .isEqualTo("GET / HTTP/1.1\r\nHost: example.com\r\nUser-Agent: agent/1\r\n\r\n");
    }

    @Test
    void aPostWithEverything() {
        HttpHeaders headers = HttpHeaders.of("user-agent", "own", "X-A", "1");
        HttpBody body = HttpBody.bytes("text/plain", new byte[1_234_567_890 % 100_000]);
        assertThat(encoded(direct, request(HttpMethod.POST, "http://example.com/a%2Fb?c=d", headers, body)))
                .isEqualTo("POST /a%2Fb?c=d HTTP/1.1\r\nHost: example.com\r\nContent-Type: text/plain\r\n"
                        + "Content-Length: 67890\r\nuser-agent: own\r\nX-A: 1\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10, 99, 100, 1_000_000, Long.MAX_VALUE})
    void lengthsOfAllSizes(long length) {
        HttpBody body = HttpBody.stream("", length, true, InputStream::nullInputStream);
        assertThat(encoded(direct, request(HttpMethod.PUT, "http://example.com", HttpHeaders.empty(), body)))
                .contains("\r\nContent-Length: " + length + "\r\n");
    }

    @Test
    void aProxyIsToldTheWholeAddress() {
        RequestHead proxied = new RequestHead("example.com:81", "agent/1", true, "Basic abc");
        assertThat(encoded(
                        proxied,
                        request(HttpMethod.DELETE, "http://example.com:81/x?y", HttpHeaders.empty(), HttpBody.empty())))
                .isEqualTo("DELETE http://example.com:81/x?y HTTP/1.1\r\nHost: example.com:81\r\n"
                        + "Proxy-Authorization: Basic abc\r\nUser-Agent: agent/1\r\n\r\n");
    }

    @Test
    void aLargeHeadAfterASmallOne() {
        HttpHeaders headers = HttpHeaders.of("X-Large", "v".repeat(100_000));
        for (int i = 0; i < 3; i++) {
            assertThat(encoded(direct, request(HttpMethod.GET, "http://example.com", headers, HttpBody.empty())))
                    .endsWith("v\r\n\r\n")
                    .hasSizeGreaterThan(100_000);
            assertPlainGet();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\nb", "a\rb", "a\0b", "\u007f", "\u00e9", "\u4f60", "\ud83d\ude00"})
    void nothingThatCouldEndALine(String evil) {
        HttpHeaders value = HttpHeaders.received(List.of("X-A", evil));
        HttpHeaders name = HttpHeaders.received(List.of(evil, "1"));
        for (HttpRequest request : List.of(
                request(HttpMethod.GET, "http://example.com", value, HttpBody.empty()),
                request(HttpMethod.GET, "http://example.com", name, HttpBody.empty()))) {
            assertThatThrownBy(() -> direct.encode(request))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(evil);
        }
    }
}
