package com.xuqm.sdk.webhook;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts are wanted; what is absent does not matter. (The parameters are assumed.)
 */
public final class AlertFilter {

    private static final Members NONE = Members.named("webhookId", "acknowledged");

    private final Members members;

    private AlertFilter(Members members) {
        this.members = members;
    }

    /**
     * Returns the filter that lets everything through.
     *
     * @return the filter
     */
    public static AlertFilter none() {
        return new AlertFilter(NONE);
    }

    /** {@return those of one webhook, {@code null} for all} */
    public @Nullable String webhookId() {
        return members.find("webhookId");
    }

    /** {@return those of which somebody took note, or the others; {@code null} for all} */
    public @Nullable Boolean acknowledged() {
        return members.find("acknowledged");
    }

    /**
     * Returns the same filter for one webhook.
     *
     * @param webhookId the webhook's id
     * @return a new filter
     */
    public AlertFilter withWebhookId(String webhookId) {
        return new AlertFilter(members.with("webhookId", Checks.id("webhookId", webhookId)));
    }

    /**
     * Returns the same filter for alerts of which somebody took note, or for the others.
     *
     * @param acknowledged whether somebody took note
     * @return a new filter
     */
    public AlertFilter withAcknowledged(boolean acknowledged) {
        return new AlertFilter(members.with("acknowledged", acknowledged));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlertFilter that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("AlertFilter", "webhookId", "acknowledged");
    }
}
