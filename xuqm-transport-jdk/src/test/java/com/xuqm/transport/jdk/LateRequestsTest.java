package com.xuqm.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tck.http.ScriptedServer;
import com.xuqm.tck.http.ServerConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("requests whose time is all but over")
class LateRequestsTest {

    private static final int PLACES = 8;

    private final CountDownLatch mayAnswer = new CountDownLatch(1);

    private void serve(ServerConnection connection) throws Exception {
        while (connection.readRequest() != null) {
            assertThat(mayAnswer.await(60, TimeUnit.SECONDS)).isTrue();
            connection.respond(200, "ok");
        }
    }

    @Test
    @DisplayName("take no place that others leave as their time ends, when a service is stalled")
    void takeNoPlace() {
        TransportOptions options =
                TransportOptions.builder().maxConnectionsPerHost(PLACES).build();
        try (ScriptedServer server = ScriptedServer.start(this::serve);
                JdkHttpTransport transport = new JdkHttpTransport(options)) {
            HttpRequest request = new HttpRequest(
                    HttpMethod.POST,
                    server.uri("/"),
                    HttpHeaders.empty(),
                    HttpBody.empty(),
                    new ResponseTarget.Memory(10));
            Deadline deadline = Deadline.after(Duration.ofSeconds(1));
            List<CompletableFuture<HttpResponse>> all = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                all.add(transport.send(request, deadline));
            }
            for (CompletableFuture<HttpResponse> each : all) {
                assertThatThrownBy(each::join).hasMessageContaining("deadline");
            }
            mayAnswer.countDown();
            transport.close();
            server.awaitNoConnections();
            assertThat(server.requests()).hasSizeLessThanOrEqualTo(PLACES);
        }
    }
}
