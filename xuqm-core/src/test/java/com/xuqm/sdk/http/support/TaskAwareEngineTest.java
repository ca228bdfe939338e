package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLEngineResult.Status;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("an engine that can be asked while one of its tasks runs")
class TaskAwareEngineTest {

    private static final SSLEngineResult DONE =
            new SSLEngineResult(Status.CLOSED, HandshakeStatus.NOT_HANDSHAKING, 0, 0);

    private final List<String> asked = new ArrayList<>();
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final SSLEngine engine = new TaskAwareEngine(new Locked(someEngine()));

    private static SSLEngine someEngine() {
        try {
            return SSLContext.getDefault().createSSLEngine();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private void runTask(Runnable task) {
        tasks.add(task);
        Runnable taken = engine.getDelegatedTask();
        asked.clear();
        if (taken == null) {
            throw new AssertionError("no task");
        }
        taken.run();
    }

    private SSLEngineResult wrap() {
        try {
            return engine.wrap(ByteBuffer.allocate(1), ByteBuffer.allocate(1));
        } catch (SSLException e) {
            throw new AssertionError(e);
        }
    }

    private SSLEngineResult unwrap() {
        try {
            return engine.unwrap(ByteBuffer.allocate(1), ByteBuffer.allocate(1));
        } catch (SSLException e) {
            throw new AssertionError(e);
        }
    }

    private void closeInbound() {
        try {
            engine.closeInbound();
        } catch (SSLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("says that it needs the task and that nothing is done yet, and asks nobody")
    void answersByItself() {
        runTask(() -> {
            for (SSLEngineResult result : List.of(wrap(), unwrap())) {
                assertThat(result.getStatus()).isEqualTo(Status.OK);
                assertThat(result.getHandshakeStatus()).isEqualTo(HandshakeStatus.NEED_TASK);
                assertThat(result.bytesConsumed() + result.bytesProduced()).isZero();
            }
            assertThat(engine.getHandshakeStatus()).isEqualTo(HandshakeStatus.NEED_TASK);
            assertThat(engine.isInboundDone()).isFalse();
            assertThat(engine.isOutboundDone()).isFalse();
            tasks.add(() -> {});
            assertThat(engine.getDelegatedTask()).isNull();
            assertThat(asked).isEmpty();
        });
        assertThat(tasks).hasSize(1);
    }

    @Test
    @DisplayName("passes everything on before and after a task")
    void passesOn() {
        runTask(() -> {});
        assertThat(wrap()).isSameAs(DONE);
        assertThat(unwrap()).isSameAs(DONE);
        assertThat(engine.getHandshakeStatus()).isEqualTo(HandshakeStatus.NOT_HANDSHAKING);
        assertThat(engine.isInboundDone()).isTrue();
        assertThat(engine.isOutboundDone()).isTrue();
        assertThat(engine.getDelegatedTask()).isNull();
        engine.closeOutbound();
        assertThatThrownBy(engine::closeInbound).isInstanceOf(SSLException.class);
        assertThat(asked)
                .containsExactly(
                        "wrap", "unwrap", "status", "inbound", "outbound", "task", "closeOutbound", "closeInbound");
    }

    @Test
    @DisplayName("is closed after the task, if it was to be closed meanwhile")
    void closesLater() {
        runTask(() -> {
            engine.closeOutbound();
            closeInbound();
            assertThat(asked).isEmpty();
        });
        assertThat(asked).containsExactly("closeOutbound", "closeInbound");
        runTask(() -> {});
        assertThat(asked).as("not closed again").isEmpty();
    }

    @Test
    @DisplayName("closes only what it was told to close")
    void closesOneSide() {
        runTask(engine::closeOutbound);
        assertThat(asked).containsExactly("closeOutbound");
    }

    @Test
    @DisplayName("is as before after a task that throws, which its runner hears of")
    void throwingTask() {
        assertThatThrownBy(() -> runTask(() -> {
                    engine.closeOutbound();
                    throw new NoClassDefFoundError("of a trust manager");
                }))
                .isInstanceOf(NoClassDefFoundError.class);
        assertThat(asked).containsExactly("closeOutbound");
        assertThat(engine.isOutboundDone()).isTrue();
    }

    @Test
    @DisplayName("waits for all tasks of those that run at the same time")
    void severalTasks() {
        tasks.add(() -> {});
        Runnable second = engine.getDelegatedTask();
        runTask(() -> {
            engine.closeOutbound();
            if (second != null) {
                second.run();
            }
            assertThat(asked).isEmpty();
        });
        assertThat(asked).containsExactly("closeOutbound");
    }

    @Test
    @DisplayName("makes of whatever the other engine throws what libraries expect of an engine")
    void throwingEngine() {
        for (Throwable thrown : List.of(new NoClassDefFoundError("of a provider"), new IllegalStateException())) {
            SSLEngine broken = new TaskAwareEngine(new ForwardingEngine(someEngine()) {
                @Override
                public void beginHandshake() {
                    throw unchecked(thrown);
                }

                @Override
                public Runnable getDelegatedTask() {
                    throw unchecked(thrown);
                }

                @Override
                public SSLEngineResult wrap(ByteBuffer[] sources, int offset, int length, ByteBuffer target) {
                    throw unchecked(thrown);
                }

                @Override
                public SSLEngineResult unwrap(ByteBuffer source, ByteBuffer[] targets, int offset, int length) {
                    throw unchecked(thrown);
                }
            });
            ByteBuffer bytes = ByteBuffer.allocate(1);
            assertThatThrownBy(broken::beginHandshake)
                    .isInstanceOf(SSLException.class)
                    .hasCause(thrown);
            Runnable task = broken.getDelegatedTask();
            assertThat(task).isNotNull();
            assertThatThrownBy(task::run).isSameAs(thrown);
            assertThat(broken.getDelegatedTask()).as("another one").isNull();
            assertThatThrownBy(() -> broken.wrap(bytes, bytes))
                    .isInstanceOf(SSLException.class)
                    .hasCause(thrown);
            assertThatThrownBy(() -> broken.unwrap(bytes, bytes))
                    .isInstanceOf(SSLException.class)
                    .hasCause(thrown);
        }
    }

    /** One that throws at everything but the first question for its session. */
    private static SSLEngine failing(Throwable thrown) {
        SSLSession before = someEngine().getSession();
        AtomicBoolean asked = new AtomicBoolean();
        return new TaskAwareEngine(new ForwardingEngine(someEngine()) {
            @Override
            public HandshakeStatus getHandshakeStatus() {
                throw unchecked(thrown);
            }

            @Override
            public SSLSession getSession() {
                if (asked.getAndSet(true)) {
                    throw unchecked(thrown);
                }
                return before;
            }

            @Override
            public String getApplicationProtocol() {
                throw unchecked(thrown);
            }

            @Override
            public void closeOutbound() {
                throw unchecked(thrown);
            }

            @Override
            public void closeInbound() {
                throw unchecked(thrown);
            }
        });
    }

    private static void assertFailed(SSLEngine broken, Throwable thrown) {
        ByteBuffer bytes = ByteBuffer.allocate(1);
        assertThatThrownBy(() -> broken.wrap(bytes, bytes))
                .isInstanceOf(SSLException.class)
                .hasCause(thrown);
        assertThatThrownBy(() -> broken.unwrap(bytes, bytes))
                .isInstanceOf(SSLException.class)
                .hasCause(thrown);
    }

    static List<Throwable> whateverIsThrown() {
        return List.of(new NoClassDefFoundError("of a provider"), new IllegalStateException());
    }

    @ParameterizedTest
    @MethodSource("whateverIsThrown")
    @DisplayName("whose status cannot be told lets whoever asked begin or go on, and fails there")
    void failingStatus(Throwable thrown) {
        SSLEngine fresh = failing(thrown);
        assertThat(fresh.getHandshakeStatus()).isEqualTo(HandshakeStatus.NOT_HANDSHAKING);
        assertThatThrownBy(fresh::beginHandshake)
                .isInstanceOf(SSLException.class)
                .hasCause(thrown);

        assertThat(fresh.getHandshakeStatus()).isEqualTo(HandshakeStatus.NEED_WRAP);
        assertFailed(fresh, thrown);
        assertThat(fresh.getDelegatedTask()).isNull();
        assertThat(fresh.isOutboundDone()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("whateverIsThrown")
    @DisplayName("whose session cannot be told gives the one from before the handshake, and fails at the next step")
    void failingSession(Throwable thrown) {
        SSLEngine engine = failing(thrown);

        assertThat(engine.getSession().getCipherSuite()).isEqualTo("SSL_NULL_WITH_NULL_NULL");

        assertFailed(engine, thrown);
    }

    @ParameterizedTest
    @MethodSource("whateverIsThrown")
    @DisplayName("that cannot be closed is done")
    void failingClose(Throwable thrown) {
        SSLEngine engine = failing(thrown);

        engine.closeOutbound();

        assertThat(engine.isOutboundDone()).isTrue();
        assertThatThrownBy(engine::closeInbound)
                .isInstanceOf(SSLException.class)
                .hasCause(thrown);
        assertFailed(engine, thrown);
    }

    @Test
    @DisplayName("throws no error at questions, but what libraries provide for")
    void failingQuestions() {
        Error error = new NoClassDefFoundError("of a provider");

        assertThatThrownBy(failing(error)::getApplicationProtocol)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the TLS engine failed with java.lang.NoClassDefFoundError")
                .hasCause(error);
        assertThatThrownBy(() -> new TaskAwareEngine(new ForwardingEngine(someEngine()) {
                    @Override
                    public SSLSession getSession() {
                        throw error;
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasCause(error);
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }

    /** Writes down what it is asked; the JDK's would make whoever asks it during a task wait. */
    private final class Locked extends ForwardingEngine {

        Locked(SSLEngine engine) {
            super(engine);
        }

        private <T> T answer(String what, T answer) {
            asked.add(what);
            return answer;
        }

        @Override
        public @Nullable Runnable getDelegatedTask() {
            asked.add("task");
            return tasks.poll();
        }

        @Override
        public SSLEngineResult wrap(ByteBuffer[] sources, int offset, int length, ByteBuffer target) {
            return answer("wrap", DONE);
        }

        @Override
        public SSLEngineResult unwrap(ByteBuffer source, ByteBuffer[] targets, int offset, int length) {
            return answer("unwrap", DONE);
        }

        @Override
        public HandshakeStatus getHandshakeStatus() {
            return answer("status", HandshakeStatus.NOT_HANDSHAKING);
        }

        @Override
        public boolean isInboundDone() {
            return answer("inbound", true);
        }

        @Override
        public boolean isOutboundDone() {
            return answer("outbound", true);
        }

        @Override
        public void closeOutbound() {
            asked.add("closeOutbound");
        }

        @Override
        public void closeInbound() throws SSLException {
            asked.add("closeInbound");
            throw new SSLException("the peer has said no farewell");
        }
    }
}
