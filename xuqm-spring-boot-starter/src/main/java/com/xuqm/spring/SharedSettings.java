package com.xuqm.spring;

import static com.xuqm.spring.Setting.set;

import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.engine.client.ServiceClientBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hands on what the properties of all products have in common, but for the base URL, which each demands in its own way. */
final class SharedSettings {

    private SharedSettings() {}

    static <B extends ServiceClientBuilder<B>> void apply(String prefix, ClientSettings settings, B builder) {
        builder.allowInsecureHttp(settings.allowInsecureHttp());
        builder.strictReading(settings.strictReading());
        set(
                prefix + "failover-base-urls",
                settings.failoverBaseUrls(),
                urls -> builder.failoverBaseUrls(urls.toArray(String[]::new)));
        set(prefix + "transport", settings.transport(), builder::transport);
        set(prefix + "json", settings.json(), builder::json);
        set(prefix + "call-timeout", settings.callTimeout(), builder::callTimeout);
        set(prefix + "attempt-timeout", settings.attemptTimeout(), builder::attemptTimeout);
        set(prefix + "connect-timeout", settings.connectTimeout(), builder::connectTimeout);
        set(prefix + "transfer-timeout", settings.transferTimeout(), builder::transferTimeout);
        set(
                prefix + "max-response-size",
                settings.maxResponseSize(),
                size -> builder.maxResponseBytes(Math.toIntExact(size.toBytes())));
        set(prefix + "retry", settings.retry(), retry -> builder.retry(policy(retry)));
        set(
                prefix + "rate-limit.requests-per-second",
                settings.rateLimit().requestsPerSecond(),
                perSecond ->
                        builder.rateLimit(limit(perSecond, settings.rateLimit().burst())));
        if (settings.closeTimeout().isNegative()) {
            String property = prefix + "close-timeout";
            throw new XuqmPropertyException(property, "it must not be negative", property + "=20s");
        }
    }

    private static RetryPolicy policy(XuqmProperties.Retry retry) {
        RetryPolicy defaults = RetryPolicy.defaults();
        return defaults.withMaxAttempts(Objects.requireNonNullElse(retry.maxAttempts(), defaults.maxAttempts()))
                .withDelays(
                        Objects.requireNonNullElse(retry.baseDelay(), defaults.baseDelay()),
                        Objects.requireNonNullElse(retry.maxDelay(), defaults.maxDelay()))
                .withBudget(Objects.requireNonNullElse(retry.budget(), defaults.budget()));
    }

    private static RateLimit limit(double perSecond, @Nullable Integer burst) {
        return burst == null ? RateLimit.perSecond(perSecond) : new RateLimit(perSecond, burst);
    }
}
