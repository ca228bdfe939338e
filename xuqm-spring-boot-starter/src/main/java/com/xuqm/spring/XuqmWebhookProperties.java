package com.xuqm.spring;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties of the endpoint for webhooks.
 *
 * @param path Where the service posts to.
 * @param secrets The webhook's secrets, of which any will do: two while one replaces the other. Without one there is no endpoint.
 * @param tolerance How old a signature may be. 5 minutes by default.
 * @param maxBodySize How large a post may be. 1 MB by default.
 * @param decisionTimeout How long a decision may take. 1.5 seconds by default.
 * @param maxConcurrent How many posts are handled at a time in a reactive application.
 * @param maxQueued How many more wait for their turn there; what comes beyond is answered with 503.
 */
@ConfigurationProperties("xuqm.webhook")
public record XuqmWebhookProperties(
        @DefaultValue("/webhooks/xuqm") String path,
        @Nullable List<String> secrets,
        @Nullable Duration tolerance,
        @DefaultValue("1MB") DataSize maxBodySize,
        @Nullable Duration decisionTimeout,
        @DefaultValue("32") int maxConcurrent,
        @DefaultValue("256") int maxQueued) {

    /** Shows no secret. */
    @Override
    public String toString() {
        return "XuqmWebhookProperties[path=" + path + ", secrets=" + (secrets == null ? 0 : secrets.size()) + "]";
    }
}
