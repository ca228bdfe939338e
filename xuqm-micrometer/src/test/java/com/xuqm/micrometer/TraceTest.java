package com.xuqm.micrometer;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.message.SendMessage;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The trace of a call")
@ExtendWith(XuqmEmulatorExtension.class)
class TraceTest {

    private static final String SEND = "POST /api/im/messages/send";

    private final ObservationRegistry registry = ObservationRegistry.create();
    private final Tracing tracing = new Tracing(registry);
    private XuqmClient xuqm;
    private XuqmEmulator emulator;

    /** Both ways to carry a call out. */
    enum Way {
        BLOCKING,
        ASYNCHRONOUS;

        Object run(Call<?> call) {
            return this == BLOCKING ? call.execute() : call.executeAsync().join();
        }
    }

    @BeforeEach
    void open(XuqmEmulator running) {
        emulator = running;
        xuqm = Backend.client(emulator).listener(XuqmObservations.of(registry)).build();
        xuqm.ping().execute(); // signs in
    }

    @AfterEach
    void close() {
        xuqm.close();
        tracing.close();
    }

    private List<SpanData> attempts() {
        return tracing.spans().stream()
                .filter(span -> span.getName().equals(SEND))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("of two attempts is a span with two children, each of whose traceparent the service received")
    void two_attempts(Way way) {
        emulator.faults().on("messages.send").first(1).beforeExecuting(Fault.status(503));
        Observation job = Observation.start("job", registry);

        try (Observation.Scope scope = job.openScope()) {
            way.run(xuqm.messages().send(SendMessage.text("user_002", "Hello")));
            assertThat(registry.getCurrentObservation()).isSameAs(job);
        }
        job.stop();

        SpanData call = tracing.span("xuqm messages.send");
        assertThat(call.getKind()).isEqualTo(SpanKind.INTERNAL);
        assertThat(call.getStatus().getStatusCode()).isNotEqualTo(StatusCode.ERROR);
        assertThat(call.getParentSpanId()).isEqualTo(tracing.span("job").getSpanId());
        assertThat(call.getAttributes().get(stringKey("xuqm.outcome"))).isEqualTo("success");
        assertThat(call.getAttributes().get(stringKey("xuqm.attempts"))).isEqualTo("2");
        assertThat(attempts()).hasSize(2).allSatisfy(attempt -> {
            assertThat(attempt.getKind()).isEqualTo(SpanKind.CLIENT);
            assertThat(attempt.getParentSpanId()).isEqualTo(call.getSpanId());
            assertThat(attempt.getTraceId()).isEqualTo(call.getTraceId());
        });
        SpanData refused = attempts().get(0);
        assertThat(refused.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(refused.getAttributes().get(stringKey("http.response.status_code")))
                .isEqualTo("503");
        assertThat(refused.getAttributes().get(stringKey("http.request.resend_count")))
                .isNull();
        SpanData taken = attempts().get(1);
        assertThat(taken.getAttributes().get(stringKey("http.response.status_code")))
                .isEqualTo("200");
        assertThat(taken.getAttributes().get(stringKey("http.request.resend_count")))
                .isEqualTo("1");
        assertThat(emulator.recorded("messages.send"))
                .extracting(request -> request.header("traceparent"))
                .containsExactlyElementsOf(attempts().stream()
                        .map(span -> "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                                + span.getSpanContext().getTraceFlags().asHex())
                        .toList());
        show(emulator.recorded("messages.send"));
    }

    /** For the report of a build; the tests' output goes to files. */
    private void show(List<RecordedRequest> requests) {
        for (SpanData span : tracing.spans()) {
            System.out.println(span.getName() + " " + span.getKind() + " span=" + span.getSpanId() + " parent="
                    + span.getParentSpanId() + " status=" + span.getStatus().getStatusCode() + " "
                    + span.getAttributes().asMap());
        }
        requests.forEach(request ->
                System.out.println("received: " + request.status() + " traceparent: " + request.header("traceparent")));
    }

    @Test
    @DisplayName("leaves the thread that completes a future without a current observation")
    void leaves_nothing_behind() {
        CompletableFuture<Observation> current = xuqm.messages()
                .send(SendMessage.text("user_002", "Hello"))
                .executeAsync()
                .thenApply(sent -> Objects.requireNonNullElse(registry.getCurrentObservation(), Observation.NOOP));

        assertThat(current.join()).isSameAs(Observation.NOOP);
    }

    @Test
    @DisplayName("that fails tells the kind of failure, and nothing that the service or the caller said")
    void failure() {
        Throwable thrown = catchThrowable(() -> xuqm.messages()
                .send(SendMessage.text("nobody-4711", "a text of mine"))
                .execute());

        assertThat(thrown).isNotNull();
        SpanData call = tracing.span("xuqm messages.send");
        assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(call.getAttributes().get(stringKey("error.type")))
                .isEqualTo(thrown.getClass().getSimpleName());
        assertThat(tracing.spans().toString()).doesNotContain("4711", "a text of mine");
    }

    @Test
    @DisplayName("of a sign-in is one of its own, as is a probe, and both are told from other calls")
    void purposes() {
        assertThat(tracing.span("xuqm auth.login").getAttributes().get(stringKey("xuqm.purpose")))
                .isEqualTo("sign_in");
        assertThat(tracing.span("xuqm client.ping").getAttributes().get(stringKey("xuqm.purpose")))
                .isEqualTo("probe");
    }
}
