package com.xuqm.sdk.webhook.receive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking a post: it is the service's and new, or why it was refused. Neither the posted bytes nor a secret are in
 * {@link #detail()} or {@code toString()}.
 */
public final class WebhookCheck {

    private final Reason reason;
    private final String detail;
    private final byte @Nullable [] body;
    private final @Nullable WebhookSignature signature;
    private final int secret;

    private WebhookCheck(
            Reason reason, String detail, byte @Nullable [] body, @Nullable WebhookSignature signature, int secret) {
        this.reason = reason;
        this.detail = detail;
        this.body = body;
        this.signature = signature;
        this.secret = secret;
    }

    static WebhookCheck valid(byte[] body, WebhookSignature signature, int secret) {
        return new WebhookCheck(Reason.VALID, "the signature is good, recent and new", body, signature, secret);
    }

    static WebhookCheck refused(Reason reason, String detail) {
        return new WebhookCheck(reason, detail, null, null, -1);
    }

    /**
     * Tells whether the post is the service's.
     *
     * @return whether everything about it is right
     */
    public boolean isValid() {
        return reason == Reason.VALID;
    }

    /**
     * Returns why the post was refused.
     *
     * @return the reason, {@link Reason#VALID} if it was not
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns the reason in words, for one's own log. It should not be sent to the caller, whom it would help to do better.
     *
     * @return a sentence that repeats nothing of what was posted
     */
    public String detail() {
        return detail;
    }

    /**
     * Returns the body that the signature covers. There is no other way to it, so that nothing unproved is parsed by mistake.
     *
     * @return the bytes as they were posted; not a copy, so do not change them
     * @throws WebhookRefusedException if the post was refused
     */
    public byte[] body() {
        if (body == null) {
            throw new WebhookRefusedException(reason, detail);
        }
        return body;
    }

    /**
     * Returns when the post was signed.
     *
     * @return the time by the service's clock
     * @throws WebhookRefusedException if the post was refused
     */
    public Instant signedAt() {
        if (signature == null) {
            throw new WebhookRefusedException(reason, detail);
        }
        return signature.timestamp();
    }

    /**
     * Tells which secret signed the post. While one is replaced by another, the old one can go when nothing comes any more that it signed.
     *
     * @return its place among those that the verifier was given, from 0
     * @throws WebhookRefusedException if the post was refused
     */
    public int secret() {
        if (signature == null) {
            throw new WebhookRefusedException(reason, detail);
        }
        return secret;
    }

    @Override
    public String toString() {
        return "WebhookCheck[" + reason + ": " + detail + "]";
    }

    /** Why a post is taken for the service's or not. */
    public enum Reason {
        /** It is signed with one of the secrets, recent, and new. */
        VALID,
        /** A header of the signature is missing. */
        MISSING_HEADER,
        /** A header of the signature is not of the expected form, or there more than once. */
        MALFORMED,
        /** Its body is larger than allowed; it was neither read to its end nor hashed. */
        TOO_LARGE,
        /** It was signed too long ago, as seen by this machine's clock. */
        STALE,
        /** It was signed later than now, as seen by this machine's clock. */
        IN_FUTURE,
        /** It was not signed with any of the secrets, or was changed on its way. */
        WRONG_SIGNATURE,
        /** It was seen before. */
        REPLAYED,
        /** The very same post is being handled, by this receiver or another that shares the replay guard. It may come again. */
        IN_PROGRESS,
        /** The replay guard has no room to tell whether it was seen before. Signed anew, it may come again. */
        GUARD_FULL
    }
}
