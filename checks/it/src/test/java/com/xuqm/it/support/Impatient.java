package com.xuqm.it.support;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.error.XuqmTimeoutException;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;

/** Time limits that pass while the service keeps silent. */
public final class Impatient {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Impatient() {}

    /** A short limit, and longer ones for a machine that is too busy to send anything before the short one has passed. */
    public static Stream<Duration> limits() {
        return Stream.iterate(
                Duration.ofMillis(300), limit -> limit.compareTo(LONGEST) < 0, limit -> limit.multipliedBy(2));
    }

    /** Has a call end by its limit after its request was sent. */
    public static XuqmTimeoutException lateAfterSending(Function<Duration, Call<?>> within) {
        return limits().map(limit -> catchThrowableOfType(
                        XuqmTimeoutException.class, () -> within.apply(limit).execute()))
                .filter(XuqmTimeoutException::mayHaveBeenSent)
                .findFirst()
                .orElseThrow(() -> new AssertionError("it was never sent, or ended otherwise"));
    }
}
