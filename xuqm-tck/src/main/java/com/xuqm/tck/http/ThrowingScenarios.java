package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.http.TransportOptions;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code of the caller's that throws what it must not, errors included: the exchange ends at once, and says why. */
interface ThrowingScenarios extends Scenario {

    private void assertRequestBodyFailed(HttpBody body, Class<? extends Throwable> thrown) {
        ScriptedServer server = harness().server(answering(200, "ok"));
        HttpTransportException failure = harness().failure(Harness.post(server.uri("/"), body));
        assertThat(failure.kind()).isEqualTo(Kind.REQUEST_BODY);
        assertThat(failure).hasRootCauseInstanceOf(thrown);
        harness().settle(server);
        assertThat(server.requests()).isEmpty();
        Harness.assertTrueBit(failure, server);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(classes = {IllegalStateException.class, NoClassDefFoundError.class, StackOverflowError.class})
    @DisplayName("a source that throws as it is opened fails the exchange")
    default void throwingSourceOpened(Class<? extends Throwable> thrown) {
        assertRequestBodyFailed(
                HttpBody.stream("text/plain", 100, false, () -> {
                    throw Throwing.any(thrown);
                }),
                thrown);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(classes = {IllegalStateException.class, NoClassDefFoundError.class, StackOverflowError.class})
    @DisplayName("a source that throws half-way fails the exchange, and the server gets no complete request")
    default void throwingSourceRead(Class<? extends Throwable> thrown) {
        assertRequestBodyFailed(
                HttpBody.stream(
                        "text/plain",
                        100,
                        false,
                        () -> new OneByOne(before -> {
                            if (before == 50) {
                                throw Throwing.any(thrown);
                            }
                            return 'x';
                        })),
                thrown);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(classes = {IllegalStateException.class, NoClassDefFoundError.class, StackOverflowError.class})
    @DisplayName("a source that throws as it is closed, after its last byte, hurts nobody")
    default void throwingSourceClosed(Class<? extends Throwable> thrown) {
        ScriptedServer server = harness().server(answering(200, "ok"));
        HttpBody body = HttpBody.stream(
                "text/plain",
                100,
                false,
                () -> new OneByOne(before -> before < 100 ? 'x' : -1, () -> {
                    throw Throwing.any(thrown);
                }));
        assertThat(harness().send(Harness.post(server.uri("/"), body)).status()).isEqualTo(200);
        assertThat(server.requests().get(0).body()).hasSize(100);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(classes = {IllegalStateException.class, NoClassDefFoundError.class, StackOverflowError.class})
    @DisplayName("a file whose file system throws fails the exchange")
    default void throwingFile(Class<? extends Throwable> thrown) {
        Path broken = (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
                    throw Throwing.any(thrown);
                });
        ScriptedServer server = harness().server(answering(200, "some of it"));
        HttpTransportException failure =
                harness().failure(Harness.get(server.uri("/"), new ResponseTarget.ToFile(broken, 1000, 10)));
        Harness.assertFailure(failure, Kind.RESPONSE_FILE, true);
        assertThat(failure).hasRootCauseInstanceOf(thrown);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(classes = {IllegalStateException.class, NoClassDefFoundError.class, StackOverflowError.class})
    @DisplayName("a host resolver that throws fails the exchange, certainly not sent")
    default void throwingHostResolver(Class<? extends Throwable> thrown) {
        require(Capability.HOST_RESOLVER);
        harness().transport(TransportOptions.builder().hostResolver(host -> {
            throw Throwing.any(thrown);
        }));
        HttpTransportException failure = harness().failure(Harness.post(URI.create("http://somewhere.test/")));
        Harness.assertFailure(failure, Kind.RESOLVE, false);
    }
}
