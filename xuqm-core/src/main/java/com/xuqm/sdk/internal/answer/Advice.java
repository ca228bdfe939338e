package com.xuqm.sdk.internal.answer;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What somebody who meets a refusal can do about it. */
final class Advice {

    static final String NOT_THE_SERVICE =
            "Perhaps a proxy, a gateway or a captive portal answered in the service's place; check baseUrl";

    /** A clock that is off by this or more is named as the likely reason of a refused signature. */
    private static final Duration NOTABLE_SKEW = Duration.ofSeconds(60);

    private final Clock clock;

    Advice(Clock clock) {
        this.clock = clock;
    }

    /**
     * Gives advice.
     *
     * @param operation what was refused
     * @param status the status that the refusal amounts to
     * @param headers the answer's header fields
     * @param byService whether the answer has the form of the service's own
     */
    @Nullable
    String on(Operation operation, int status, HttpHeaders headers, boolean byService) {
        boolean isSignIn = operation.credential() == CredentialKind.APP_SIGNATURE;
        if (status >= 300 && status < 400) {
            return "The service redirects elsewhere and the SDK does not follow; check baseUrl";
        }
        if (status == 401 && isSignIn) {
            String skew = skew(headers);
            return skew != null ? skew : "Check that appKey and appSecret belong together";
        }
        if (status == 429) {
            return "Send more slowly, for instance with the builder's rateLimit(…)";
        }
        if (status >= 500 && status < 600) {
            return onServersFailure(status);
        }
        if (status >= 400 && status < 500 && !byService) {
            return NOT_THE_SERVICE;
        }
        return status == 404 && isSignIn
                ? "Check that the account exists: the builder's adminUser(…), or the one given to asUser(…)"
                : null;
    }

    private static String onServersFailure(int status) {
        return switch (status) {
            case 503 -> "The service is busy or down and did nothing; try again later";
            case 502, 504 ->
                "A gateway got no answer from the service; try again later, and what must not be done twice only after a look";
            default ->
                "The service failed, perhaps after it acted; look before repeating what must not be done twice, and tell its"
                        + " operators if it lasts";
        };
    }

    private @Nullable String skew(HttpHeaders headers) {
        Instant server = RetryAfter.date(headers);
        if (server == null) {
            return null;
        }
        Instant here = clock.instant();
        Duration skew = Duration.between(server, here);
        if (skew.abs().compareTo(NOTABLE_SKEW) < 0) {
            return null;
        }
        return "This machine's clock is " + skew.abs().toSeconds() + " s " + (skew.isNegative() ? "behind" : "ahead of")
                + " the service's (here " + here.truncatedTo(ChronoUnit.SECONDS) + ", there " + server
                + "), so that signatures are refused; set the clock right, for instance by NTP";
    }
}
