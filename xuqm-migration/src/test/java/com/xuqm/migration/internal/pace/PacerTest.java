package com.xuqm.migration.internal.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.migration.report.MigrationException;
import com.xuqm.sdk.error.ApiFailure;
import com.xuqm.sdk.error.CallInfo;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pace")
class PacerTest {

    private long now;
    private final List<Duration> waits = new ArrayList<>();
    private final Sleeper sleeper = time -> {
        waits.add(time);
        now += time.toNanos();
    };

    private static XuqmException refusal(int status) {
        return XuqmApiException.of(
                new CallInfo("op", 1, true), new ApiFailure(status, status, null, "no", null, null, null, null));
    }

    @Test
    @DisplayName("of each command is kept by itself, from the first request on")
    void is_kept_for_each_command() {
        Pacer pacer = new Pacer(command -> command.equals("slow") ? 1 : 200, () -> now, sleeper);
        List<Long> times = new ArrayList<>();

        for (int i = 0; i < 401; i++) {
            pacer.call("fast", () -> times.add(now));
        }
        assertThat(times.get(400)).as("two seconds of 200 each").isGreaterThanOrEqualTo(2_000_000_000L);
        waits.clear();
        pacer.call("slow", () -> times.add(now));
        assertThat(waits).as("the first of another").isEmpty();
        pacer.call("slow", () -> times.add(now));
        assertThat(waits).singleElement().satisfies(wait -> assertThat(wait).isGreaterThan(Duration.ofSeconds(1)));
    }

    @Test
    @DisplayName("of a command that is refused as too fast goes down, that of others does not")
    void goes_down_where_it_is_too_fast() {
        Pacer pacer = new Pacer(command -> 100, () -> now, sleeper);
        pacer.call("other", () -> 1);
        AtomicInteger attempts = new AtomicInteger();

        pacer.call("hot", () -> {
            if (attempts.incrementAndGet() < 3) {
                throw refusal(429);
            }
            return 1;
        });

        assertThat(attempts).hasValue(3);
        assertThat(pacer.rate("hot")).isLessThan(30);
        assertThat(pacer.rate("other")).isGreaterThan(90);
    }

    @Test
    @DisplayName("of what fails for a while is patient, and gives up in the end with what to do")
    void is_patient() {
        Patience patience = new Patience(Duration.ofMinutes(1), sleeper);

        assertThatThrownBy(() -> patience.call(() -> {
                    throw refusal(503);
                }))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("it goes on where it was");
        assertThat(waits).startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    @DisplayName("has no patience with what is refused for good")
    void has_none_with_what_is_refused() {
        Patience patience = new Patience(Duration.ofMinutes(1), sleeper);

        assertThatThrownBy(() -> patience.call(() -> {
                    throw refusal(400);
                }))
                .isInstanceOf(XuqmApiException.class);
        assertThat(waits).isEmpty();
    }
}
