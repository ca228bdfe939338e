package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.TransportOptions;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a request looks like when it arrives. */
interface RequestScenarios extends Scenario {

    /** What HTTP itself demands, and what the contract allows besides. */
    Set<String> OWN_FIELDS =
            Set.of("host", "content-length", "transfer-encoding", "content-type", "user-agent", "connection");

    /** The one request that a server received for one that was sent. */
    private ReceivedRequest arrived(com.xuqm.sdk.http.HttpRequest request, ScriptedServer server) {
        harness().send(request);
        assertThat(server.requests()).hasSize(1);
        return server.requests().get(0);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(HttpMethod.class)
    @DisplayName("a request arrives with its own method")
    default void methodArrives(HttpMethod method) {
        ScriptedServer server = harness().server(connection -> {
            ReceivedRequest request = connection.readRequest();
            boolean head = request != null && request.method().equals("HEAD");
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n" + (head ? "" : "ok"));
            connection.awaitEnd();
        });
        HttpBody body = method == HttpMethod.GET || method == HttpMethod.HEAD ? HttpBody.empty() : Harness.json("{}");
        ReceivedRequest request = arrived(Harness.request(method, server.uri("/m"), HttpHeaders.empty(), body), server);
        assertThat(request.method()).isEqualTo(method.name());
        assertThat(request.body()).hasSize(method == HttpMethod.GET || method == HttpMethod.HEAD ? 0 : 2);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = HttpMethod.class,
            names = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    @DisplayName("the transport adds no header but those that HTTP demands")
    default void noExtraHeaders(HttpMethod method) {
        ScriptedServer server = harness().server(answering(200, "ok"));
        ReceivedRequest request =
                arrived(Harness.request(method, server.uri("/"), HttpHeaders.empty(), HttpBody.empty()), server);
        assertThat(request.names()).isSubsetOf(OWN_FIELDS).doesNotHaveDuplicates();
        assertThat(request.all("host")).containsExactly("127.0.0.1:" + server.port());
        assertThat(request.first("content-length")).isIn(null, "0");
        assertThat(request.first("content-type")).isNull();
        assertThat(request.first("connection")).isIn(null, "keep-alive", "Keep-Alive");
    }

    @Test
    @DisplayName("percent-encoding in the path arrives exactly as given, dots and slashes too")
    default void pathArrivesUntouched() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        String path = "/a%2Fb/%2e%2e/%2E./..%2f/%E4%BD%A0%e5%a5%bd/%F0%9F%98%80//;v=1/%25/~@:!$&'()*+,=/";
        assertThat(arrived(Harness.get(server.uri(path)), server).target()).isEqualTo(path);
    }

    @Test
    @DisplayName("the query arrives exactly as given")
    default void queryArrivesUntouched() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        String target = "/q?a=1&a=2&b=%20+%2B&c=%E4%BD%A0&d=/?:@&e&f=%2f%2F";
        assertThat(arrived(Harness.get(server.uri(target)), server).target()).isEqualTo(target);
    }

