package com.xuqm.emulator.internal.webhook;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import org.jspecify.annotations.Nullable;

/** A webhook in trouble. */
final class WebhookAlert {

    private final String id;
    private final String webhookId;
    private final String message;
    private final int failureCount;
    private final long createdAt;
    private @Nullable String acknowledgedBy;
    private @Nullable Long acknowledgedAt;

    WebhookAlert(String id, String webhookId, String message, int failureCount, long createdAt) {
        this.id = id;
        this.webhookId = webhookId;
        this.message = message;
        this.failureCount = failureCount;
        this.createdAt = createdAt;
    }

    String id() {
        return id;
    }

    String webhookId() {
        return webhookId;
    }

    boolean acknowledged() {
        return acknowledgedBy != null;
    }

    /** Notes who took note first; later ones change nothing. */
    void acknowledge(String userId, long now) {
        if (acknowledgedBy == null) {
            acknowledgedBy = userId;
            acknowledgedAt = now;
        }
    }

    JsonObject toJson() {
        return JsonFields.start()
                .put("id", id)
                .put("webhookId", webhookId)
                .put("message", message)
                .put("failureCount", failureCount)
                .put("acknowledged", acknowledged())
                .put("acknowledgedBy", acknowledgedBy)
                .put("acknowledgedAt", acknowledgedAt)
                .put("createdAt", createdAt)
                .json();
    }
}
