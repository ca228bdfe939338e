package com.xuqm.sdk.webhook.receive;

import org.jspecify.annotations.Nullable;

/**
 * A post that was checked and is being handled, for those who do without a {@link WebhookDispatcher}. Whoever has handled it confirms
 * that; else its nonce is given back, so that the same bytes are welcome when they come again:
 *
 * <pre>{@code
 * try (WebhookClaim claim = verifier.claim(headers, body)) {
 *     if (claim.check().isValid()) {
 *         process(claim.check().body()); // if it throws, the post may come again
 *         claim.confirm();
 *     }
 * }
 * }</pre>
 *
 * <p>Neither done within {@link WebhookVerifier.Builder#claimLease}, the post may be taken by another receiver. A claim belongs to one
 * thread at a time.
 */
public final class WebhookClaim implements AutoCloseable {

    private final WebhookCheck check;
    private @Nullable Hold hold;

    private WebhookClaim(WebhookCheck check, @Nullable Hold hold) {
        this.check = check;
        this.hold = hold;
    }

    static WebhookClaim of(WebhookCheck check, ReplayGuard guard, String nonce, Lease lease) {
        return new WebhookClaim(check, new Hold(guard, nonce, lease));
    }

    static WebhookClaim refused(WebhookCheck check) {
        return new WebhookClaim(check, null);
    }

    /** What is to be confirmed or given back. */
    private record Hold(ReplayGuard guard, String nonce, Lease lease) {}

    /**
     * Returns what was found out about the post.
     *
     * @return whether it is the service's, and if not, why
     */
    public WebhookCheck check() {
        return check;
    }

    /**
     * Notes that the post was handled: from now on the same bytes are a replay. Further calls change nothing.
     *
     * @return whether that was noted; {@code false} if the post was refused, given back, or taken by another receiver because the
     *     lease had ended
     */
    public boolean confirm() {
        Hold held = letGo();
        return held != null && held.guard.confirm(held.nonce, held.lease);
    }

    /** Gives the nonce back unless it was confirmed. Idempotent. */
    @Override
    public void close() {
        Hold held = letGo();
        if (held != null) {
            held.guard.release(held.nonce, held.lease);
        }
    }

    private @Nullable Hold letGo() {
        Hold held = hold;
        hold = null;
        return held;
    }

    @Override
    public String toString() {
        return "WebhookClaim[" + check + "]";
    }
}
