package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.support.SendGate.State;
import java.io.IOException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the gate before the first byte of a request")
class SendGateTest {

    private final SendGate gate = new SendGate();

    @Test
    @DisplayName("opens once")
    void once() {
        assertThat(gate.isSent()).isFalse();
        assertThat(gate.passToSent()).isTrue();
        assertThat(gate.isSent()).isTrue();
        assertThat(gate.isEnded()).isFalse();
        assertThat(gate.passToSent()).isFalse();
    }

    @Test
    @DisplayName("stays shut after the end of an exchange that was not sent")
    void shut() {
        assertThat(gate.end()).isEqualTo(State.UNSENT);
        assertThat(gate.isEnded()).isTrue();
        assertThat(gate.passToSent()).isFalse();
        assertThat(gate.isSent()).isFalse();
    }

    @Test
    @DisplayName("lets one alone end an exchange, and tells him whether it was sent")
    void oneEnd() {
        assertThat(gate.passToSent()).isTrue();
        assertThat(gate.end()).isEqualTo(State.SENT);
        assertThat(gate.end()).isEqualTo(State.ENDED);
        assertThat(gate.isSent()).isFalse();
    }

    @Test
    @DisplayName("corrects a failure that takes an unsent request for sent, and never one that is sure of the contrary")
    void corrected() {
        HttpTransportException maybe = new HttpTransportException(Kind.TLS, true, "refused", new IOException());
        HttpTransportException surely = new HttpTransportException(Kind.PROXY, false, "kept", null);
        assertThat(State.SENT.corrected(maybe)).isSameAs(maybe);
        assertThat(State.SENT.corrected(surely)).isSameAs(surely);
        assertThat(State.UNSENT.corrected(surely)).isSameAs(surely);
        HttpTransportException corrected = State.UNSENT.corrected(maybe);
        assertThat(corrected.mayHaveBeenSent()).isFalse();
        assertThat(corrected.kind()).isEqualTo(Kind.TLS);
        assertThat(corrected).hasMessage("refused").hasCause(maybe.getCause());
    }

    @Test
    @DisplayName("never says unsent to the one who ends it once another has passed")
    void race() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 2000; round++) {
                SendGate raced = new SendGate();
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Boolean> passed = two.submit(() -> {
                    start.await();
                    return raced.passToSent();
                });
                Future<State> before = two.submit(() -> {
                    start.await();
                    return raced.end();
                });
                assertThat(before.get()).isEqualTo(passed.get() ? State.SENT : State.UNSENT);
            }
        } finally {
            two.shutdownNow();
        }
    }
}
