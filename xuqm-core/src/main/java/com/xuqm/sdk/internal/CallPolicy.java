package com.xuqm.sdk.internal;

import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a call does next: get its credential, send, wait, or finish. It is told what happened and what the clock reads,
 * and knows neither threads nor sockets, so that the blocking and the asynchronous driver obey the same rules and the rules are
 * tested without either.
 */
final class CallPolicy {

    private final Rules rules;
    private final RetryBudget budget;
    private final DoubleSupplier random;
    private final long startNanos;
    private int attempts;
    private boolean renewed;

    /**
     * Starts a call.
     *
     * @param rules what holds for this call
     * @param budget the client's budget
     * @param random draws from 0 inclusive to 1 exclusive
     * @param now the clock's reading at the start
     */
    CallPolicy(Rules rules, RetryBudget budget, DoubleSupplier random, long now) {
        this.rules = rules;
        this.budget = budget;
        this.random = random;
        this.startNanos = now;
    }

    /**
     * What holds for one call.
     *
     * @param retry how often and after what wait it is repeated
     * @param retryClass whether it may be repeated once it may have been sent
     * @param replayable whether its body can be sent again
     * @param renewable whether a refused credential can be replaced
     * @param callTimeoutNanos how long the whole call may take
     * @param attemptTimeoutNanos how long one attempt may take
     */
    record Rules(
            RetryPolicy retry,
            RetryClass retryClass,
            boolean replayable,
            boolean renewable,
            long callTimeoutNanos,
            long attemptTimeoutNanos) {}

    /** Returns how many requests were started. */
    int attempts() {
        return attempts;
    }

    /** Returns how much of the call's time is left. */
    long remainingNanos(long now) {
        return Math.max(0, rules.callTimeoutNanos() - (now - startNanos));
    }

    Decision started() {
        return Decision.Authorise.FIRST;
    }

    Decision authorised(long now) {
        long remaining = remainingNanos(now);
        if (remaining == 0) {
            return Decision.TIMED_OUT;
        }
        attempts++;
        return new Decision.Send(now + Math.min(remaining, rules.attemptTimeoutNanos()));
    }

    Decision waited(long now) {
        return remainingNanos(now) == 0 ? Decision.TIMED_OUT : Decision.Authorise.FIRST;
    }

    /**
     * Decides after an answer.
     *
     * @param now the clock's reading
     * @param status the status that the answer amounts to, 200 for success
     * @param retryAfter how long the service asks to wait, or {@code null}
     */
    Decision answered(long now, int status, @Nullable Duration retryAfter) {
        if (status == 401 && rules.renewable() && rules.replayable() && !renewed) {
            renewed = true; // a 401 says that nothing was done, so that writes are sent again too
            return Decision.Authorise.AGAIN;
        }
        if (status < 400) {
            if (attempts == 1) {
                budget.deposit();
            }
            return Decision.FINISH;
        }
        return isRetryable(status) ? retry(now, retryAfter) : Decision.FINISH;
    }

    private boolean isRetryable(int status) {
        return switch (status) {
            case 429, 503 -> true;
            case 408, 502, 504 -> rules.retryClass() == RetryClass.READ;
            default -> false;
        };
    }

    /**
     * Decides after an exchange without an answer.
     *
     * @param now the clock's reading
     * @param kind what went wrong
     * @param mayHaveBeenSent whether the service may have acted
     */
    Decision failed(long now, Kind kind, boolean mayHaveBeenSent) {
        if (mayHaveBeenSent && rules.retryClass() == RetryClass.WRITE) {
            return Decision.FINISH;
        }
        return isTransient(kind) ? retry(now, null) : Decision.FINISH;
    }

    private static boolean isTransient(Kind kind) {
        return switch (kind) {
            case RESOLVE, CONNECT, CONNECT_TIMEOUT, POOL_TIMEOUT, DEADLINE, CONNECTION_LOST, PROTOCOL, OTHER -> true;
            case PROXY, TLS, TOO_LARGE, REQUEST_BODY, RESPONSE_FILE, CANCELLED, CLOSED -> false;
        };
    }

    private Decision retry(long now, @Nullable Duration retryAfter) {
        if (attempts >= rules.retry().maxAttempts() || !rules.replayable()) {
            return Decision.FINISH;
        }
        long delay = jitter();
        if (retryAfter != null) {
            delay = Math.max(delay, Nanos.of(retryAfter));
        }
        if (delay >= remainingNanos(now) || !budget.withdraw()) {
            return Decision.FINISH; // waiting longer than there is time only delays the bad news
        }
        return new Decision.Wait(delay);
    }

    private long jitter() {
        long base = Nanos.of(rules.retry().baseDelay());
        long max = Nanos.of(rules.retry().maxDelay());
        int doublings = Math.min(attempts - 1, 20);
        long ceiling = base > (max >> doublings) ? max : base << doublings;
        return (long) (random.getAsDouble() * ceiling);
    }
}
