package com.xuqm.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.SendMessage;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The histogram of attempts")
@ExtendWith(XuqmEmulatorExtension.class)
class AttemptHistogramTest {

    private static final Pattern BUCKET =
            Pattern.compile("http_client_request_duration_seconds_bucket\\{.*le=\"([^\"]+)\"\\}");

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    private String scrapeOfACall(XuqmEmulator emulator) {
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        try (XuqmClient xuqm =
                Backend.client(emulator).listener(XuqmObservations.of(registry)).build()) {
            xuqm.messages().send(SendMessage.text("user_002", "Hello")).execute();
            return meters.scrape();
        }
    }

    private static Set<String> buckets(String scrape) {
        Set<String> buckets = new LinkedHashSet<>();
        Matcher bucket = BUCKET.matcher(scrape);
        while (bucket.find()) {
            buckets.add(bucket.group(1));
        }
        return buckets;
    }

    @Test
    @DisplayName("has the buckets of the OpenTelemetry conventions, in seconds, and nothing else has any")
    void buckets_of_the_conventions(XuqmEmulator emulator) {
        meters.config().meterFilter(XuqmMeters.histogram());
        meters.timer("http.client.request.duration.of.others").record(java.time.Duration.ofMillis(3));

        String scrape = scrapeOfACall(emulator);

        assertThat(buckets(scrape))
                .containsExactly(
                        "0.005", "0.01", "0.025", "0.05", "0.075", "0.1", "0.25", "0.5", "0.75", "1.0", "2.5", "5.0",
                        "7.5", "10.0", "+Inf");
        assertThat(scrape.lines().filter(line -> line.contains("_bucket{")))
                .allMatch(line -> line.startsWith("http_client_request_duration_seconds_bucket{"));
    }

    @Test
    @DisplayName("is not there unless it is asked for")
    void none_by_default(XuqmEmulator emulator) {
        assertThat(scrapeOfACall(emulator))
                .contains("http_client_request_duration_seconds_count")
                .doesNotContain("_bucket{");
    }
}
