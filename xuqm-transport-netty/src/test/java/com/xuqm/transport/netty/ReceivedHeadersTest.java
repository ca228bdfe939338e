package com.xuqm.transport.netty;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Most of what Netty's headers can do these cannot: a version of Netty whose decoder comes to need more of it fails here. */
class ReceivedHeadersTest {

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\n\r\nuntil the end",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
                "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\nConnection: upgrade\r\n\r\n",
                "HTTP/1.0 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\nok",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: A\r\n\r\n2;x=y\r\nok\r\n0\r\nA: 1\r\nA: 2\r\n B: 3\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok",
                "HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\n\r\nok",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nSet-Cookie: a=b\r\nSet-Cookie: c=d\r\nFolded: a\r\n b\r\n\r\nok",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
                "HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: x\r\nUpgrade: websocket\r\n\r\n",
                "HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Origin: x\r\nSec-WebSocket-Location: y\r\n\r\n12345678",
                "HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n",
                "HTTP/1.1 205 Reset Content\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-1/2\r\nContent-Length: 2\r\n\r\nok",
                "HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n"
            })
    @DisplayName("no answer makes the decoder ask for what they cannot do")
    void decoderIsContent(String words) {
        EmbeddedChannel channel = new EmbeddedChannel(new ResponseDecoder());
        channel.writeInbound(Unpooled.copiedBuffer(words, US_ASCII));
        channel.finish();

        List<Object> unsupported = new ArrayList<>();
        int heads = 0;
        for (HttpObject piece; (piece = channel.readInbound()) != null; ReferenceCountUtil.release(piece)) {
            DecoderResult result = piece.decoderResult();
            if (result.cause() instanceof UnsupportedOperationException) {
                unsupported.add(result.cause());
            }
            if (piece instanceof HttpResponse head) {
                heads++;
                // what a connection asks of the head besides
                HttpUtil.isKeepAlive(head);
                HttpUtil.isContentLengthSet(head);
                HttpUtil.isTransferEncodingChunked(head);
            }
        }
        assertThat(unsupported).isEmpty();
        assertThat(heads).isPositive();
    }

    static Stream<Named<Consumer<HttpHeaders>>> changes() {
        return Stream.of(
                Named.of("add", headers -> headers.add("B", "4")),
                Named.of("add several", headers -> headers.add("b", List.of("4", "5"))),
                Named.of("set", headers -> headers.set("A", "4")),
                Named.of("set several", headers -> headers.set("a", List.of("4", "5"))),
                Named.of("set what is absent", headers -> headers.set("C", 7)),
                Named.of("remove", headers -> headers.remove("a")),
                Named.of("remove what is absent", headers -> headers.remove("C")),
                Named.of("remove the last", headers -> headers.remove("B")),
                Named.of("clear", HttpHeaders::clear));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    @DisplayName("what they can do they do as Netty's own")
    void sameAsNettys(Consumer<HttpHeaders> change) {
        ReceivedHeaders ours = new ReceivedHeaders();
        HttpHeaders theirs = new DefaultHttpHeaders();
        for (HttpHeaders headers : List.of(ours, theirs)) {
            headers.add("A", "1").add("b", "2").add("a", "3");
            change.accept(headers);
        }
        for (String name : List.of("A", "a", "B", "C")) {
            assertThat(ours.get(name)).as(name).isEqualTo(theirs.get(name));
            assertThat(ours.getAll(name)).as(name).isEqualTo(theirs.getAll(name));
            assertThat(ours.contains(name)).as(name).isEqualTo(theirs.contains(name));
        }
        assertThat(ours.size()).isEqualTo(theirs.size());
        assertThat(ours.isEmpty()).isEqualTo(theirs.isEmpty());
        assertThat(ours.fields()).hasSize(2 * theirs.size());
    }

    @Test
    @DisplayName("they show no value, which may be a secret")
    void showsNoValue() {
        assertThat(new ReceivedHeaders().add("Set-Cookie", "secret").toString())
                .contains("1")
                .doesNotContain("secret");
    }
}
