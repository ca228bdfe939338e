package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.TransportOptions;
import java.time.Duration;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("how long a connection is used")
class ConnectionLifetimeTest {

    private static final TransportOptions OPTIONS = TransportOptions.builder()
            .maxConnectionLifetime(Duration.ofSeconds(100))
            .idleTimeout(Duration.ofSeconds(30))
            .build();

    private static ConnectionLifetime drawing(double random) {
        return new ConnectionLifetime(OPTIONS, () -> random);
    }

    @Test
    @DisplayName("is 80 to 100 percent of the most, as chance has it")
    void jitter() {
        assertThat(drawing(0).drawNanos()).isEqualTo(80_000_000_000L);
        assertThat(drawing(0.5).drawNanos()).isEqualTo(90_000_000_000L);
        assertThat(drawing(Math.nextDown(1.0)).drawNanos()).isBetween(99_999_999_000L, 100_000_000_000L);
        ConnectionLifetime chance = new ConnectionLifetime(OPTIONS);
        assertThat(DoubleStream.generate(chance::drawNanos)
                        .limit(100)
                        .distinct()
                        .count())
                .isGreaterThan(1);
    }

    @Test
    @DisplayName("is never nothing")
    void shortest() {
        TransportOptions shortest = TransportOptions.builder()
                .maxConnectionLifetime(Duration.ofNanos(1))
                .build();
        assertThat(new ConnectionLifetime(shortest, () -> 0).drawNanos()).isEqualTo(1);
    }

    @ParameterizedTest(name = "Keep-Alive: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "timeout=5|4000",
                "timeout=1|500",
                "timeout=0|0",
                "max=100, timeout=10|9000",
                "Timeout = \"10\"|9000",
                "timeout=20, timeout=10|9000",
                "timeout=31|30000",
                "timeout=999999999|30000"
            })
    @DisplayName("unused ends before the server's own limit")
    void keepAlive(String value, long millis) {
        assertThat(drawing(0).idleNanos(HttpHeaders.of("Keep-Alive", value))).isEqualTo(millis * 1_000_000);
    }

    @ParameterizedTest(name = "Keep-Alive: {0}")
    @ValueSource(
            strings = {"timeout", "timeout=", "timeout=-1", "timeout=x", "timeout=99999999999999999999", "max=5", ""})
    @DisplayName("unused is ours where the server says nothing that can be understood")
    void notUnderstood(String value) {
        assertThat(drawing(0).idleNanos(HttpHeaders.of("Keep-Alive", value))).isEqualTo(30_000_000_000L);
        assertThat(drawing(0).idleNanos(HttpHeaders.empty())).isEqualTo(30_000_000_000L);
    }
}
