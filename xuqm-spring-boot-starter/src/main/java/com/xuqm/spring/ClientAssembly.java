package com.xuqm.spring;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import com.xuqm.sdk.call.RateLimit;
import com.xuqm.sdk.call.RetryPolicy;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes a builder of the properties, and tells of what does not fit by the property's name. */
final class ClientAssembly {

    private final XuqmProperties properties;
    private final XuqmConnectionDetails details;

    ClientAssembly(XuqmProperties properties, XuqmConnectionDetails details) {
        this.properties = properties;
        this.details = details;
    }

    XuqmClientBuilder builder() {
        XuqmClientBuilder builder = XuqmClient.builder().allowInsecureHttp(properties.allowInsecureHttp());
        builder.strictReading(properties.strictReading());
        require("xuqm.base-url", details.baseUrl(), "xuqm.base-url=https://dev.xuqinmin.com", builder::baseUrl);
        require("xuqm.app-key", details.appKey(), "xuqm.app-key=ak_demo_chat", builder::appKey);
        requireCredential();
        set("xuqm.app-secret", details.appSecret(), builder::appSecret);
        set("xuqm.admin-user", details.adminUser(), builder::adminUser);
        set("xuqm.files-base-url", properties.filesBaseUrl(), builder::filesBaseUrl);
        set(
                "xuqm.failover-base-urls",
                properties.failoverBaseUrls(),
                urls -> builder.failoverBaseUrls(urls.toArray(String[]::new)));
        set(
                "xuqm.previous-app-secrets",
                properties.previousAppSecrets(),
                secrets -> builder.previousAppSecrets(secrets.toArray(String[]::new)));
        set("xuqm.tenant-token", properties.tenantToken(), builder::tenantToken);
        set("xuqm.ops-token", properties.opsToken(), builder::opsToken);
        set("xuqm.internal-token", properties.internalToken(), builder::internalToken);
        set("xuqm.transport", properties.transport(), builder::transport);
        set("xuqm.json", properties.json(), builder::json);
        set("xuqm.call-timeout", properties.callTimeout(), builder::callTimeout);
        set("xuqm.attempt-timeout", properties.attemptTimeout(), builder::attemptTimeout);
        set("xuqm.connect-timeout", properties.connectTimeout(), builder::connectTimeout);
        set("xuqm.transfer-timeout", properties.transferTimeout(), builder::transferTimeout);
        set(
                "xuqm.max-response-size",
                properties.maxResponseSize(),
                size -> builder.maxResponseBytes(Math.toIntExact(size.toBytes())));
        set("xuqm.token-cache-size", properties.tokenCacheSize(), builder::tokenCacheSize);
        set("xuqm.retry", properties.retry(), retry -> builder.retry(policy(retry)));
        set(
                "xuqm.rate-limit.requests-per-second",
                properties.rateLimit().requestsPerSecond(),
                perSecond -> builder.rateLimit(
                        limit(perSecond, properties.rateLimit().burst())));
        if (properties.closeTimeout().isNegative()) {
            throw new XuqmPropertyException("xuqm.close-timeout", "it must not be negative", "xuqm.close-timeout=20s");
        }
        return builder;
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

    /** An app key without a credential makes no call at all; that is a property that was forgotten. */
    private void requireCredential() {
        if (details.appSecret() == null
                && properties.tenantToken() == null
                && properties.opsToken() == null
                && properties.internalToken() == null) {
            throw new XuqmPropertyException(
                    "xuqm.app-secret",
                    "it is not set, and neither is xuqm.tenant-token, xuqm.ops-token or xuqm.internal-token",
                    "xuqm.app-secret=${XUQM_APP_SECRET}");
        }
    }

    private static void require(String property, @Nullable String value, String example, Consumer<String> setting) {
        if (value == null || value.isBlank()) {
            throw new XuqmPropertyException(property, "it is " + (value == null ? "not set" : "blank"), example);
        }
        set(property, value, setting);
    }

    private static <T> void set(String property, @Nullable T value, Consumer<T> setting) {
        if (value == null) {
            return;
        }
        try {
            setting.accept(value);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new XuqmPropertyException(property, "it does not fit: " + e.getMessage(), property + "=…");
        }
    }

    /** Builds the client; what is told of an option is told of its property. */
    static XuqmClient build(XuqmClientBuilder builder) {
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            String text = String.valueOf(e.getMessage());
            String option = text.split("\\W", 2)[0];
            String property = "xuqm." + option.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            throw new XuqmPropertyException(property, "it does not fit: " + text, property + "=…");
        }
    }
}
