package com.xuqm.micrometer;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import java.time.Duration;
import java.util.stream.LongStream;

/** Gives attempts the buckets that the OpenTelemetry conventions advise for {@code http.client.request.duration}. */
final class AttemptHistogram implements MeterFilter {

    private static final DistributionStatisticConfig BUCKETS = DistributionStatisticConfig.builder()
            .serviceLevelObjectives(LongStream.of(5, 10, 25, 50, 75, 100, 250, 500, 750, 1000, 2500, 5000, 7500, 10_000)
                    .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
                    .toArray())
            .build();

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        boolean isAttempt = id.getName().equals(XuqmObservationDocumentation.ATTEMPT.getName())
                && id.getTag(XuqmKeys.CLIENT.asString()) != null;
        return isAttempt ? BUCKETS.merge(config) : config;
    }
}
