package com.xuqm.spring;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** What the properties of the clients of all products have in common. */
interface ClientSettings {

    @Nullable
    String baseUrl();

    @Nullable
    List<String> failoverBaseUrls();

    String clientName();

    boolean allowInsecureHttp();

    @Nullable
    String transport();

    @Nullable
    String json();

    @Nullable
    Duration callTimeout();

    @Nullable
    Duration attemptTimeout();

    @Nullable
    Duration connectTimeout();

    @Nullable
    Duration transferTimeout();

    Duration closeTimeout();

    @Nullable
    DataSize maxResponseSize();

    boolean strictReading();

    XuqmProperties.Retry retry();

    XuqmProperties.RateLimit rateLimit();
}
