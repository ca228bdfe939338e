package com.xuqm.transport.netty;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tck.http.ScriptedServer;
import com.xuqm.tck.http.TestCertificate;
import com.xuqm.tck.http.TlsContexts;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A handshake that takes longer than the calls' deadlines would never come to its end if it ended with each of them. */
@ExtendWith(LeakGuard.class)
class SlowHandshakeTest {

    private final CountDownLatch shakes = new CountDownLatch(1);
    private final CountDownLatch mayTrust = new CountDownLatch(1);
    private final SSLContext server = TlsContexts.of(TestCertificate.named("slow server")
            .signedBy(TestCertificate.authority("slow authority"))
            .forHost("localhost")
            .build());

    private NettyHttpTransport transport(Duration connectTimeout) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new SlowToTrust()}, null);
        return new NettyHttpTransport(TransportOptions.builder()
                .sslContext(context)
                .connectTimeout(connectTimeout)
                .maxConnectionsPerHost(1)
                .build());
    }

    private static CompletableFuture<HttpResponse> get(NettyHttpTransport transport, ScriptedServer server) {
        return transport.send(Requests.get(URI.create("https://localhost:" + server.port() + "/")), Requests.late());
    }

    /** Ends the first call within its handshake. */
    private void beginAndCancel(NettyHttpTransport transport, ScriptedServer server) throws Exception {
        CompletableFuture<HttpResponse> first = get(transport, server);
        Requests.await(shakes, "the handshake");
        assertThat(first.cancel(true)).isTrue();
    }

    @Test
    @DisplayName("a handshake that outlives the call that began it is finished, and the next call uses the connection")
    void finishedForOthers() throws Exception {
        try (NettyHttpTransport transport = transport(Duration.ofMinutes(1));
                ScriptedServer peer = ScriptedServer.startTls(server, ScriptedServer.answering(200, "ok"))) {
            beginAndCancel(transport, peer);
            CompletableFuture<HttpResponse> next = get(transport, peer);
            mayTrust.countDown();
            assertThat(Requests.response(next).status()).isEqualTo(200);
            assertThat(peer.connections()).hasSize(1);
            assertThat(peer.requests()).hasSize(1);
        }
    }

    @Test
    @DisplayName("a handshake that never ends is given up after the connect timeout, and its place is free for others")
    void givenUp() throws Exception {
        mayTrust.countDown();
        try (NettyHttpTransport transport = transport(Duration.ofSeconds(2));
                ScriptedServer peer = ScriptedServer.start(connection -> {
                    if (connection.number() == 0) {
                        shakes.countDown();
                        connection.awaitEnd();
                        return;
                    }
                    connection.startTls(server, false);
                    connection.readRequest();
                    connection.respond(200, "ok");
                })) {
            beginAndCancel(transport, peer);
            assertThat(Requests.response(get(transport, peer)).status()).isEqualTo(200);
            assertThat(peer.connections()).hasSize(2);
        }
    }

    /** Trusts everybody, the first one only when it may. */
    private final class SlowToTrust implements X509TrustManager {

        private final AtomicBoolean first = new AtomicBoolean(true);

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            if (first.getAndSet(false)) {
                shakes.countDown();
                try {
                    mayTrust.await();
                } catch (InterruptedException e) {
                    throw new CertificateException("interrupted", e);
                }
            }
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            throw new CertificateException("no server");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
