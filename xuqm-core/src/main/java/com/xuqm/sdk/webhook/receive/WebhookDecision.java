package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an event that asks whether something may happen; written as JSON it is the body of the reply. (The fields, and that
 * there are such events, are assumed.)
 *
 * @param allowed whether it may happen
 * @param reason why not, for the user who is kept from it; {@code null} to say nothing
 */
public record WebhookDecision(boolean allowed, @Nullable String reason) {

    private static final WebhookDecision ALLOW = new WebhookDecision(true, null);

    /** Checks the reason. */
    public WebhookDecision {
        Checks.optionalText("reason", reason);
    }

    /**
     * Lets it happen.
     *
     * @return the decision
     */
    public static WebhookDecision allow() {
        return ALLOW;
    }

    /**
     * Prevents it.
     *
     * @param reason why, for the user who is kept from it
     * @return the decision
     */
    public static WebhookDecision deny(String reason) {
        return new WebhookDecision(false, Checks.text("reason", reason));
    }
}
