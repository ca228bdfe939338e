package com.xuqm.transport.netty;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tck.http.ScriptedServer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A peer that closes each connection after an answer, and does not say so: whoever sends at once sends into the void. */
@ExtendWith(LeakGuard.class)
class ForgetfulPeerTest {

    private static final int REQUESTS = 40;

    private final NettyHttpTransport transport =
            new NettyHttpTransport(TransportOptions.builder().build());

    @AfterEach
    void close() {
        transport.close();
    }

    private int lost(ScriptedServer server) throws Exception {
        int lost = 0;
        for (int i = 0; i < REQUESTS; i++) {
            try {
                assertThat(transport
                                .send(Requests.get(server.uri("/")), Requests.late())
                                .get(60, TimeUnit.SECONDS)
                                .status())
                        .isEqualTo(200);
            } catch (ExecutionException e) {
                assertThat(e.getCause())
                        .isInstanceOfSatisfying(
                                HttpTransportException.class,
                                failure -> assertThat(failure.kind())
                                        .isEqualTo(HttpTransportException.Kind.CONNECTION_LOST));
                lost++;
            }
        }
        return lost;
    }

    @Test
    @DisplayName("a peer that closes when a second request comes gets no second one, once that is known")
    void closesAtTheSecondRequest() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(connection -> {
            if (connection.readRequest() != null) {
                connection.respond(200, "ok");
                connection.readRequest();
                connection.close();
            }
        })) {
            assertThat(lost(server)).as("requests that were lost").isBetween(1, 5);
        }
    }

    @Test
    @DisplayName("a peer that keeps connections is sent all requests over one")
    void keepsConnections() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(connection -> {
            while (connection.readRequest() != null) {
                connection.respond(200, "ok");
            }
        })) {
            assertThat(lost(server)).isZero();
            assertThat(server.connections()).hasSize(1);
        }
    }
}
