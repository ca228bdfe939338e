package com.xuqm.emulator.internal.webhook;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a webhook is doing, worked out from its deliveries. */
final class WebhookHealth {

    /** So many attempts failing in a row are no longer a hiccup. */
    static final int FAILING_AFTER = 5;

    private WebhookHealth() {}

    /** The health of one webhook, from its deliveries, newest first. */
    static JsonObject of(String webhookId, List<WebhookDelivery> deliveries) {
        long arrived = 0;
        long givenUp = 0;
        long totalMs = 0;
        int inARow = 0;
        boolean unbroken = true;
        Long lastSuccessAt = null;
        Long lastFailureAt = null;
        for (WebhookDelivery delivery : deliveries) {
            boolean success = delivery.deliveredAt() != null;
            unbroken &= !success;
            inARow += unbroken ? delivery.attempts() : 0;
            arrived += success ? 1 : 0;
            givenUp += delivery.status().equals("FAILED") ? 1 : 0;
            totalMs += success && delivery.durationMs() != null ? delivery.durationMs() : 0;
            lastSuccessAt = later(lastSuccessAt, delivery.deliveredAt());
            lastFailureAt = later(lastFailureAt, delivery.failedAt());
        }
        return JsonFields.start()
                .put("webhookId", webhookId)
                .put("state", state(inARow))
                .put("successCount", arrived)
                .put("failureCount", givenUp)
                .put("consecutiveFailures", inARow)
                .put("averageDurationMs", arrived == 0 ? null : totalMs / arrived)
                .put("lastSuccessAt", lastSuccessAt)
                .put("lastFailureAt", lastFailureAt)
                .json();
    }

    private static String state(int failuresInARow) {
        if (failuresInARow == 0) {
            return "HEALTHY";
        }
        return failuresInARow < FAILING_AFTER ? "DEGRADED" : "FAILING";
    }

    private static @Nullable Long later(@Nullable Long one, @Nullable Long other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Long.valueOf(Math.max(one, other));
    }
}
