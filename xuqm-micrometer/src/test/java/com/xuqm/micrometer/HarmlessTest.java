package com.xuqm.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.message.SendMessage;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Observing does calls no harm")
@ExtendWith(XuqmEmulatorExtension.class)
class HarmlessTest {

    private static final CallExecution EXECUTION = new CallExecution(
            Operation.builder("things.get", HttpMethod.GET, "/api/things/{id}").build(), "user_001", false);

    private final ObservationRegistry registry = ObservationRegistry.create();
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger stopped = new AtomicInteger();
    private final List<String> warnings = new ArrayList<>();
    private final Logger logger = Logger.getLogger("com.xuqm.micrometer");
    private final Handler collecting = new Handler() {
        @Override
        public void publish(LogRecord line) {
            warnings.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(collecting);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(collecting);
        logger.setUseParentHandlers(true);
    }

    @Test
    @DisplayName("and costs none where nobody observes and no registry measures")
    void nobody() {
        CompositeMeterRegistry facade = new CompositeMeterRegistry();
        XuqmMeters meters = XuqmMeters.of(facade);

        assertThat(XuqmObservations.of(ObservationRegistry.NOOP).listen(EXECUTION))
                .isSameAs(CallListener.none());
        assertThat(meters.listen(EXECUTION)).isSameAs(CallListener.none());
        facade.add(new SimpleMeterRegistry());
        assertThat(meters.listen(EXECUTION)).isNotSameAs(CallListener.none());
    }

    private ObservationHandler<Observation.Context> counting() {
        return new ObservationHandler<>() {
            @Override
            public void onStart(Observation.Context context) {
                started.incrementAndGet();
            }

            @Override
            public void onStop(Observation.Context context) {
                stopped.incrementAndGet();
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        };
    }

    private static ObservationHandler<Observation.Context> throwing() {
        return new ObservationHandler<>() {
            @Override
            public void onStart(Observation.Context context) {
                throw new IllegalStateException("start");
            }

            @Override
            public void onError(Observation.Context context) {
                throw new IllegalStateException("error");
            }

            @Override
            public void onStop(Observation.Context context) {
                throw new IllegalStateException("stop");
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        };
    }

    @Test
    @DisplayName("and ends each observation once that it has begun, whatever becomes of the calls")
    void ends_what_it_begins(XuqmEmulator emulator) {
        registry.observationConfig().observationHandler(counting());
        emulator.faults().on("messages.send").withProbability(0.2).beforeExecuting(Fault.status(503));
        emulator.faults().on("messages.send").withProbability(0.1).beforeExecuting(Fault.resetConnection());
        List<CompletableFuture<?>> calls = new ArrayList<>();
        try (XuqmClient xuqm =
                Backend.client(emulator).listener(XuqmObservations.of(registry)).build()) {
            for (int i = 0; i < 1_000; i++) {
                CompletableFuture<?> call = xuqm.messages()
                        .send(SendMessage.text("user_002", "Hello"))
                        .executeAsync();
                calls.add(call);
                if (i % 3 == 0) {
                    call.cancel(true);
                }
            }
            for (int i = 0; i < 500; i++) {
                calls.get(i).handle((value, failure) -> value).join();
            }
        } // which aborts the rest
        calls.forEach(call -> call.handle((value, failure) -> value).join());
        awaitBalance();

        assertThat(started.get()).isGreaterThan(1_000);
        assertThat(stopped.get()).isEqualTo(started.get());
        assertThat(warnings).isEmpty();
    }

    /** A call that was given up is told so on another thread than the one that completes its future. */
    private void awaitBalance() {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (stopped.get() < started.get() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    @DisplayName("if a handler throws: it is told of the end all the same, and there is one warning")
    void handler_that_throws(XuqmEmulator emulator) {
        registry.observationConfig().observationHandler(counting()).observationHandler(throwing());
        try (XuqmClient xuqm =
                Backend.client(emulator).listener(XuqmObservations.of(registry)).build()) {
            assertThat(xuqm.messages()
                            .send(SendMessage.text("user_002", "Hello"))
                            .execute()
                            .id())
                    .isNotBlank();
        }

        assertThat(started.get()).isEqualTo(4); // the call and the sign-in, an attempt each
        assertThat(warnings).singleElement().asString().contains("the call goes on", "It is said once");
    }

    @Test
    @DisplayName("if a convention throws")
    void convention_that_throws(XuqmEmulator emulator) {
        registry.observationConfig().observationHandler(counting());
        DefaultXuqmAttemptConvention bad = new DefaultXuqmAttemptConvention() {
            @Override
            public KeyValues getLowCardinalityKeyValues(XuqmAttemptContext context) {
                throw new IllegalStateException("a convention");
            }
        };
        try (XuqmClient xuqm = Backend.client(emulator)
                .listener(XuqmObservations.of(registry).withAttemptConvention(bad))
                .build()) {
            assertThat(xuqm.messages()
                            .send(SendMessage.text("user_002", "Hello"))
                            .execute()
                            .id())
                    .isNotBlank();
        }

        assertThat(warnings).hasSize(1);
    }

    @Test
    @DisplayName("if a registry throws, of calls and of gauges, from the first to the last")
    void registry_that_throws(XuqmEmulator emulator) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        AtomicInteger thrown = new AtomicInteger();
        meters.config().meterFilter(new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                thrown.incrementAndGet();
                throw new IllegalStateException("a filter");
            }
        });
        // not of sends, some of which another test gave up while they were on their way
        emulator.faults().on("accounts.exists").first(1).beforeExecuting(Fault.status(503));
        try (XuqmClient xuqm =
                Backend.client(emulator).listener(XuqmMeters.of(meters)).build()) {
            assertThat(xuqm.accounts().exists("user_002").execute()).isTrue();
        }

        assertThat(thrown.get()).isGreaterThan(2);
        assertThat(meters.getMeters()).isEmpty();
    }

    @Test
    @DisplayName("and costs nothing where nobody observes")
    void nobody_observes() {
        assertThat(XuqmObservations.of(ObservationRegistry.NOOP).listen(EXECUTION))
                .isSameAs(CallListener.none());
        assertThat(XuqmObservations.of(registry).listen(EXECUTION)).isSameAs(CallListener.none());
    }

    @Test
    @DisplayName("nor where a predicate refuses the observation")
    void predicate(XuqmEmulator emulator) {
        registry.observationConfig()
                .observationHandler(counting())
                .observationPredicate((name, context) -> !name.startsWith("xuqm."));
        try (XuqmClient xuqm =
                Backend.client(emulator).listener(XuqmObservations.of(registry)).build()) {
            xuqm.messages().send(SendMessage.text("user_002", "Hello")).execute();
        }

        assertThat(started.get()).as("attempts alone").isEqualTo(2);
        assertThat(stopped.get()).isEqualTo(2);
    }
}
