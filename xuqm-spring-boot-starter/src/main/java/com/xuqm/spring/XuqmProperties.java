package com.xuqm.spring;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties of the client. What is not set has the default of the client's builder.
 *
 * @param enabled Whether there is a client at all. If not, the other properties are ignored.
 * @param baseUrl Address of the service, such as https://dev.xuqinmin.com. Required.
 * @param filesBaseUrl Address of the file service. The main address by default.
 * @param realtimeBaseUrl Address of the service for real-time connections. The main address by default.
 * @param failoverBaseUrls Further addresses of the main host, the preferred one first.
 * @param appKey The app's key. Required.
 * @param appSecret The app's secret, with which logins and UserSigs are signed.
 * @param previousAppSecrets Secrets that the app secret replaces, whose UserSigs are still accepted.
 * @param adminUser Account that calls are made as where no other user is named.
 * @param tenantToken Credential for a tenant's routes.
 * @param opsToken Credential for the routes of the service's operators.
 * @param internalToken Credential for the service's internal routes.
 * @param clientName Name of the client in metrics.
 * @param allowInsecureHttp Whether plain http is allowed to hosts other than this machine.
 * @param transport Transport to take: jdk, netty, apache, or another provider's name. By default the one with the highest rank.
 * @param json JSON binding to take: jackson, jackson3, gson, or another provider's name. By default the one with the highest rank.
 * @param callTimeout How long a whole call may take, attempts and waits included. 30 seconds by default.
 * @param attemptTimeout How long one attempt may take. 10 seconds by default.
 * @param connectTimeout How long making a connection may take. 5 seconds by default.
 * @param transferTimeout How long a call that uploads or downloads a file may take. 10 minutes by default.
 * @param closeTimeout How long calls that are under way may take when the application ends; then they are aborted.
 * @param maxResponseSize How long an answer may be. 16 MB by default.
 * @param tokenCacheSize How many users' tokens are kept. 10000 by default.
 * @param strictReading Whether an answer that is not as it should be is a failure. For tests of a service.
 * @param retry How often calls are repeated.
 * @param rateLimit How fast requests are sent.
 */
@ConfigurationProperties("xuqm")
public record XuqmProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable String baseUrl,
        @Nullable String filesBaseUrl,
        @Nullable String realtimeBaseUrl,
        @Nullable List<String> failoverBaseUrls,
        @Nullable String appKey,
        @Nullable String appSecret,
        @Nullable List<String> previousAppSecrets,
        @Nullable String adminUser,
        @Nullable String tenantToken,
        @Nullable String opsToken,
        @Nullable String internalToken,
        @DefaultValue("default") String clientName,
        @DefaultValue("false") boolean allowInsecureHttp,
        @Nullable String transport,
        @Nullable String json,
        @Nullable Duration callTimeout,
        @Nullable Duration attemptTimeout,
        @Nullable Duration connectTimeout,
        @Nullable Duration transferTimeout,
        @DefaultValue("20s") Duration closeTimeout,
        @Nullable DataSize maxResponseSize,
        @Nullable Integer tokenCacheSize,
        @DefaultValue("false") boolean strictReading,
        @DefaultValue Retry retry,
        @DefaultValue RateLimit rateLimit)
        implements ClientSettings {

    /** Shows where requests go, and no secret. */
    @Override
    public String toString() {
        return "XuqmProperties[baseUrl=" + baseUrl + ", appKey=" + appKey + ", adminUser=" + adminUser + "]";
    }

    /**
     * How often calls are repeated. Of what is not set the default holds.
     *
     * @param maxAttempts How many attempts there are at the most, the first one included. 3 by default.
     * @param baseDelay The upper end of the first wait. 200 milliseconds by default.
     * @param maxDelay The upper end of any wait. 5 seconds by default.
     * @param budget How many retries in a row all calls can afford together. 50 by default.
     */
    public record Retry(
            @Nullable Integer maxAttempts,
            @Nullable Duration baseDelay,
            @Nullable Duration maxDelay,
            @Nullable Integer budget) {}

    /**
     * How fast requests are sent.
     *
     * @param requestsPerSecond How many requests in a second in the long run. No limit by default.
     * @param burst How many at once after a pause. What a second allows by default.
     */
    public record RateLimit(
            @Nullable Double requestsPerSecond, @Nullable Integer burst) {}
}
