package com.xuqm.sdk.webhook;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.sdk.webhook.receive.WebhookEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries are wanted; what is absent does not matter. (The parameters are assumed.)
 */
public final class DeliveryFilter {

    private static final Members NONE = Members.named("webhookId", "event", "status");

    private final Members members;

    private DeliveryFilter(Members members) {
        this.members = members;
    }

    /**
     * Returns the filter that lets everything through.
     *
     * @return the filter
     */
    public static DeliveryFilter none() {
        return new DeliveryFilter(NONE);
    }

    /** {@return those of one webhook, {@code null} for all} */
    public @Nullable String webhookId() {
        return members.find("webhookId");
    }

    /** {@return those of one event, {@code null} for all} */
    public @Nullable WebhookEvent event() {
        return members.find("event");
    }

    /** {@return those in one state, {@code null} for all} */
    public @Nullable DeliveryStatus status() {
        return members.find("status");
    }

    /**
     * Returns the same filter for one webhook.
     *
     * @param webhookId the webhook's id
     * @return a new filter
     */
    public DeliveryFilter withWebhookId(String webhookId) {
        return new DeliveryFilter(members.with("webhookId", Checks.id("webhookId", webhookId)));
    }

    /**
     * Returns the same filter for one event.
     *
     * @param event those of one event
     * @return a new filter
     */
    public DeliveryFilter withEvent(WebhookEvent event) {
        return new DeliveryFilter(members.with("event", Checks.notNull("event", event)));
    }

    /**
     * Returns the same filter for one state.
     *
     * @param status those in one state
     * @return a new filter
     */
    public DeliveryFilter withStatus(DeliveryStatus status) {
        return new DeliveryFilter(members.with("status", Checks.notNull("status", status)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeliveryFilter that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("DeliveryFilter", "webhookId", "event", "status");
    }
}
