package com.xuqm.sdk.bulk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Measures the rate over the last seconds, so that it follows what the service does now, and foretells the end by it. */
final class ProgressMeter {

    private static final long SPAN_NANOS = Duration.ofSeconds(10).toNanos();
    private static final long STEP_NANOS = SPAN_NANOS / 50;

    private final Deque<Sample> samples = new ArrayDeque<>();

    private record Sample(long nanos, long done) {}

    ProgressMeter(long now) {
        samples.add(new Sample(now, 0));
    }

    /** Returns recipients per second, after so many were settled since the beginning. */
    double rate(long done, long now) {
        while (samples.size() > 1 && now - second().nanos() >= SPAN_NANOS) {
            samples.removeFirst();
        }
        Sample oldest = samples.getFirst();
        if (now - samples.getLast().nanos() >= STEP_NANOS) {
            samples.addLast(new Sample(now, done));
        }
        long nanos = now - oldest.nanos();
        return nanos <= 0 ? 0 : (done - oldest.done()) / (nanos / 1e9);
    }

    private Sample second() {
        return samples.stream().skip(1).findFirst().orElseThrow();
    }

    static @Nullable Duration eta(@Nullable Long expected, long done, double rate) {
        if (expected == null) {
            return null;
        }
        long left = Math.max(0, expected - done);
        return left == 0 ? Duration.ZERO : rate <= 0 ? null : Duration.ofMillis((long) (left / rate * 1000));
    }
}
