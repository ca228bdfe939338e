package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmServerException;
import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.testing.Answers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What closing a client does to it and to the calls that are under way. */
class ClosingTest {

    private final TestEngine engine = new TestEngine();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void closesWhatTheClientMadeItself() {
        engine.engine().close();

        assertThat(engine.transport.closings()).isEqualTo(1);
        assertThat(engine.threadsClosed).isEqualTo(1);
    }

    @Test
    void leavesAloneWhatTheClientWasGiven() {
        engine.ownsTransport = false;
        engine.executor = engine.appThreads;
        engine.engine().close();

        assertThat(engine.transport.closings()).isZero();
        assertThat(engine.appThreads.isShutdown()).isFalse();
    }

    @Test
    void happensOnce() {
        engine.engine().close();
        engine.engine().close();

        assertThat(engine.transport.closings()).isEqualTo(1);
    }

    @Test
    void goesOnIfTheTransportFailsToClose() {
        engine.carrier = new HttpTransport() {
            @Override
            public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
                return new CompletableFuture<>();
            }

            @Override
            public void close() {
                throw new IllegalStateException("stuck");
            }
        };

        assertThatThrownBy(() -> engine.engine().close()).hasMessage("stuck");
        assertThat(engine.threadsClosed).isEqualTo(1);
    }

    @Test
    void endsAWaitForTheNextAttemptWithTheLastOutcome() throws Exception {
        engine.timing.hold();
        engine.ownsTransport = false;
        engine.transport.answer(Answers.refused(503, "busy"));
        FutureTask<XuqmServerException> outcome = new FutureTask<>(() -> catchThrowableOfType(
                XuqmServerException.class, () -> engine.read().execute()));
        engine.engine();
        new Thread(outcome, "caller").start();
        engine.timing.awaitWait();

        engine.engine().close();

        assertThat(outcome.get().attempts()).isEqualTo(1);
        assertThat(engine.transport.requests())
                .as("a closed client sends nothing")
                .hasSize(1);
    }

    @Test
    void endsAnAsynchronousWaitForTheNextAttemptWithTheLastOutcome() throws Exception {
        engine.timing.hold();
        engine.ownsTransport = false;
        engine.transport.answer(Answers.refused(503, "busy"));
        CompletableFuture<String> future = engine.read().executeAsync();
        engine.timing.awaitWait();

        engine.engine().close();

        assertThatThrownBy(future::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(XuqmServerException.class);
        assertThat(engine.transport.requests()).hasSize(1);
    }

    @Test
    void endsAnAsynchronousWaitForASignIn() {
        engine.threads = Runnable::run;
        engine.signIn = userId -> new CompletableFuture<>();
        CompletableFuture<String> future = engine.writeAs("user_001").executeAsync();

        engine.engine().close();

        assertThatThrownBy(future::join)
                .cause()
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessageContaining("this client is closed");
        assertThat(engine.events.lines())
                .containsExactly("things.send ended after 0 attempts with XuqmConfigurationException");
    }
}
