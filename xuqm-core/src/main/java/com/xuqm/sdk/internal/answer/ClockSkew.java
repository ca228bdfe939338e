package com.xuqm.sdk.internal.answer;

import com.xuqm.sdk.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A clock that is off, which is the likely reason of a refused signature. */
public final class ClockSkew {

    private static final Duration NOTABLE = Duration.ofSeconds(60);

    private ClockSkew() {}

    /**
     * Compares this machine's clock with the service's.
     *
     * @param headers the header fields of an answer
     * @param here what this machine's clock reads
     * @return what is wrong and what to do, {@code null} if the clocks agree or the answer has no date
     */
    public static @Nullable String notable(HttpHeaders headers, Instant here) {
        Instant server = RetryAfter.date(headers);
        if (server == null) {
            return null;
        }
        Duration skew = Duration.between(server, here);
        if (skew.abs().compareTo(NOTABLE) < 0) {
            return null;
        }
        return "This machine's clock is " + skew.abs().toSeconds() + " s " + (skew.isNegative() ? "behind" : "ahead of")
                + " the service's (here " + here.truncatedTo(ChronoUnit.SECONDS) + ", there " + server
                + "), so that signatures are refused; set the clock right, for instance by NTP";
    }
}
