package com.xuqm.sdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.ClientMonitor;
import com.xuqm.sdk.call.ClientStatistics;
import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.TransportStatistics;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.ScriptedTransport.Pending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A client lets itself be watched")
class ClientMonitorTest {

    private final TestEngine engine = new TestEngine();
    private final List<String> told = new ArrayList<>();
    private final List<ClientMonitor> monitors = new ArrayList<>();

    private final CallListener.Factory watching = new CallListener.Factory() {
        @Override
        public CallListener listen(CallExecution execution) {
            return CallListener.none();
        }

        @Override
        public void clientBuilt(ClientMonitor client) {
            monitors.add(client);
            told.add("built");
        }

        @Override
        public void clientClosed(ClientMonitor client) {
            told.add(client.equals(monitors.get(0)) ? "closed" : "closed another");
        }
    };

    @AfterEach
    void close() {
        engine.close();
    }

    private ClientStatistics statistics() {
        engine.engine();
        return monitors.get(0).statistics();
    }

    @Test
    @DisplayName("from the moment it is built until it is closed, once each")
    void tells_its_life() {
        engine.listeners = watching;
        engine.engine();
        assertThat(told).containsExactly("built");

        engine.engine().close();
        engine.engine().close();

        assertThat(told).containsExactly("built", "closed");
    }

    @Test
    @DisplayName("by how many calls are under way")
    void counts_calls() throws InterruptedException {
        engine.listeners = watching;
        Pending pending = engine.transport.pend();
        assertThat(statistics().callsUnderWay()).isZero();

        CompletableFuture<String> call = engine.read().executeAsync();
        pending.awaitSent();
        assertThat(statistics().callsUnderWay()).isEqualTo(1);
        pending.answer().complete(Answers.ok("\"a\""));
        call.join();
        engine.engine().drain(Duration.ofSeconds(10));

        assertThat(statistics().callsUnderWay()).isZero();
    }

    @Test
    @DisplayName("by the retries that are left of its budget")
    void counts_retries() {
        engine.listeners = watching;
        engine.retry = engine.retry.withDelays(Duration.ZERO, Duration.ZERO);
        assertThat(statistics().retriesLeft()).isEqualTo(50);
        engine.transport.fail(Kind.CONNECT, false).answer(Answers.ok("\"a\"")).answer(Answers.ok("\"b\""));

        engine.read().execute();
        assertThat(statistics().retriesLeft()).isEqualTo(49);
        engine.read().execute();

        assertThat(statistics().retriesLeft()).isEqualTo(49.1);
        assertThat(statistics().retriesAtMost()).isEqualTo(50);
    }

    @Test
    @DisplayName("by the tokens that it keeps, and for how many there is room")
    void counts_tokens() {
        engine.listeners = watching;
        assertThat(statistics().tokens()).isZero();
        engine.transport.answer(Answers.ok("\"a\"")).answer(Answers.ok("\"b\""));

        engine.writeAs("user_001").execute();
        engine.writeAs("user_002").execute();

        assertThat(statistics().tokens()).isEqualTo(2);
        assertThat(statistics().tokensAtMost()).isEqualTo(100);
    }

    @Test
    @DisplayName("by what its transport tells, which may be nothing")
    void passes_on_what_the_transport_tells() {
        engine.listeners = watching;
        TransportStatistics busy = new TransportStatistics(3, 2, 1);
        engine.carrier = new HttpTransport() {
            @Override
            public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
                return engine.transport.send(request, deadline);
            }

            @Override
            public TransportStatistics statistics() {
                return busy;
            }

            @Override
            public void close() {
                engine.transport.close();
            }
        };

        assertThat(statistics().connections()).isEqualTo(busy);
        assertThat(engine.transport.statistics()).isNull();
    }

    @Test
    @DisplayName("and makes no events for listeners of which none wants to know anything")
    void makes_nothing_for_nobody() {
        engine.listeners = watching;

        assertThat(CallEvents.of(List.of(watching), TestEngine.READ, null, false, engine.timing)
                        .areHeard())
                .isEqualTo(CallLog.showsEnds());
    }
}
