package com.xuqm.spring;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties of the client of Maxim (Lanying) IM. What is not set has the default of the client's builder.
 *
 * @param enabled Whether there is such a client at all. If not, the other properties are ignored.
 * @param appId The app's id. Required.
 * @param accessToken Token of an administrator, without which only users who are signed in can be acted for.
 * @param tokenCacheSize How many users' tokens are kept. 10000 by default.
 * @param baseUrl Address of the service, from the console's page of the app. Required.
 * @param failoverBaseUrls Further addresses, the preferred one first.
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
 * @param strictReading Whether an answer that is not as it should be is a failure. For tests of a service.
 * @param retry How often calls are repeated.
 * @param rateLimit How fast requests are sent.
 */
@ConfigurationProperties("xuqm.maxim")
public record XuqmMaximProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable String appId,
        @Nullable String accessToken,
        @Nullable Integer tokenCacheSize,
        @Nullable String baseUrl,
        @Nullable List<String> failoverBaseUrls,
        @DefaultValue("maxim") String clientName,
        @DefaultValue("false") boolean allowInsecureHttp,
        @Nullable String transport,
        @Nullable String json,
        @Nullable Duration callTimeout,
        @Nullable Duration attemptTimeout,
        @Nullable Duration connectTimeout,
        @Nullable Duration transferTimeout,
        @DefaultValue("20s") Duration closeTimeout,
        @Nullable DataSize maxResponseSize,
        @DefaultValue("false") boolean strictReading,
        @DefaultValue @NestedConfigurationProperty XuqmProperties.Retry retry,
        @DefaultValue @NestedConfigurationProperty XuqmProperties.RateLimit rateLimit)
        implements ClientSettings {

    /** Shows which app it is for, and no secret. */
    @Override
    public String toString() {
        return "XuqmMaximProperties[baseUrl=" + baseUrl + ", appId=" + appId + "]";
    }
}
