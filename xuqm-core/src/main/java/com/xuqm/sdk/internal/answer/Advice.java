package com.xuqm.sdk.internal.answer;

import org.jspecify.annotations.Nullable;

/** What somebody who meets a refusal can do about it, as far as HTTP says. */
final class Advice {

    static final String NOT_THE_SERVICE =
            "Perhaps a proxy, a gateway or a captive portal answered in the service's place; check baseUrl";

    private Advice() {}

    /**
     * Gives advice.
     *
     * @param status the status that the refusal amounts to
     * @param byService whether the answer has the form of the service's own
     */
    static @Nullable String on(int status, boolean byService) {
        if (status >= 300 && status < 400) {
            return "The service redirects elsewhere and the SDK does not follow; check baseUrl";
        }
        if (status == 429) {
            return "Send more slowly, for instance with the builder's rateLimit(…)";
        }
        if (status >= 500 && status < 600) {
            return onServersFailure(status);
        }
        return status >= 400 && status < 500 && !byService ? NOT_THE_SERVICE : null;
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
}
