package com.xuqm.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.SendMessage;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("What tracing sends along")
@ExtendWith(XuqmEmulatorExtension.class)
class PropagationTest {

    private final ObservationRegistry registry = ObservationRegistry.create();

    /** Has a propagator send these fields. */
    private void propagate(Map<String, String> fields) {
        registry.observationConfig().observationHandler(new ObservationHandler<XuqmAttemptContext>() {
            @Override
            public void onStart(XuqmAttemptContext context) {
                fields.forEach((name, value) -> context.getSetter().set(context.getCarrier(), name, value));
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return context instanceof XuqmAttemptContext;
            }
        });
    }

    private RecordedRequest sentBy(XuqmEmulator emulator, XuqmObservations observations) {
        try (XuqmClient xuqm = Backend.client(emulator).listener(observations).build()) {
            xuqm.messages().send(SendMessage.text("user_002", "Hello")).execute();
        }
        return emulator.recorded("messages.send").get(0);
    }

    @Test
    @DisplayName("takes no place of a credential, a signature or a header of the content")
    void overwrites_nothing(XuqmEmulator emulator) {
        propagate(Map.of(
                "Authorization", "Bearer stolen",
                "Content-Type", "text/plain",
                "X-App-Signature", "forged",
                "Host", "elsewhere.example.com",
                "traceparent", "00-1-2-01"));

        RecordedRequest request = sentBy(emulator, XuqmObservations.of(registry));

        assertThat(request.status()).isEqualTo(200);
        assertThat(request.header("Authorization")).doesNotContain("stolen");
        assertThat(request.header("Content-Type")).startsWith("application/json");
        assertThat(request.header("X-App-Signature")).isNull();
        assertThat(request.header("traceparent")).isEqualTo("00-1-2-01");
    }

    @Test
    @DisplayName("holds no line break; the other fields are sent all the same")
    void holds_no_line_break(XuqmEmulator emulator) {
        propagate(Map.of("traceparent", "00-1\r\nAuthorization: Bearer stolen", "tracestate", "a=b"));

        RecordedRequest request = sentBy(emulator, XuqmObservations.of(registry));

        assertThat(request.status()).isEqualTo(200);
        assertThat(request.header("traceparent")).isNull();
        assertThat(request.header("tracestate")).isEqualTo("a=b");
    }

    @Test
    @DisplayName("is no baggage, unless that is asked for")
    void no_baggage(XuqmEmulator emulator) {
        propagate(Map.of("baggage", "userId=user_001"));

        assertThat(sentBy(emulator, XuqmObservations.of(registry)).header("baggage"))
                .isNull();
        emulator.clearRecorded();
        assertThat(sentBy(emulator, XuqmObservations.of(registry).withPropagatedFields("Baggage"))
                        .header("baggage"))
                .isEqualTo("userId=user_001");
    }
}
