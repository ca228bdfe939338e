package com.xuqm.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.message.SendMessage;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The meters of a client")
@ExtendWith(XuqmEmulatorExtension.class)
class ClientMetersTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ObservationRegistry registry = ObservationRegistry.create();

    private double gauge(String name, String... tags) {
        return meters.get(name).tags(tags).gauge().value();
    }

    private XuqmClient client(XuqmEmulator emulator, String name) {
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        return Backend.client(emulator)
                .listener(XuqmObservations.of(registry).withClientName(name))
                .listener(XuqmMeters.of(meters).withClientName(name))
                .build();
    }

    private static void send(XuqmClient xuqm) {
        xuqm.messages().send(SendMessage.text("user_002", "Hello")).execute();
    }

    @Test
    @DisplayName("are numbers, also after garbage collections")
    void stay(XuqmEmulator emulator) {
        try (XuqmClient xuqm = client(emulator, "default")) {
            send(xuqm);
            System.gc();
            System.gc();
            System.gc();

            assertThat(meters.getMeters().stream()
                            .filter(Gauge.class::isInstance)
                            .map(meter -> ((Gauge) meter).value()))
                    .hasSize(8)
                    .noneMatch(value -> value.isNaN());
            assertThat(gauge("xuqm.client.tokens")).isEqualTo(1);
            assertThat(gauge("xuqm.client.tokens.max")).isEqualTo(10_000);
            assertThat(gauge("xuqm.client.retry.budget")).isEqualTo(50);
            assertThat(gauge("xuqm.client.calls")).isZero();
            assertThat(gauge("xuqm.client.connections", "xuqm.state", "waiting"))
                    .isZero();
        }
    }

    @Test
    @DisplayName("go when it is closed, with those of its calls, while those of another one stay")
    void go(XuqmEmulator emulator) {
        XuqmClient first = client(emulator, "first");
        try (XuqmClient second = client(emulator, "second")) {
            send(first);
            send(second);
            assertThat(meters.find("xuqm.client.call")
                            .tag("xuqm.client", "first")
                            .timers())
                    .isNotEmpty();
            assertThat(meters.find("http.client.request.duration")
                            .tag("xuqm.client", "first")
                            .timers())
                    .isNotEmpty();

            first.close();

            assertThat(meters.getMeters())
                    .isNotEmpty()
                    .noneMatch(meter -> "first".equals(meter.getId().getTag("xuqm.client")));
            assertThat(gauge("xuqm.client.tokens", "xuqm.client", "second")).isEqualTo(1);
        }
        assertThat(meters.getMeters()).isEmpty();
    }

    @Test
    @DisplayName("of one that is made anew under the same name are its own")
    void anew(XuqmEmulator emulator) {
        try (XuqmClient former = client(emulator, "default")) {
            send(former);
        }
        try (XuqmClient xuqm = client(emulator, "default")) {
            assertThat(gauge("xuqm.client.tokens")).isZero();
            send(xuqm);
            assertThat(gauge("xuqm.client.tokens")).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("count retries by their reason, and what calls wait for")
    void retries_and_waits(XuqmEmulator emulator) {
        emulator.faults().on("messages.send").first(1).beforeExecuting(Fault.status(503));
        emulator.faults().on("messages.send").first(1).beforeExecuting(Fault.status(429));
        try (XuqmClient xuqm = Backend.client(emulator)
                .listener(XuqmMeters.of(meters))
                .retry(RetryPolicy.defaults().withDelays(Duration.ofMillis(20), Duration.ofMillis(20)))
                .rateLimit(new RateLimit(20, 1))
                .build()) {
            send(xuqm);

            assertThat(meters.get("xuqm.client.retries")
                            .tag("xuqm.reason", "503")
                            .counter()
                            .count())
                    .isEqualTo(1);
            assertThat(meters.get("xuqm.client.retries")
                            .tag("xuqm.reason", "429")
                            .counter()
                            .count())
                    .isEqualTo(1);
            assertThat(wait("sign_in").count()).isEqualTo(1);
            assertThat(wait("rate_limit").count()).isPositive();
        }
    }

    private Timer wait(String what) {
        return meters.get("xuqm.client.wait").tag("xuqm.wait", what).timer();
    }

    @Test
    @DisplayName("of waits and attempts add up to the time of a call")
    void add_up(XuqmEmulator emulator) {
        emulator.faults().on("messages.send").first(1).beforeExecuting(Fault.status(503));
        emulator.faults().on("messages.send").beforeExecuting(Fault.delay(Duration.ofMillis(300)));
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        try (XuqmClient xuqm = Backend.client(emulator)
                .listener(XuqmMeters.of(meters))
                .listener(XuqmObservations.of(registry))
                .rateLimit(new RateLimit(4, 1))
                .build()) {
            send(xuqm);

            double waits = meters.find("xuqm.client.wait").timers().stream()
                    .mapToDouble(timer -> timer.totalTime(TimeUnit.MILLISECONDS))
                    .sum();
            double attempts =
                    meters.find("http.client.request.duration").tag("xuqm.operation", "messages.send").timers().stream()
                            .mapToDouble(timer -> timer.totalTime(TimeUnit.MILLISECONDS))
                            .sum();
            double call = meters.get("xuqm.client.call")
                    .tag("xuqm.operation", "messages.send")
                    .timer()
                    .totalTime(TimeUnit.MILLISECONDS);
            assertThat(waits + attempts).isCloseTo(call, within(call * 0.05 + 150));
        }
    }

    @Test
    @DisplayName("are not counted twice in a composite of registries")
    void composite(XuqmEmulator emulator) {
        SimpleMeterRegistry other = new SimpleMeterRegistry();
        CompositeMeterRegistry both = new CompositeMeterRegistry();
        both.add(meters).add(other);
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(both));
        try (XuqmClient xuqm = Backend.client(emulator)
                .listener(XuqmObservations.of(registry))
                .listener(XuqmMeters.of(both))
                .build()) {
            send(xuqm);
            for (SimpleMeterRegistry each : new SimpleMeterRegistry[] {meters, other}) {
                assertThat(each.get("xuqm.client.call")
                                .tag("xuqm.operation", "messages.send")
                                .timer()
                                .count())
                        .isEqualTo(1);
            }
        }
    }
}
