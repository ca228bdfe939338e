package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacProvider;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.webhook.receive.WebhookCheck.Reason;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Judges what headers claim: whether it is of now, and whether one of the secrets signed the body. */
final class SignatureJudge {

    private final List<KeyedMac> macs;
    private final WebhookScheme scheme;
    private final Duration tolerance;

    SignatureJudge(WebhookScheme scheme, MacProvider provider, List<byte[]> secrets, Duration tolerance) {
        this.scheme = scheme;
        this.tolerance = tolerance;
        this.macs = secrets.stream()
                .map(secret -> provider.create(scheme.algorithm(), secret))
                .toList();
    }

    /** Reads a signature that is of now. */
    WebhookSignature read(HttpHeaders headers, Instant now) {
        try {
            return requireInTime(scheme.read(headers), now);
        } catch (WebhookRefusedException e) {
            throw e;
        } catch (RuntimeException e) { // of a scheme that a stranger's headers have confused
            throw new WebhookRefusedException(
                    Reason.MALFORMED,
                    "the headers of the signature cannot be read: "
                            + e.getClass().getName());
        }
    }

    WebhookSignature requireInTime(WebhookSignature signature, Instant now) {
        if (signature.timestamp().isBefore(now.minus(tolerance))) {
            throw outOfTime(Reason.STALE, "ago, by");
        }
        if (signature.timestamp().isAfter(now.plus(tolerance))) {
            throw outOfTime(Reason.IN_FUTURE, "ahead of");
        }
        return signature;
    }

    private WebhookRefusedException outOfTime(Reason reason, String where) {
        return new WebhookRefusedException(
                reason,
                "it was signed more than " + tolerance + " " + where
                        + " this machine's clock; a wrong clock looks the same");
    }

    /** From then on it is not of now any more. */
    Instant endOf(WebhookSignature signature) {
        return signature.timestamp().plus(tolerance);
    }

    /** Returns which of the secrets signed the body, from 0. All are tried, so that the time tells nothing. */
    int requireProof(WebhookSignature signature, byte[] body) {
        byte[] message = signature.message(body);
        byte[] code = signature.code();
        int signer = -1;
        for (int i = macs.size() - 1; i >= 0; i--) {
            signer = MessageDigest.isEqual(macs.get(i).compute(message), code) ? i : signer;
        }
        if (signer < 0) {
            throw new WebhookRefusedException(
                    Reason.WRONG_SIGNATURE,
                    "it was not signed with any of the " + macs.size()
                            + " secret(s), or was changed on its way, such as by parsing and writing it again");
        }
        return signer;
    }

    void destroy() {
        macs.forEach(KeyedMac::destroy);
    }

    boolean isDestroyed() {
        return macs.stream().allMatch(KeyedMac::isDestroyed);
    }

    @Override
    public String toString() {
        return "scheme=" + scheme + ", secrets=" + macs.size() + ", tolerance=" + tolerance;
    }
}
