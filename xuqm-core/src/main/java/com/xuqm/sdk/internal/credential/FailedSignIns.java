package com.xuqm.sdk.internal.credential;

import com.xuqm.sdk.error.XuqmApiException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a short time that a user could not be signed in, so that each call does not ask again: a second after the first
 * failure, twice as long after each further one, up to half a minute. Not safe for use by several threads.
 */
final class FailedSignIns {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** What is kept of strangers must not grow with their number. */
    private static final int MOST = 1_000;

    private final Map<String, Failure> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failure> eldest) {
            return size() > MOST;
        }
    };

    /** How a sign-in failed last, and how long nobody tries again. */
    private record Failure(Throwable reason, Duration doubled, Instant since, Duration pause) {

        boolean isRecent(Instant now) { // not if the clock was set back meanwhile
            return !now.isBefore(since) && now.isBefore(since.plus(pause));
        }
    }

    /** Returns why a user cannot be signed in at present, {@code null} if it can be tried. */
    @Nullable
    Throwable recent(String userId, Instant now) {
        Failure failure = failures.get(userId);
        return failure != null && failure.isRecent(now) ? failure.reason() : null;
    }

    void failed(String userId, Throwable reason, Instant now) {
        Failure before = failures.get(userId);
        Duration doubled =
                before == null ? FIRST_PAUSE : shorter(before.doubled().multipliedBy(2), LONGEST_PAUSE);
        failures.put(userId, new Failure(reason, doubled, now, longer(doubled, asked(reason))));
    }

    void succeeded(String userId) {
        failures.remove(userId);
    }

    /** How long the service asks to wait, as far as that is borne. */
    private static Duration asked(Throwable reason) {
        Duration asked = reason instanceof XuqmApiException refused ? refused.retryAfter() : null;
        return asked == null ? Duration.ZERO : shorter(asked, LONGEST_PAUSE);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
