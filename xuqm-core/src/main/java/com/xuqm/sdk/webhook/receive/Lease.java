package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.internal.check.Checks;
import java.time.Duration;
import java.time.Instant;

/**
 * Who claims a nonce or an event, and until when. A claim ends by itself, so that a receiver that has died does not keep others
 * from what it had begun.
 *
 * <p>What keeps claims in a database compares {@code length} with the database's own clock: those of the receivers differ.
 *
 * @param owner who claims it: 32 random characters of {@code 0-9a-f}, others for each post
 * @param now the time by the clock of whoever claims it
 * @param length how long the claim lasts, more than zero
 */
public record Lease(String owner, Instant now, Duration length) {

    /** Checks the values. */
    public Lease {
        Checks.id("owner", owner);
        Checks.notNull("now", now);
        Checks.positive("length", length);
    }

    /**
     * Returns when the claim ends by itself: from then on somebody else may have it.
     *
     * @return the end, by the same clock as {@code now}; {@link Instant#MAX} for a length that goes beyond
     */
    public Instant endsAt() {
        return length.compareTo(Duration.between(now, Instant.MAX)) < 0 ? now.plus(length) : Instant.MAX;
    }
}
