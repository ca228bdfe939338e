package com.xuqm.sdk.usersig;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.usersig.UserSigCheck.Reason;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a UserSig is valid.
 *
 * @param issuedAt when it was made, {@code null} if it does not say
 * @param start from when it is valid, not before {@code issuedAt}
 * @param expiresAt the first moment at which it is not valid any more
 */
record Validity(@Nullable Instant issuedAt, Instant start, Instant expiresAt) {

    /** The last second that {@link Instant} can express is far beyond this one, the year 9999. */
    static final long MAX_SECOND = 253_402_300_799L;

    /** How far ahead a beginning may lie, since clocks differ. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);

    Reason at(Instant now) {
        if (now.isBefore(start.minus(CLOCK_TOLERANCE))) {
            return Reason.NOT_YET_VALID;
        }
        return now.isBefore(expiresAt) ? Reason.VALID : Reason.EXPIRED;
    }

    String detail(Reason reason, Instant now) {
        return switch (reason) {
            case EXPIRED -> "it expired at " + expiresAt + ", and here it is " + now;
            case NOT_YET_VALID -> "it is valid from " + start + " on, but here it is " + now + "; check both clocks";
            default -> "it is valid until " + expiresAt;
        };
    }

    /** Judges one whose signature, user and app are right. */
    UserSigCheck judge(Instant now, String remark) {
        Reason reason = at(now);
        return new UserSigCheck(reason, detail(reason, now) + remark, issuedAt, expiresAt);
    }

    /**
     * Judges for whom it is.
     *
     * @param named the user id in it
     * @param presented the user id of whoever presents it, which may be anything
     * @return {@code null} if it is theirs
     */
    @Nullable
    UserSigCheck wrongUser(String named, @Nullable String presented) {
        if (!named.equals(presented)) {
            return wrong(Reason.WRONG_USER, "it is for another user than the one who presents it");
        }
        try {
            Checks.id("userId", presented);
            return null;
        } catch (IllegalArgumentException e) {
            return wrong(Reason.WRONG_USER, "it is for what can be no user: " + e.getMessage());
        }
    }

    UserSigCheck wrong(Reason reason, String detail) {
        return new UserSigCheck(reason, detail, issuedAt, expiresAt);
    }

    /** Checks the times that somebody wants to write. */
    static void check(Instant issuedAt, Instant expiresAt) {
        Checks.notNull("issuedAt", issuedAt);
        Checks.notNull("expiresAt", expiresAt);
        if (expiresAt.getEpochSecond() <= issuedAt.getEpochSecond()) {
            throw new IllegalArgumentException("a UserSig must end at least a second after it begins");
        }
        if (issuedAt.getEpochSecond() < 0 || expiresAt.getEpochSecond() > MAX_SECOND) {
            throw new IllegalArgumentException("a UserSig must begin after 1970 and end before the year 10000");
        }
    }
}
