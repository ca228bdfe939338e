package com.xuqm.tck.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.http.TransportStatistics;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a transport tells of how busy it is, if it tells anything. */
interface StatisticsScenarios extends Scenario {

    private TransportStatistics statistics() {
        TransportStatistics statistics = harness().transport().statistics();
        Assumptions.assumeTrue(statistics != null, "this transport does not tell how busy it is");
        return statistics;
    }

    private void awaitStatistics(Predicate<TransportStatistics> expected) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Guard.SECONDS);
        while (!expected.test(statistics())) {
            assertThat(System.nanoTime()).as("still " + statistics()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    @DisplayName("statistics: one exchange is in use and another waits while there is one connection; then none does")
    default void statisticsCountWhoIsServedAndWhoWaits() {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        ScriptedServer server = harness().server(connection -> {
            while (connection.readRequest() != null) {
                if (mayAnswer.await(2 * Guard.SECONDS, TimeUnit.SECONDS)) {
                    connection.respond(200, "ok");
                }
            }
        });
        harness().transport(TransportOptions.builder().maxConnectionsPerHost(1));
        assertThat(statistics().inUse()).isZero();

        CompletableFuture<HttpResponse> first = harness().start(Harness.post(server.uri("/first")));
        CompletableFuture<HttpResponse> second = harness().start(Harness.post(server.uri("/second")));
        awaitStatistics(now -> now.inUse() == 1 && now.waiting() == 1);
        mayAnswer.countDown();

        assertThat(Harness.response(first).status()).isEqualTo(200);
        assertThat(Harness.response(second).status()).isEqualTo(200);
        awaitStatistics(now -> now.inUse() == 0 && now.waiting() == 0 && (now.idle() == 1 || now.idle() == -1));
    }

    @Test
    @DisplayName("statistics: a transport that is closed still answers")
    default void statisticsAreToldAfterTheEnd() {
        harness().transport(TransportOptions.builder()).close();

        assertThat(statistics().inUse()).isZero();
    }
}
