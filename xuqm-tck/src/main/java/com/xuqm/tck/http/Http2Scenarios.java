package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.http.TransportOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP/2, where the transport has it. */
interface Http2Scenarios extends Scenario {

    private void useHttp2() {
        require(Capability.HTTP_2);
        harness()
                .transport(TransportOptions.builder()
                        .http2(true)
                        .sslContext(TlsContexts.of(null, TlsScenarios.AUTHORITY)));
    }

    private ScriptedServer http2(Http2Peer.Answer answer) {
        return harness().server(connection -> {
            connection.startTls(TlsContexts.of(TlsScenarios.HONEST), tls -> Http2Peer.offer(tls, "h2", "http/1.1"));
            new Http2Peer(connection, answer).serve();
        });
    }

    private static java.net.URI secure(ScriptedServer server) {
        return java.net.URI.create("https://127.0.0.1:" + server.port() + "/path?q=1");
    }

    @Test
    @DisplayName("HTTP/2 is spoken where the server offers it, many requests on one connection")
    default void http2Http2Spoken() {
        ScriptedServer server = http2((peer, stream) -> {
            peer.head(stream, false);
            peer.data(stream, "hello", true);
        });
        useHttp2();
        for (int i = 0; i < 3; i++) {
            HttpResponse response = harness().send(Harness.post(secure(server)));
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.body()).asString().isEqualTo("hello");
        }
        List<CompletableFuture<HttpResponse>> futures = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            futures.add(harness().start(Harness.post(secure(server))));
        }
        futures.forEach(future -> assertThat(Harness.response(future).body()).hasSize(5));
        assertThat(server.connections()).hasSize(1);
    }

    @Test
    @DisplayName("a server that offers HTTP/1.1 only is spoken to in HTTP/1.1")
    default void http2FallsBack() {
        ScriptedServer server = harness().server(connection -> {
            connection.startTls(TlsContexts.of(TlsScenarios.HONEST), tls -> Http2Peer.offer(tls, "http/1.1"));
            answering(200, "old").serve(connection);
        });
        useHttp2();
        assertThat(harness().send(Harness.post(secure(server))).body())
                .asString()
                .isEqualTo("old");
        assertThat(server.requests().get(0).names()).isSubsetOf(RequestScenarios.OWN_FIELDS);
    }

    @Test
    @DisplayName("in plain text no upgrade is asked for")
    default void http2NoUpgradeInPlainText() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        useHttp2();
        harness().send(Harness.post(server.uri("/")));
        assertThat(server.requests().get(0).names()).isSubsetOf(RequestScenarios.OWN_FIELDS);
    }

    @Test
    @DisplayName("without the option HTTP/2 is not spoken, even where the server offers it")
    default void http2NotWithoutOption() {
        ScriptedServer server = harness().server(connection -> {
            connection.startTls(TlsContexts.of(TlsScenarios.HONEST), tls -> Http2Peer.offer(tls, "h2", "http/1.1"));
            answering(200, "old").serve(connection);
        });
        harness().transport(TransportOptions.builder().sslContext(TlsContexts.of(null, TlsScenarios.AUTHORITY)));
        assertThat(harness().send(Harness.post(secure(server))).body())
                .asString()
                .isEqualTo("old");
    }

    @Test
    @DisplayName("the deadline holds over HTTP/2 up to the last byte")
    default void http2DeadlineHolds() {
        ScriptedServer server = http2((peer, stream) -> {
            peer.head(stream, false);
            peer.data(stream, "hel", false);
        });
        useHttp2();
        HttpTransportException failure =
                Harness.lateAfterSending(deadline -> harness().start(Harness.post(secure(server)), deadline));
        Harness.assertFailure(failure, Kind.DEADLINE, true);
    }

    @Test
    @DisplayName("the cap holds over HTTP/2")
    default void http2CapHolds() {
        ScriptedServer server = http2((peer, stream) -> {
            peer.head(stream, false);
            peer.data(stream, "hello", true);
        });
        useHttp2();
        HttpTransportException failure = harness().failure(Harness.get(secure(server), new ResponseTarget.Memory(4)));
        Harness.assertFailure(failure, Kind.TOO_LARGE, true);
    }

    @Test
    @DisplayName("a stream that the server resets is a failure: may have been sent, and was sent once")
    default void http2StreamReset() {
        ScriptedServer server = http2(Http2Peer::reset);
        useHttp2();
        HttpTransportException failure = harness().failure(Harness.post(secure(server)));
        assertThat(failure.kind()).isIn(Kind.CONNECTION_LOST, Kind.PROTOCOL);
        assertThat(failure.mayHaveBeenSent()).isTrue();
    }

    @Test
    @DisplayName("cancelling an exchange over HTTP/2 leaves the connection to the others")
    default void http2CancelLeavesConnection() {
        CountDownLatch reached = new CountDownLatch(1);
        ScriptedServer server = http2((peer, stream) -> {
            peer.head(stream, false);
            if (reached.getCount() > 0) {
                reached.countDown();
            } else {
                peer.data(stream, "hello", true);
            }
        });
        useHttp2();
        CompletableFuture<HttpResponse> first = harness().start(Harness.post(secure(server)));
        Guard.await(reached, "the first request");
        assertThat(harness().send(Harness.post(secure(server))).body()).hasSize(5);
        assertThat(first).isNotDone();
        assertThat(first.cancel(true)).isTrue();
        assertThat(harness().send(Harness.post(secure(server))).body()).hasSize(5);
        assertThat(server.connections()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} streams at a time")
    @ValueSource(ints = {1, 10})
    @DisplayName("requests beyond the streams that a server bears wait for one")
    default void http2MoreRequestsThanStreams(int most) {
        HeldStreams held = new HeldStreams(most);
        ScriptedServer server = harness().server(connection -> {
            connection.startTls(TlsContexts.of(TlsScenarios.HONEST), tls -> Http2Peer.offer(tls, "h2", "http/1.1"));
            new Http2Peer(connection, most, held).serve();
        });
        useHttp2();
        // so that the server's settings are known
        held.answerAll();
        harness().send(Harness.post(secure(server)));
        held.holdAll();
        List<CompletableFuture<HttpResponse>> futures = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            futures.add(harness().start(Harness.post(secure(server))));
        }
        held.awaitAsManyAsBorne();
        held.answerAll();
        futures.forEach(future -> assertThat(Harness.response(future).body()).hasSize(5));
        assertThat(held.mostAtATime()).isEqualTo(most);
    }

    @Test
    @DisplayName("so they do when the server's limit is not known yet")
    default void http2MoreRequestsThanStreamsAtFirst() {
        HeldStreams held = new HeldStreams(2);
        held.answerAll();
        ScriptedServer server = harness().server(connection -> {
            connection.startTls(TlsContexts.of(TlsScenarios.HONEST), tls -> Http2Peer.offer(tls, "h2", "http/1.1"));
            new Http2Peer(connection, 2, held).serve();
        });
        useHttp2();
        for (int round = 0; round < 5; round++) {
            List<CompletableFuture<HttpResponse>> futures = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                futures.add(harness().start(Harness.post(secure(server))));
            }
            futures.forEach(
                    future -> assertThat(Harness.response(future).body()).hasSize(5));
        }
        assertThat(server.connections()).hasSize(1);
    }

    @Test
    @DisplayName("one who waits for a stream ends at his deadline, certainly not sent, and no later one loses by it")
    default void http2WaitingForStreamEnds() {
        HeldStreams held = new HeldStreams(1);
        ScriptedServer server = harness().server(connection -> {
            connection.startTls(TlsContexts.of(TlsScenarios.HONEST), tls -> Http2Peer.offer(tls, "h2", "http/1.1"));
            new Http2Peer(connection, 1, held).serve();
        });
        useHttp2();
        held.answerAll();
        harness().send(Harness.post(secure(server)));
        held.holdAll();
        CompletableFuture<HttpResponse> first = harness().start(Harness.post(secure(server)));
        held.awaitAsManyAsBorne();
        List<CompletableFuture<HttpResponse>> waiting = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            waiting.add(harness().start(Harness.post(secure(server)), Harness.soon(200)));
        }
        waiting.forEach(future -> Harness.assertFailure(Harness.failure(future), Kind.DEADLINE, false));
        CompletableFuture<HttpResponse> last = harness().start(Harness.post(secure(server)));
        held.answerAll();
        assertThat(Harness.response(first).body()).hasSize(5);
        assertThat(Harness.response(last).body()).hasSize(5);
    }
}
