package com.xuqm.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.spring.XuqmHealthProbe.Finding;
import com.xuqm.spring.XuqmHealthProbe.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The probe of the health")
class HealthProbeTest {

    private final AtomicInteger probes = new AtomicInteger();
    private final AtomicLong now = new AtomicLong(17);

    private XuqmHealthProbe probe(CompletableFuture<Done> answer, Duration timeout) {
        return new XuqmHealthProbe(
                () -> {
                    probes.incrementAndGet();
                    return answer;
                },
                Duration.ofSeconds(10),
                timeout,
                now::get);
    }

    private static CompletableFuture<Done> well() {
        return CompletableFuture.completedFuture(Done.DONE);
    }

    @Test
    @DisplayName("asks a service that hangs once, for 200 who want to know at the same time, and all are told in time")
    void one_probe_for_all() throws Exception {
        XuqmHealthProbe probe = probe(new CompletableFuture<>(), Duration.ofMillis(100));
        ExecutorService callers = Executors.newFixedThreadPool(200);
        List<Future<Finding>> findings = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                findings.add(callers.submit(probe::find));
            }
            for (Future<Finding> finding : findings) {
                assertThat(finding.get()).isEqualTo(new Finding(State.DOWN, "no answer within PT0.1S"));
            }
        } finally {
            callers.shutdownNow();
        }
        assertThat(probes).hasValue(1);
    }

    @Test
    @DisplayName("believes an answer for as long as it may, and asks again then")
    void time_to_live() {
        XuqmHealthProbe probe = probe(well(), Duration.ofSeconds(1));
        for (int i = 0; i < 1_000; i++) {
            assertThat(probe.find().state()).isEqualTo(State.UP);
        }
        assertThat(probes).hasValue(1);

        now.addAndGet(Duration.ofSeconds(10).toNanos());
        probe.find();

        assertThat(probes).hasValue(2);
    }

    @Test
    @DisplayName("goes on waiting for a service that hangs, however long it is, and asks no second time")
    void no_second_probe() {
        CompletableFuture<Done> hanging = new CompletableFuture<>();
        XuqmHealthProbe probe = probe(hanging, Duration.ofMillis(1));
        probe.find();
        now.addAndGet(Duration.ofHours(1).toNanos());
        probe.find();
        assertThat(probes).hasValue(1);

        hanging.complete(Done.DONE);
        probe.find();

        assertThat(probes).as("the answer is an hour old").hasValue(2);
    }

    @Test
    @DisplayName("says DOWN with the reason of what failed, and UNKNOWN of a client that cannot ask")
    void failures() {
        assertThat(probe(CompletableFuture.failedFuture(new IllegalStateException("broken")), Duration.ofSeconds(1))
                        .find())
                .isEqualTo(new Finding(State.DOWN, "IllegalStateException: broken"));
        XuqmHealthProbe unable = new XuqmHealthProbe(
                () -> {
                    throw new XuqmConfigurationException("no adminUser");
                },
                Duration.ofSeconds(10),
                Duration.ofSeconds(1),
                now::get);
        assertThat(unable.find()).isEqualTo(new Finding(State.UNKNOWN, "XuqmConfigurationException: no adminUser"));
    }
}
