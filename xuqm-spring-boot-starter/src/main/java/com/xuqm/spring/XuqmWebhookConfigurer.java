package com.xuqm.spring;

import com.xuqm.sdk.webhook.receive.WebhookDispatcher;

/** A bean that adds handlers and deciders to the dispatcher of webhooks, or changes how it works. Several are applied in their {@code @Order}. */
@FunctionalInterface
public interface XuqmWebhookConfigurer {

    /**
     * Changes the builder.
     *
     * @param webhooks to add to, such as {@code webhooks.on(WebhookEventType.MESSAGE_SENT, event -> …)}
     */
    void configure(WebhookDispatcher.Builder webhooks);
}
