package com.xuqm.sdk.internal.credential;

import com.xuqm.sdk.call.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * Judges whether a token that the service refused is worth replacing, and when. An old token is replaced at once. One that is fresh
 * was replaced by another instance that signed the same user in, or the route takes no token of this user; the first is waited out,
 * so that two instances do not sign each other out for ever, and the second ends once an operation has refused several tokens in a
 * row. Knows neither clock nor threads; whoever uses it from several holds a lock.
 */
final class RefusedTokens {

    static final long USELESS = -1;

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final int MOST_DOUBLINGS = 3;
    private static final Duration LONGEST_WAIT = FIRST_WAIT.multipliedBy(1 << MOST_DOUBLINGS);

    /** So many tokens in a row are no mischance any more. */
    private static final int HOPELESS = 5;

    /** Far more than a user's calls are refused at; one who makes operations as it runs must not fill the heap. */
    private static final int MOST = 32;

    private final Map<Operation, Refused> refusedBy = new LinkedHashMap<>(4, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Operation, Refused> eldest) {
            return size() > MOST;
        }
    };

    private int freshInARow;
    private long waitingFor = USELESS;
    private Instant replaceAt = Instant.MIN;

    /** How many tokens an operation has refused in a row, and which one last. */
    private record Refused(int tokens, long last) {}

    /**
     * Judges after a refusal.
     *
     * @param operation what was refused
     * @param token the number of the refused token, the same for all calls that used it
     * @param issuedAt since when it is there
     * @param now what the clock reads
     * @param random draws from 0 inclusive to 1 exclusive
     * @return after how many nanoseconds to replace it, {@link #USELESS} for not at all
     */
    long delayNanos(Operation operation, long token, Instant issuedAt, Instant now, DoubleSupplier random) {
        Refused before = refusedBy.getOrDefault(operation, new Refused(0, USELESS));
        Refused present = before.last() == token ? before : new Refused(before.tokens() + 1, token);
        refusedBy.put(operation, present);
        if (!now.isBefore(issuedAt.plus(FRESH))) {
            freshInARow = 0;
            return 0;
        }
        if (present.tokens() >= HOPELESS) {
            return USELESS;
        }
        if (waitingFor != token) { // one moment for all calls, so that they share the sign-in
            waitingFor = token;
            long ceiling = FIRST_WAIT.toNanos() << Math.min(freshInARow, MOST_DOUBLINGS);
            replaceAt = now.plusNanos((long) (random.getAsDouble() * ceiling));
            freshInARow++;
        }
        Duration wait = Duration.between(now, replaceAt);
        boolean isPast = wait.isNegative() || wait.compareTo(LONGEST_WAIT) > 0; // or the clock was set back
        return isPast ? 0 : wait.toNanos();
    }

    /** Notes that an operation has taken a token. */
    void taken(Operation operation) {
        refusedBy.remove(operation);
    }
}
