package com.xuqm.emulator.internal.webhook;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.event.Event;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.post.Mishap;
import com.xuqm.emulator.internal.post.Poster;
import org.jspecify.annotations.Nullable;

/** One event on its way to one webhook. */
final class WebhookDelivery {

    private final String id;
    private final String webhookId;
    private final Event event;
    private int attempts;
    private @Nullable Integer responseStatus;
    private @Nullable Mishap mishap;
    private @Nullable Long durationMs;
    private @Nullable Long deliveredAt;
    private @Nullable Long failedAt;
    private @Nullable Long nextAttemptAt;

    WebhookDelivery(String id, String webhookId, Event event) {
        this.id = id;
        this.webhookId = webhookId;
        this.event = event;
    }

    String id() {
        return id;
    }

    String webhookId() {
        return webhookId;
    }

    Event event() {
        return event;
    }

    /** The same for each attempt. */
    String callbackId() {
        return "cb_" + id;
    }

    /** Notes an attempt that the receiver answered with success. */
    void arrived(int status, long tookMs, long now) {
        attempts++;
        responseStatus = status;
        durationMs = tookMs;
        mishap = null;
        nextAttemptAt = null;
        deliveredAt = now;
    }

    /** Notes an attempt that failed, and when the next one follows, if any. */
    void failed(Poster.Result result, @Nullable Long next, long now) {
        attempts++;
        responseStatus = result.status();
        mishap = result.mishap();
        durationMs = result.tookMs();
        nextAttemptAt = next;
        failedAt = now;
    }

    /** {@code PENDING}, {@code SUCCESS} or {@code FAILED}. */
    String status() {
        if (deliveredAt != null) {
            return "SUCCESS";
        }
        return attempts > 0 && nextAttemptAt == null ? "FAILED" : "PENDING";
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    Long durationMs() {
        return durationMs;
    }

    @Nullable
    Long deliveredAt() {
        return deliveredAt;
    }

    @Nullable
    Long failedAt() {
        return failedAt;
    }

    /** Why the last attempt failed, or null if none did since it arrived. */
    @Nullable
    Mishap mishap() {
        return mishap;
    }

    JsonObject toJson() {
        return JsonFields.start()
                .put("id", id)
                .put("webhookId", webhookId)
                .put("callbackId", callbackId())
                .put("event", event.name())
                .put("status", status())
                .put("attempts", attempts)
                .put("responseStatus", responseStatus)
                .put("error", mishap == null ? null : mishap.words())
                .put("durationMs", durationMs)
                .put("createdAt", event.createdAt())
                .put("deliveredAt", deliveredAt)
                .put("nextAttemptAt", nextAttemptAt)
                .json();
    }
}
