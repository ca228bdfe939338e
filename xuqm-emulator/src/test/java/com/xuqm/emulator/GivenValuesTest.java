package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.fault.WebhookFault;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What tests give the emulator is taken at its word or refused where it is given, by its name and with the range. */
class GivenValuesTest {

    private static final Duration HUNDRED_YEARS = Duration.ofDays(36_500);

    /** Takes a duration somewhere. */
    private interface Setting extends Consumer<Duration> {}

    private static Arguments setting(String name, Setting setting) {
        return Arguments.of(name, setting);
    }

    private static XuqmEmulatorBuilder builder() {
        return XuqmEmulator.builder();
    }

    static final List<Arguments> MORE_THAN_NOTHING = List.of(
            setting("tokenLifetime", time -> builder().tokenLifetime(time)),
            setting("acceptedSkew", time -> builder().acceptedSkew(time)),
            setting("firstDelay", time -> builder().webhookRetries(1, time)),
            setting("webhookTimeout", time -> builder().webhookTimeout(time)));

    static final List<Arguments> NOT_NEGATIVE = List.of(
            setting("time", Fault::delay),
            setting("by", WebhookFault::delayed),
            setting("retryAfter", Fault::rateLimited));

    static final List<Arguments> EITHER_WAY = List.of(setting("by", WebhookFault::backdated));

    static Stream<Arguments> all() {
        return Stream.of(MORE_THAN_NOTHING, NOT_NEGATIVE, EITHER_WAY).flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void durations_are_neither_null_nor_longer_than_any_clock_counts(String name, Setting setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> setting.accept(null))
                .withMessage(name + " must not be null");
        for (Duration huge : List.of(HUNDRED_YEARS.plusNanos(1), Duration.ofSeconds(Long.MAX_VALUE))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> setting.accept(huge))
                    .withMessageStartingWith(name + " must be from ")
                    .withMessageEndingWith(": " + huge);
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("MORE_THAN_NOTHING")
    void limits_of_time_are_a_millisecond_at_least(String name, Setting setting) {
        for (Duration tooShort :
                List.of(Duration.ofNanos(999_999), Duration.ZERO, Duration.ofSeconds(Long.MIN_VALUE))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> setting.accept(tooShort))
                    .withMessageStartingWith(name + " must be from PT0.001S to ");
        }
        setting.accept(Duration.ofMillis(1));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("NOT_NEGATIVE")
    void waits_may_be_nothing_but_not_less(String name, Setting setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> setting.accept(Duration.ofNanos(-1)))
                .withMessage(name + " must be from PT0S to " + HUNDRED_YEARS + ": PT-0.000000001S");
        setting.accept(Duration.ZERO);
        setting.accept(HUNDRED_YEARS);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("EITHER_WAY")
    void shifts_go_either_way_and_not_for_ever(String name, Setting setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> setting.accept(HUNDRED_YEARS.negated().minusNanos(1)))
                .withMessageStartingWith(name + " must be from " + HUNDRED_YEARS.negated() + " to " + HUNDRED_YEARS);
        setting.accept(HUNDRED_YEARS.negated());
    }

    @Test
    void durations_that_a_running_emulator_is_given_are_bounded_as_well() {
        try (XuqmEmulator emulator = XuqmEmulator.start()) {
            Duration huge = Duration.ofSeconds(Long.MAX_VALUE);
            List.<Setting>of(
                            emulator::clockSkew,
                            time -> emulator.issueUserSig("user_001", time),
                            time -> waiting(() -> emulator.awaitWebhooks(time)),
                            time -> waiting(() -> emulator.awaitWebhookPosts(1, time)),
                            time -> waiting(() -> emulator.awaitRecorded("messages.send", 1, time)),
                            time -> waiting(() -> emulator.faults().awaitStalled(1, time)))
                    .forEach(setting -> {
                        assertThatIllegalArgumentException()
                                .isThrownBy(() -> setting.accept(null))
                                .withMessageEndingWith("must not be null");
                        assertThatIllegalArgumentException()
                                .isThrownBy(() -> setting.accept(huge))
                                .withMessageEndingWith(" to " + HUNDRED_YEARS + ": " + huge);
                    });
        }
    }

    private interface Waiting {
        void run() throws InterruptedException;
    }

    private static void waiting(Waiting waiting) {
        try {
            waiting.run();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void numbers_are_refused_by_name_and_with_their_range() {
        refused("importLimit must be from 1 to 2147483647: 0", () -> builder().importLimit(0));
        refused("batchLimit must be from 1 to 2147483647: -1", () -> builder().batchLimit(-1));
        refused("maxBodyBytes must be from 1 to 2147483647: 0", () -> builder().maxBodyBytes(0));
        refused("maxUploadBytes must be 1 or more: 0", () -> builder().maxUploadBytes(0));
        refused("requests must be from 1 to 2147483647: 0", () -> builder().recordLimit(0, 1));
        refused("bytes must be 1 or more: 0", () -> builder().recordLimit(1, 0));
        refused("attempts must be from 1 to 1000: 1001", () -> builder().webhookRetries(1_001, Duration.ofSeconds(1)));
        refused("status must be from 400 to 599: 399", () -> Fault.status(399));
        refused("status must be from 200 to 599: 600", () -> Fault.htmlPage(600));
        refused("bytes must be from 1 to 2147483647: 0", () -> WebhookFault.oversized(0));
    }

    @Test
    void what_is_missing_or_blank_is_refused_by_name() {
        refused("appKey must not be null", () -> builder().app(null, XuqmEmulatorBuilder.DEMO_APP_SECRET));
        refused("appKey must not be blank", () -> builder().app(" ", XuqmEmulatorBuilder.DEMO_APP_SECRET));
        refused("appSecret must not be null", () -> builder().app("ak", null));
        refused("internalToken must not be blank", () -> builder().internalToken(""));
        refused("clock must not be null", () -> builder().clock(null));
        refused("host must not be null", () -> builder().host(null));
        refused("lines must not be null", () -> builder().requestLog(null));
        refused("userId must not be null", () -> builder().account(null, "Ann"));
        refused("memberIds must not be null", () -> builder().group("g", "Group", null));
    }

    private static void refused(String message, Runnable setting) {
        assertThatIllegalArgumentException().isThrownBy(setting::run).withMessage(message);
    }

    @Test
    void the_longest_times_work() {
        try (XuqmEmulator emulator = builder()
                .tokenLifetime(HUNDRED_YEARS)
                .acceptedSkew(HUNDRED_YEARS)
                .webhookTimeout(Duration.ofHours(1))
                .webhookRetries(1_000, Duration.ofDays(1))
                .start()) {
            emulator.clockSkew(HUNDRED_YEARS.negated());
            assertThat(emulator.issueToken("user_001")).isNotBlank();
            emulator.clockSkew(HUNDRED_YEARS);
            assertThat(emulator.issueUserSig("user_001", HUNDRED_YEARS)).isNotBlank();
        }
    }
}
