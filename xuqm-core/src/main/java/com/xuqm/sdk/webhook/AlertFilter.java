package com.xuqm.sdk.webhook;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts are wanted; what is {@code null} does not matter. (The parameters are assumed.)
 *
 * @param webhookId those of one webhook
 * @param acknowledged those of which somebody took note, or the others
 */
public record AlertFilter(
        @Nullable String webhookId, @Nullable Boolean acknowledged) {

    private static final AlertFilter NONE = new AlertFilter(null, null);

    /**
     * Checks the values.
     *
     * @param webhookId those of one webhook
     * @param acknowledged those of which somebody took note, or the others
     */
    public AlertFilter {
        if (webhookId != null) {
            Checks.id("webhookId", webhookId);
        }
    }

    /**
     * Returns the filter that lets everything through.
     *
     * @return the filter
     */
    public static AlertFilter none() {
        return NONE;
    }

    /**
     * Returns the same filter for one webhook.
     *
     * @param id the webhook's id
     * @return a new filter
     */
    public AlertFilter withWebhookId(String id) {
        return new AlertFilter(Checks.id("webhookId", id), acknowledged);
    }

    /**
     * Returns the same filter for alerts of which somebody took note, or for the others.
     *
     * @param wanted whether somebody took note
     * @return a new filter
     */
    public AlertFilter withAcknowledged(boolean wanted) {
        return new AlertFilter(webhookId, wanted);
    }
}
