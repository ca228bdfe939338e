package com.xuqm.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.CallListener.AttemptEnd;
import com.xuqm.sdk.call.CallListener.CallEnd;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Names and values of meters")
class CardinalityTest {

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final int[] STATUSES = {200, 401, 403, 404, 429, 500, 503, 0, 999, 42};

    private static List<Operation> operations() {
        return IntStream.range(0, 151)
                .mapToObj(i -> Operation.builder(
                                "area" + (char) ('a' + i % 26) + ".op" + name(i), HttpMethod.POST, "/api/{id}/" + i)
                        .build())
                .toList();
    }

    private static String name(int i) {
        return "" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
    }

    private static AttemptEnd end(int status, Kind failure) {
        return new AttemptEnd(status, failure, Duration.ofMillis(3), 10, 20);
    }

    private static void call(CallListener.Factory factory, Operation operation, String actor, int round) {
        CallListener call = factory.listen(new CallExecution(operation, actor, false));
        int status = STATUSES[round % STATUSES.length];
        Kind failure = status == 0 ? KINDS.get(round % KINDS.size()) : null;
        call.credentialAwaited(false);
        call.credentialEnded(Duration.ofMillis(1), true);
        call.rateLimited(Duration.ofMillis(2));
        call.attemptStarted(1, new Endpoint(round % 20, "host" + round % 20 + ".example.com"));
        call.attemptEnded(1, end(status, failure));
        call.retryScheduled(1, Duration.ofMillis(4), false);
        call.attemptStarted(2, new Endpoint(round % 20, "host" + round % 20 + ".example.com"));
        call.attemptEnded(2, end(200, null));
        XuqmException thrown = round % 2 == 0
                ? null
                : new XuqmConfigurationException(
                        "text-" + round + " of " + actor, new CallInfo(operation.id(), 2, false), null);
        call.ended(new CallEnd(2, Duration.ofMillis(9), "request-" + round, thrown));
    }

    private static int round(
            SimpleMeterRegistry meters, List<CallListener.Factory> factories, List<Operation> operations, int from) {
        for (int i = 0; i < 20_000; i++) {
            Operation operation = operations.get(i % operations.size());
            for (CallListener.Factory factory : factories) {
                call(factory, operation, "user_" + (from + i), i % 1_000);
            }
        }
        return meters.getMeters().size();
    }

    @Test
    @DisplayName("are of a bounded number, and hold no id, no path, no text, whatever calls are about")
    void bounded() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        List<CallListener.Factory> factories = List.of(XuqmObservations.of(registry), XuqmMeters.of(meters));
        List<Operation> operations = operations();

        int first = round(meters, factories, operations, 0);
        int second = round(meters, factories, operations, 100_000);

        assertThat(second).isEqualTo(first).isLessThan(20_000);
        Set<String> values = new HashSet<>();
        for (Meter meter : meters.getMeters()) {
            values.add(meter.getId().getName());
            meter.getId().getTags().stream().map(Tag::getValue).forEach(values::add);
        }
        assertThat(values).allMatch(value -> !value.matches(".*(user_|text-|request-|/).*"));
    }

    @Test
    @DisplayName("have the same keys in all series of a name, so that Prometheus shows all of them in one scrape")
    void one_key_set_for_each_name() {
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        List<CallListener.Factory> factories = List.of(XuqmObservations.of(registry), XuqmMeters.of(meters));
        CallListener open =
                factories.get(0).listen(new CallExecution(operations().get(0), null, true));
        open.attemptStarted(1, new Endpoint(0, "localhost:8080"));
        for (int i = 0; i < 200; i++) {
            for (CallListener.Factory factory : factories) {
                call(factory, operations().get(i % 3), "user_001", i);
            }
        }

        for (Meter meter : meters.getMeters()) {
            Set<String> expected = keys(meter);
            assertThat(meters.getMeters())
                    .filteredOn(other ->
                            other.getId().getName().equals(meter.getId().getName()))
                    .allSatisfy(other -> assertThat(keys(other)).isEqualTo(expected));
        }
        String scrape = meters.scrape();
        for (int status : new int[] {200, 404, 503}) {
            assertThat(scrape).contains("http_response_status_code=\"" + status + "\"");
        }
        assertThat(scrape)
                .contains("http_client_request_duration_seconds_count", "http_client_request_duration_active_seconds")
                .contains(
                        "xuqm_client_call_seconds_count", "xuqm_outcome=\"success\"", "xuqm_outcome=\"configuration\"")
                .contains("error_type=\"connect_timeout\"", "http_response_status_code=\"other\"")
                .contains("server_address=\"localhost\"", "server_port=\"8080\"");
    }

    private static Set<String> keys(Meter meter) {
        return meter.getId().getTags().stream().map(Tag::getKey).collect(Collectors.toCollection(TreeSet::new));
    }
}
