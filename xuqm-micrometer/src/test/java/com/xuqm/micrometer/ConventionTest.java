package com.xuqm.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.SendMessage;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.GlobalObservationConvention;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Names of the application's own")
@ExtendWith(XuqmEmulatorExtension.class)
class ConventionTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ObservationRegistry registry = ObservationRegistry.create();

    @BeforeEach
    void measure() {
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    }

    /** The default, under another name, with a key more. */
    private static final class OwnCalls extends DefaultXuqmCallConvention {
        @Override
        public String getName() {
            return "chat.calls";
        }

        @Override
        public KeyValues getLowCardinalityKeyValues(XuqmCallContext context) {
            return super.getLowCardinalityKeyValues(context).and("team", "billing");
        }
    }

    private static final class OwnAttempts extends DefaultXuqmAttemptConvention {
        @Override
        public String getName() {
            return "chat.attempts";
        }
    }

    /** What all applications of a company have in common. */
    private static final class EverybodysCalls extends DefaultXuqmCallConvention
            implements GlobalObservationConvention<XuqmCallContext> {
        @Override
        public String getName() {
            return "company.calls";
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return context instanceof XuqmCallContext;
        }
    }

    private Set<String> timersOfACall(XuqmEmulator emulator, UnaryOperator<XuqmObservations> settings) {
        try (XuqmClient xuqm = Backend.client(emulator)
                .listener(settings.apply(XuqmObservations.of(registry)))
                .build()) {
            xuqm.messages().send(SendMessage.text("user_002", "Hello")).execute();
            return meters.getMeters().stream()
                    .map(meter -> meter.getId().getName())
                    .filter(name -> !name.endsWith(".active"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    @DisplayName("are those of a client's conventions, with their keys")
    void of_a_client(XuqmEmulator emulator) {
        Set<String> names = timersOfACall(
                emulator,
                observations ->
                        observations.withCallConvention(new OwnCalls()).withAttemptConvention(new OwnAttempts()));

        assertThat(names).containsExactlyInAnyOrder("chat.calls", "chat.attempts");
        assertThat(meters.get("chat.calls")
                        .tag("team", "billing")
                        .tag("xuqm.operation", "messages.send")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("are those of the registry's convention for all, unless a client has its own")
    void of_all(XuqmEmulator emulator) {
        registry.observationConfig().observationConvention(new EverybodysCalls());

        assertThat(timersOfACall(emulator, UnaryOperator.identity()))
                .containsExactlyInAnyOrder("company.calls", "http.client.request.duration");
        assertThat(timersOfACall(emulator, observations -> observations.withCallConvention(new OwnCalls())))
                .contains("chat.calls");
    }

    @Test
    @DisplayName("may be given by a filter of meters, whose meters go with their client all the same")
    void by_a_filter(XuqmEmulator emulator) {
        meters.config().meterFilter(new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.withName("legacy." + id.getName());
            }
        });
        try (XuqmClient xuqm = Backend.client(emulator)
                .listener(XuqmObservations.of(registry))
                .listener(XuqmMeters.of(meters))
                .build()) {
            xuqm.messages().send(SendMessage.text("user_002", "Hello")).execute();
            assertThat(meters.get("legacy.xuqm.client.call").timers()).isNotEmpty();
            assertThat(meters.get("legacy.xuqm.client.tokens").gauge().value()).isEqualTo(1);
        }
        assertThat(meters.getMeters()).isEmpty();
    }
}
