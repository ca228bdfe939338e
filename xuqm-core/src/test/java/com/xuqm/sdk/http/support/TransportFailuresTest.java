package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.TransportOptions;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what is said of a failure")
class TransportFailuresTest {

    private static final URI REQUEST = URI.create("https://A.test/secret/path?token=abc");

    private final TransportFailures direct = TransportFailures.of(
            REQUEST,
            TransportOptions.builder()
                    .connectTimeout(Duration.ofMillis(250))
                    .poolWaitTimeout(Duration.ofSeconds(2))
                    .maxConnectionsPerHost(7)
                    .build());
    private final TransportFailures proxied = TransportFailures.of(
            REQUEST,
            TransportOptions.builder()
                    .proxy(new ProxyOptions("p.test", 3128, "ann", "swordfish"))
                    .build());

    private static List<HttpTransportException> all(TransportFailures say) {
        IOException cause = new IOException("it broke");
        return List.of(
                say.unresolved(cause),
                say.unreachable(cause),
                say.connectTimeout(cause),
                say.poolTimeout(),
                say.tls(cause),
                say.proxyRefused(403),
                say.proxyRefused(407),
                say.proxyProtocol("Nonsense"),
                say.protocol("Nonsense"),
                say.lostUnsent(cause),
                say.lostInHandshake(cause),
                say.lostInTunnel(cause),
                say.lost(cause),
                say.deadline(),
                say.closed(),
                say.requestBody(cause),
                say.other("it failed", cause));
    }

    @Test
    @DisplayName("is one sentence that ends in a remedy")
    void oneSentence() {
        for (TransportFailures say : List.of(direct, proxied)) {
            assertThat(all(say))
                    .extracting(HttpTransportException::getMessage)
                    .allMatch(message -> message.indexOf("; ") > 0, "has a remedy")
                    .noneMatch(message -> message.contains(". ") || message.endsWith("."), "more than one sentence");
        }
    }

    @Test
    @DisplayName("holds nothing of a request but scheme, host and port, nor the proxy's credentials")
    void noSecrets() {
        for (TransportFailures say : List.of(direct, proxied)) {
            assertThat(all(say))
                    .extracting(HttpTransportException::getMessage)
                    .noneMatch(message -> message.contains("token"))
                    .noneMatch(message -> message.contains("secret"))
                    .noneMatch(message -> message.contains("swordfish"))
                    .noneMatch(message -> message.contains("ann"));
        }
    }

    @Test
    @DisplayName("leaves to the exchange whether the request was sent, but for what a proxy kept to itself")
    void bit() {
        assertThat(all(direct))
                .allMatch(failure -> failure.mayHaveBeenSent()
                        == !String.valueOf(failure.getMessage()).contains("(status "));
    }

    @Test
    @DisplayName("names the port that counts where the URI names none")
    void ports() {
        assertThat(direct.origin()).isEqualTo("https://a.test:443");
        assertThat(of("http://a.test/")).isEqualTo("http://a.test:80");
        assertThat(of("HTTP://[::1]:8080/")).isEqualTo("http://[::1]:8080");
    }

    private static String of(String uri) {
        return TransportFailures.of(URI.create(uri), TransportOptions.defaults())
                .origin();
    }

    @Test
    @DisplayName("names the option that set a limit, and the limit")
    void limits() {
        assertThat(direct.connectTimeout(null)).hasMessageContaining("250 ms (TransportOptions.connectTimeout)");
        assertThat(direct.poolTimeout())
                .hasMessageContaining("2000 ms (TransportOptions.poolWaitTimeout)")
                .hasMessageContaining("all 7 are in use");
    }

    @Test
    @DisplayName("is of the proxy where it is the proxy's, and leads to ProxyOptions then instead of to the base URL")
    void proxy() {
        for (HttpTransportException failure : List.of(
                proxied.unresolved(null),
                proxied.unreachable(null),
                proxied.connectTimeout(null),
                proxied.proxyRefused(403),
                proxied.proxyRefused(407),
                proxied.proxyProtocol("Nonsense"),
                proxied.lostInTunnel(null))) {
            assertThat(failure)
                    .hasMessageContainingAll("the proxy p.test:3128", "ProxyOptions")
                    .hasMessageNotContaining("base URL");
        }
        assertThat(proxied.lost(null)).hasMessageContaining("https://a.test:443 through the proxy p.test:3128");
        assertThat(direct.unresolved(null)).hasMessageContainingAll("https://a.test:443", "base URL");
    }

    @Test
    @DisplayName("gives the reason for want of a connection in the same words, whatever the library says")
    void unreachable() {
        assertThat(direct.unreachable(new ConnectException("Connection refused: a.test/127.0.0.1:1")))
                .hasMessageContaining("could be made: it is refused; check ");
        assertThat(direct.unreachable(new NoRouteToHostException("No route to host")))
                .hasMessageContaining("could be made: there is no way to it; check ");
        assertThat(direct.unreachable(new ConnectException("Network is unreachable")))
                .hasMessageContaining("could be made: there is no way to it; check ");
        assertThat(direct.unreachable(new ConnectException()))
                .hasMessageContaining("could be made: it is refused, or there is no way to it; check ");
        assertThat(direct.unreachable(new IOException("Too many open files")))
                .hasMessageContaining("could be made: Too many open files; check ");
    }

    @Test
    @DisplayName("gives the innermost reason of a failure of TLS, and what to look at")
    void tls() {
        SSLHandshakeException outer = new SSLHandshakeException("outer");
        outer.initCause(new CertificateException("No name matching a.test found"));
        assertThat(direct.tls(outer))
                .hasMessageContaining("TLS with https://a.test:443 failed: No name matching a.test found; check ")
                .hasMessageEndingWith("TransportOptions.sslContext");
        assertThat(direct.tls(new SSLException("outer", new IOException()))).hasMessageContaining("failed: outer;");
        assertThat(direct.tls(new SSLException((String) null))).hasMessageContaining("failed: SSLException;");
    }

    @Test
    @DisplayName("does not go round in circles of causes")
    void circles() {
        SSLException outer = new SSLException("outer");
        outer.initCause(new SSLException("inner", outer));
        assertThat(direct.tls(outer)).hasMessageContaining("; check ");
    }
}
