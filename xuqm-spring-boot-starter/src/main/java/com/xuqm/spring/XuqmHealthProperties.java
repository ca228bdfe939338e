package com.xuqm.spring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of the health of the service.
 *
 * @param enabled Whether the service is part of the application's health.
 * @param timeToLive How long an answer of the service is believed, so that however often one asks, the service is not.
 * @param timeout How long a health request waits for the service.
 */
@ConfigurationProperties("xuqm.health")
public record XuqmHealthProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("10s") Duration timeToLive,
        @DefaultValue("1500ms") Duration timeout) {}