    @Test
    @DisplayName("a URI without a path asks for the root")
    default void emptyPathIsRoot() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        assertThat(arrived(Harness.get(server.uri("")), server).target()).isEqualTo("/");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = HttpMethod.class,
            names = {"POST", "PUT", "PATCH"})
    @DisplayName("a request that could have a body but has none says Content-Length: 0")
    default void emptyBodyHasLength(HttpMethod method) {
        ScriptedServer server = harness().server(answering(200, "ok"));
        ReceivedRequest request =
                arrived(Harness.request(method, server.uri("/"), HttpHeaders.empty(), HttpBody.empty()), server);
        assertThat(request.all("content-length")).containsExactly("0");
        assertThat(request.all("transfer-encoding")).isEmpty();
    }

    @Test
    @DisplayName("bytes arrive with their length, and with the content type exactly as given")
    default void bytesArrive() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        byte[] bytes = new byte[70_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        String type = "application/JSON;charset=utf-8; x=\"y z\"";
        ReceivedRequest request = arrived(Harness.post(server.uri("/"), HttpBody.bytes(type, bytes)), server);
        assertThat(request.body()).isEqualTo(bytes);
        assertThat(request.all("content-length")).containsExactly("70000");
        assertThat(request.all("content-type")).containsExactly(type);
        assertThat(request.names()).isSubsetOf(OWN_FIELDS).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("header fields arrive with their case, their duplicates, and empty values")
    default void headersArriveUntouched() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        HttpHeaders headers = HttpHeaders.of(
                "X-App-Nonce", "0a1b", "x-lower", "v", "X-Twice", "1", "X-Twice", "2", "X-Empty", "", "X-Tab", "a\tb");
        ReceivedRequest request =
                arrived(Harness.request(HttpMethod.GET, server.uri("/"), headers, HttpBody.empty()), server);
        assertThat(request.fields()).contains("X-App-Nonce: 0a1b", "x-lower: v", "X-Tab: a\tb");
        assertThat(request.all("x-twice")).containsExactly("1", "2");
        assertThat(request.all("x-empty")).containsExactly("");
    }

    @Test
    @DisplayName("an Authorization header arrives, and is not asked for twice")
    default void authorizationArrives() {
        ScriptedServer server = harness().server(answering(401, "", "WWW-Authenticate: Basic realm=\"x\""));
        HttpHeaders headers = HttpHeaders.of("Authorization", "Bearer t0ken");
        ReceivedRequest request =
                arrived(Harness.request(HttpMethod.GET, server.uri("/"), headers, HttpBody.empty()), server);
        assertThat(request.all("authorization")).containsExactly("Bearer t0ken");
    }

    @Test
    @DisplayName("which encodings of the answer are accepted is said by the request alone, once")
    default void acceptEncodingArrives() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        HttpHeaders headers = HttpHeaders.of("Accept", "*/*", "Accept-Encoding", "identity");
        ReceivedRequest request =
                arrived(Harness.request(HttpMethod.GET, server.uri("/"), headers, HttpBody.empty()), server);
        assertThat(request.all("accept-encoding")).containsExactly("identity");
        assertThat(request.all("accept")).containsExactly("*/*");
    }

    @Test
    @DisplayName("the transport names itself by the option, unless the request does")
    default void userAgent() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        harness().transport(TransportOptions.builder().userAgent("shop/1.2 (test)"));
        harness().send(Harness.get(server.uri("/")));
        harness()
                .send(Harness.request(
                        HttpMethod.GET, server.uri("/"), HttpHeaders.of("User-Agent", "mine/3"), HttpBody.empty()));
        assertThat(server.requests().stream().map(request -> request.all("user-agent")))
                .containsExactly(List.of("shop/1.2 (test)"), List.of("mine/3"));
    }

    @Test
    @DisplayName("by default the transport names the SDK")
    default void defaultUserAgent() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        assertThat(arrived(Harness.get(server.uri("/")), server).all("user-agent"))
                .containsExactly("xuqm-sdk-java");
    }

    @Test
    @DisplayName("a line break in a header never reaches the wire, however it got into the request")
    default void headerInjectionRefused() {
        assertThatThrownBy(() -> HttpHeaders.of("X-A", "1\r\nX-Evil: 1")).isInstanceOf(IllegalArgumentException.class);
        ScriptedServer server = harness().server(answering(200, "ok"));
        HttpHeaders unchecked = HttpHeaders.received(List.of("X-A", "1\r\nX-Evil: 1"));
        HttpTransportException failure =
                harness().failure(Harness.request(HttpMethod.GET, server.uri("/"), unchecked, HttpBody.empty()));
        assertThat(failure.mayHaveBeenSent()).isFalse();
        assertThat(failure).hasMessageNotContaining("X-Evil");
        assertThat(server.receivedBytes()).isZero();
    }

    @Test
    @DisplayName("a host name leads to the same place as its address, and is what the Host header says")
    default void hostName() {
        ScriptedServer server = harness().server(answering(200, "ok"));
        URI uri = server.uri("localhost", "/");
        assertThat(arrived(Harness.get(uri), server).all("host")).containsExactly("localhost:" + server.port());
    }

    @Test
    @DisplayName("IPv6 works, and its address stands in brackets in the Host header")
    default void ipv6() {
        ScriptedServer server = harness().closing(ScriptedServer.start(Loopback.V6, answering(200, "ok")));
        URI uri = server.uri("[::1]", "/");
        assertThat(arrived(Harness.get(uri), server).all("host")).containsExactly("[::1]:" + server.port());
    }

    @Test
    @DisplayName("cookies are neither kept nor sent back")
    default void noCookies() {
        ScriptedServer server = harness().server(answering(200, "ok", "Set-Cookie: a=b; Path=/"));
        harness().send(Harness.get(server.uri("/")));
        harness().send(Harness.get(server.uri("/")));
        assertThat(server.requests())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.all("cookie")).isEmpty());
    }
}
