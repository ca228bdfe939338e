package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.internal.check.Checks;

/**
 * A post is not taken for the service's. Its message is {@link WebhookCheck#detail()}: it repeats nothing that was posted, and no
 * secret.
 *
 * <p>It has no stack trace: anybody on the network can cause it, and should not be able to make it dear.
 */
public final class WebhookRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. */
    private final WebhookCheck.Reason reason;

    /**
     * Creates a refusal.
     *
     * @param reason why; not {@link WebhookCheck.Reason#VALID}
     * @param detail the reason in words, without anything that was posted
     */
    public WebhookRefusedException(WebhookCheck.Reason reason, String detail) {
        super(Checks.notBlank("detail", detail), null, false, false);
        if (Checks.notNull("reason", reason) == WebhookCheck.Reason.VALID) {
            throw new IllegalArgumentException("what is valid is not refused");
        }
        this.reason = reason;
    }

    /**
     * Returns why the post was refused.
     *
     * @return the reason
     */
    public WebhookCheck.Reason reason() {
        return reason;
    }
}
