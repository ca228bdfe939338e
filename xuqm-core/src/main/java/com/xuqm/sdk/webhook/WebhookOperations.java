package com.xuqm.sdk.webhook;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Webhooks}. */
public final class WebhookOperations {

    /** Lists the webhooks. */
    public static final Operation LIST = Operation.builder("webhooks.list", HttpMethod.GET, "/api/im/admin/webhooks")
            .build();

    /** Creates a webhook. */
    public static final Operation CREATE = Operation.builder(
                    "webhooks.create", HttpMethod.POST, "/api/im/admin/webhooks")
            .build();

    /** Changes a webhook. */
    public static final Operation UPDATE = Operation.builder(
                    "webhooks.update", HttpMethod.PUT, "/api/im/admin/webhooks/{id}")
            .build();

    /** Deletes a webhook. */
    public static final Operation DELETE = Operation.builder(
                    "webhooks.delete", HttpMethod.DELETE, "/api/im/admin/webhooks/{id}")
            .build();

    /** Lists deliveries. */
    public static final Operation DELIVERIES = Operation.builder(
                    "webhooks.deliveries", HttpMethod.GET, "/api/im/admin/webhook-deliveries")
            .build();

    /** Lists alerts. */
    public static final Operation ALERTS = Operation.builder(
                    "webhooks.alerts", HttpMethod.GET, "/api/im/admin/webhook-alerts")
            .build();

    /** Takes note of an alert. */
    public static final Operation ACKNOWLEDGE_ALERT = Operation.builder(
                    "webhooks.acknowledgeAlert", HttpMethod.POST, "/api/im/admin/webhook-alerts/{id}/acknowledge")
            .build();

    /** Tells how a webhook is doing. */
    public static final Operation HEALTH = Operation.builder(
                    "webhooks.health", HttpMethod.GET, "/api/im/admin/webhooks/{id}/health")
            .build();

    private WebhookOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(LIST, CREATE, UPDATE, DELETE, DELIVERIES, ALERTS, ACKNOWLEDGE_ALERT, HEALTH);
    }
}
