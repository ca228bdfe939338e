package com.xuqm.migration.internal.pace;

import com.xuqm.migration.report.MigrationException;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmRateLimitedException;
import com.xuqm.sdk.error.XuqmServerException;
import com.xuqm.sdk.error.XuqmSignInException;
import com.xuqm.sdk.error.XuqmTransportException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How long something is tried again that may work later, beyond what the client does by itself. What is tried again must do no harm twice. */
public final class Patience {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Duration total;
    private final Sleeper sleeper;

    /** Creates one that waits so long altogether for each thing. */
    public Patience(Duration total, Sleeper sleeper) {
        this.total = total;
        this.sleeper = sleeper;
    }

    /**
     * Does something.
     *
     * @throws XuqmException if it will not work later either
     * @throws MigrationException if it did not work for too long
     */
    public <T> T call(Supplier<T> work) {
        Duration waited = Duration.ZERO;
        Duration next = FIRST;
        while (true) {
            try {
                return work.get();
            } catch (XuqmException thrown) {
                XuqmException e = cause(thrown);
                Duration wait = max(next, e instanceof XuqmApiException refusal ? refusal.retryAfter() : null);
                if (!mayWorkLater(e)) {
                    throw e;
                }
                if (waited.plus(wait).compareTo(total) > 0) {
                    throw new MigrationException(
                            "a service has not answered as it should for " + waited.toSeconds() + " s: "
                                    + e.getMessage() + ". Run the same again when it does: it goes on where it was",
                            e);
                }
                sleeper.pause(wait);
                waited = waited.plus(wait);
                next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
            }
        }
    }

    private static Duration max(Duration one, @Nullable Duration other) {
        return other != null && other.compareTo(one) > 0 ? other : one;
    }

    /** A sign-in fails for what its own request failed for. */
    private static XuqmException cause(XuqmException e) {
        return e instanceof XuqmSignInException && e.getCause() instanceof XuqmException cause ? cause : e;
    }

    /** Tells whether what failed so may work later. */
    public static boolean mayWorkLater(XuqmException e) {
        return e instanceof XuqmTransportException
                || e instanceof XuqmServerException
                || e instanceof XuqmRateLimitedException;
    }
}
