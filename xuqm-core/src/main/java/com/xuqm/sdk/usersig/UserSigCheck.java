package com.xuqm.sdk.usersig;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking a UserSig.
 *
 * @param reason {@link Reason#VALID}, or why it is not valid
 * @param detail the reason in words for a support engineer, without the UserSig or its signature
 * @param issuedAt when it was made; {@code null} if its signature did not prove true, or it does not say
 * @param expiresAt until when it is valid; {@code null} if its signature did not prove true
 */
public record UserSigCheck(
        Reason reason,
        String detail,
        @Nullable Instant issuedAt,
        @Nullable Instant expiresAt) {

    /** Checks that nothing is missing. */
    public UserSigCheck {
        Checks.notNull("reason", reason);
        Checks.notNull("detail", detail);
    }

    /**
     * Tells whether the UserSig is valid.
     *
     * @return whether everything about it is right
     */
    public boolean isValid() {
        return reason == Reason.VALID;
    }

    static UserSigCheck failed(Reason reason, String detail) {
        return new UserSigCheck(reason, detail, null, null);
    }

    /** Why a UserSig is valid or not. */
    public enum Reason {
        /** It is valid. */
        VALID,
        /** It is not of the expected format. */
        MALFORMED,
        /** Its signature was not made with this key. */
        WRONG_SIGNATURE,
        /** It is for another user. */
        WRONG_USER,
        /** It is for another app. */
        WRONG_APP,
        /** Its time is over. */
        EXPIRED,
        /** Its time has not begun, as seen by this machine's clock. */
        NOT_YET_VALID
    }
}
