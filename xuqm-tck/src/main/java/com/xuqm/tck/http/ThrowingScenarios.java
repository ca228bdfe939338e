package com.xuqm.tck.http;

import static com.xuqm.tck.http.ScriptedServer.answering;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.http.support.EngineContext;
import com.xuqm.sdk.http.support.ForwardingEngine;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    @DisplayName("a file that throws as it is written, and again as it is closed, fails the exchange with the first")
    default void throwingFileWritten(Class<? extends Throwable> thrown) {
        Path broken = ThrowingFile.of(
                () -> {
                    throw Throwing.any(thrown);
                },
                () -> {
                    throw Throwing.any(UnsupportedOperationException.class);
                });
        ScriptedServer server = harness().server(answering(200, "some of it"));
        HttpTransportException failure =
                harness().failure(Harness.get(server.uri("/"), new ResponseTarget.ToFile(broken, 1000, 10)));
        Harness.assertFailure(failure, Kind.RESPONSE_FILE, true);
        assertThat(failure).hasRootCauseInstanceOf(thrown);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(classes = {IllegalStateException.class, NoClassDefFoundError.class, StackOverflowError.class})
    @DisplayName("a file that throws as it is closed does not hide why the exchange has failed")
    default void throwingFileClosed(Class<? extends Throwable> thrown) {
        Path broken = ThrowingFile.of(() -> {}, () -> {
            throw Throwing.any(thrown);
        });
        ScriptedServer server = harness().server(connection -> {
            if (connection.readRequest() != null) {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
            }
        });
        HttpTransportException failure =
                harness().failure(Harness.get(server.uri("/"), new ResponseTarget.ToFile(broken, 1000, 10)));
        Harness.assertFailure(failure, Kind.CONNECTION_LOST, true);
    }

    /** Where a TLS engine of the caller's throws. */
    enum EngineStep {
        /** As the handshake begins. */
        BEGIN,
        /** As it makes a record. */
        WRAP,
        /** As it takes a record. */
        UNWRAP,
        /** As it is asked for what has to be done elsewhere. */
        TASK,
        /** As it is asked how far it is. */
        STATUS,
        /** As it is asked for its session. */
        SESSION,
        /** As it is asked for what was negotiated. */
        PROTOCOL,
        /** As this side closes. */
        CLOSE_OUTBOUND,
        /** As the other side has closed. */
        CLOSE_INBOUND;

        /** Whether nothing comes of the exchange then. */
        boolean isFatal() {
            return this != CLOSE_OUTBOUND && this != CLOSE_INBOUND;
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("a TLS engine that throws an error ends its exchange, certainly not sent, and harms no other")
    default void throwingEngine(EngineStep where) {
        AtomicBoolean broken = new AtomicBoolean();
        AtomicBoolean struck = new AtomicBoolean();
        SSLContext context =
                new EngineContext(TlsContexts.of(null, TlsScenarios.AUTHORITY), engine -> new ForwardingEngine(engine) {

                    private void at(EngineStep step) {
                        if (step == where && broken.get()) {
                            struck.set(true);
                            throw new NoClassDefFoundError("of a security provider");
                        }
                    }

                    @Override
                    public void beginHandshake() throws SSLException {
                        at(EngineStep.BEGIN);
                        super.beginHandshake();
                    }

                    @Override
                    public SSLEngineResult wrap(ByteBuffer[] sources, int offset, int length, ByteBuffer target)
                            throws SSLException {
                        at(EngineStep.WRAP);
                        return super.wrap(sources, offset, length, target);
                    }

                    @Override
                    public SSLEngineResult unwrap(ByteBuffer source, ByteBuffer[] targets, int offset, int length)
                            throws SSLException {
                        at(EngineStep.UNWRAP);
                        return super.unwrap(source, targets, offset, length);
                    }

                    @Override
                    public @Nullable Runnable getDelegatedTask() {
                        at(EngineStep.TASK);
                        return super.getDelegatedTask();
                    }

                    @Override
                    public SSLEngineResult.HandshakeStatus getHandshakeStatus() {
                        at(EngineStep.STATUS);
                        return super.getHandshakeStatus();
                    }

                    @Override
                    public SSLSession getSession() {
                        at(EngineStep.SESSION);
                        return super.getSession();
                    }

                    @Override
                    public @Nullable String getApplicationProtocol() {
                        at(EngineStep.PROTOCOL);
                        return super.getApplicationProtocol();
                    }

                    @Override
                    public void closeOutbound() {
                        at(EngineStep.CLOSE_OUTBOUND);
                        super.closeOutbound();
                    }

                    @Override
                    public void closeInbound() throws SSLException {
                        at(EngineStep.CLOSE_INBOUND);
                        super.closeInbound();
                    }
                });
        harness().transport(TransportOptions.builder().sslContext(context));
        ScriptedServer server = harness()
                .closing(ScriptedServer.startTls(
                        TlsContexts.of(TlsScenarios.HONEST), answering(200, "ok", "Connection: close")));
        broken.set(true);
        List<CompletableFuture<HttpResponse>> failing = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            failing.add(harness().start(Harness.post(server.uri("/"))));
        }
        for (CompletableFuture<HttpResponse> each : failing) {
            if (Harness.settled(each) == null) {
                assertThat(struck.get() && where.isFatal())
                        .as("whether the transport comes to it")
                        .isFalse();
            } else {
                HttpTransportException failure = Harness.failure(each);
                assertThat(failure.mayHaveBeenSent()).isFalse();
                assertThat(failure.kind()).isIn(Kind.TLS, Kind.OTHER);
            }
        }
        broken.set(false);
        for (int i = 0; i < 8; i++) {
            assertThat(harness().send(Harness.post(server.uri("/"))).status()).isEqualTo(200);
        }
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
