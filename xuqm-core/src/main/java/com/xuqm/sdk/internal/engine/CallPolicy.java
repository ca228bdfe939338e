package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.internal.failover.BaseUrlHealth.Report;
import com.xuqm.sdk.internal.failover.BaseUrlSelector;
import com.xuqm.sdk.internal.time.Nanos;
import java.time.Duration;
import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a call does next: get its credential, queue for the rate limit, send, wait, or finish. It is told what happened and what the clock reads,
 * and knows neither threads nor sockets, so that the blocking and the asynchronous driver obey the same rules and the rules are
 * tested without either.
 */
public final class CallPolicy {

    /** A signature has a time in it, and is made again after a wait for the rate limit that is longer than this. */
    private static final long STALE_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** How often a refused credential is replaced: often enough to outlast another instance that signs the same user in. */
    private static final int MOST_RENEWALS = 4;

    private static final BitSet NOWHERE = new BitSet();

    private final CallRules rules;
    private final boolean replayable;
    private final BaseUrlSelector selector;
    private final long startNanos;
    private @Nullable BitSet failedAt; // most calls fail nowhere
    private int baseUrl;
    private int attempts;
    private int moves;
    private int renewals;
    private boolean renewsAfterWait;
    private boolean admitted;
    private long authorisedAt;

    /**
     * Starts a call.
     *
     * @param rules what holds for this call
     * @param replayable whether its body can be sent again
     * @param selector where requests can go
     * @param now the clock's reading at the start
     */
    CallPolicy(CallRules rules, boolean replayable, BaseUrlSelector selector, long now) {
        this.rules = rules;
        this.replayable = replayable;
        this.selector = selector;
        this.startNanos = now;
    }

    /** Returns how many requests were started. */
    int attempts() {
        return attempts;
    }

    /** Returns where the last attempt goes, by its index. */
    int baseUrl() {
        return baseUrl;
    }

    /** Returns how long the whole call may take. */
    Duration callTimeout() {
        return Duration.ofNanos(rules.callTimeoutNanos());
    }

    /** Returns how long one attempt may take. */
    Duration attemptTimeout() {
        return Duration.ofNanos(rules.attemptTimeoutNanos());
    }

    /** Returns how long ago the last attempt began. */
    Duration sinceAttemptStart(long now) {
        return Duration.ofNanos(now - authorisedAt);
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
        authorisedAt = now;
        if (rules.isRateLimited() && !admitted) {
            return new Decision.Enter(remaining);
        }
        admitted = false;
        attempts++;
        baseUrl = selector.choose(now, failed());
        return new Decision.Send(now + Math.min(remaining, rules.attemptTimeoutNanos()), baseUrl);
    }

    /** Decides when the rate limit lets the call through. */
    Decision admitted(long now) {
        if (remainingNanos(now) == 0) {
            return Decision.RATE_LIMITED;
        }
        admitted = true;
        return now - authorisedAt < STALE_NANOS ? authorised(now) : Decision.Authorise.FIRST;
    }

    /** Decides when the rate limit would not let the call through in time. */
    Decision notAdmitted() {
        return Decision.RATE_LIMITED;
    }

    Decision waited(long now) {
        boolean renews = renewsAfterWait;
        renewsAfterWait = false;
        if (remainingNanos(now) == 0) {
            return Decision.TIMED_OUT;
        }
        return renews ? Decision.Authorise.AGAIN : Decision.Authorise.FIRST;
    }

    /**
     * Notes that the base URL answered. It is in doubt if its gateway says that there is nobody behind it. It is not if the service itself answers, by
     * a code of its own under a status of success, that it has trouble: another base URL leads to the same service.
     *
     * @param now the clock's reading
     * @param httpStatus the status on the wire
     */
    void heard(long now, int httpStatus) {
        report(now, isGatewayTrouble(httpStatus) ? Report.DOUBTFUL : Report.WELL);
    }

    /**
     * Decides after an answer.
     *
     * @param now the clock's reading
     * @param status the status that the answer amounts to, 200 for success
     * @param retryAfter how long the service asks to wait, or {@code null}
     */
    Decision answered(long now, int status, @Nullable Duration retryAfter) {
        if (status < 400) {
            if (attempts == 1) {
                rules.budget().deposit();
            }
            return Decision.FINISH;
        }
        return isRetryable(status) ? retry(now, retryAfter) : Decision.FINISH;
    }

    /**
     * Decides after the service refused the credential. That says that nothing was done, so that writes are sent again too.
     *
     * @param now the clock's reading
     * @param renewalDelayNanos after how long the credential is to be replaced; negative if that is of no use
     */
    Decision unauthorised(long now, long renewalDelayNanos) {
        if (renewalDelayNanos < 0
                || renewalDelayNanos >= remainingNanos(now)
                || renewals == MOST_RENEWALS
                || !replayable) {
            return Decision.FINISH;
        }
        renewals++;
        if (renewalDelayNanos == 0) {
            return Decision.Authorise.AGAIN;
        }
        renewsAfterWait = true;
        return new Decision.Wait(renewalDelayNanos);
    }

    /** Whether a credential was refused and replaced. */
    boolean hasRenewed() {
        return renewals > 0;
    }

    /** What stands before the service answers so when the service itself is not there. */
    private static boolean isGatewayTrouble(int status) {
        return status == 502 || status == 503 || status == 504;
    }

    private void report(long now, Report report) {
        selector.report(baseUrl, now, report);
        if (report != Report.WELL) {
            failedAt = failedAt == null ? new BitSet() : failedAt;
            failedAt.set(baseUrl);
        }
    }

    private BitSet failed() {
        return failedAt == null ? NOWHERE : failedAt;
    }

    private boolean isRetryable(int status) {
        return switch (status) {
            case 429, 503 -> true;
            case 408, 502, 504 -> rules.retryClass() == RetryClass.IDEMPOTENT;
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
        Report report = report(kind);
        if (report != Report.WELL) {
            report(now, report);
            if (!mayHaveBeenSent && replayable && remainingNanos(now) > 0 && selector.hasOther(now, failed())) {
                moves++;
                return Decision.Authorise.FIRST;
            }
        }
        if (mayHaveBeenSent && rules.retryClass() == RetryClass.NOT_IDEMPOTENT) {
            return Decision.FINISH;
        }
        return isTransient(kind) ? retry(now, null) : Decision.FINISH;
    }

    /** What a failure says about the base URL; {@code WELL} if it was not at fault. */
    private static Report report(Kind kind) {
        return switch (kind) {
            case RESOLVE, CONNECT, CONNECT_TIMEOUT, TLS -> Report.UNREACHABLE;
            case DEADLINE, CONNECTION_LOST, PROTOCOL -> Report.DOUBTFUL;
            case POOL_TIMEOUT, PROXY, TOO_LARGE, REQUEST_BODY, RESPONSE_FILE, CANCELLED, CLOSED, OTHER -> Report.WELL;
        };
    }

    private static boolean isTransient(Kind kind) {
        return switch (kind) {
            case RESOLVE, CONNECT, CONNECT_TIMEOUT, POOL_TIMEOUT, DEADLINE, CONNECTION_LOST, PROTOCOL, OTHER -> true;
            case PROXY, TLS, TOO_LARGE, REQUEST_BODY, RESPONSE_FILE, CANCELLED, CLOSED -> false;
        };
    }

    private Decision retry(long now, @Nullable Duration retryAfter) {
        if (counted() >= rules.retry().maxAttempts() || !replayable) {
            return Decision.FINISH;
        }
        long delay = jitter();
        if (retryAfter != null) {
            delay = Math.max(delay, Nanos.of(retryAfter));
        }
        if (delay >= remainingNanos(now) || !rules.budget().withdraw()) {
            return Decision.FINISH; // waiting longer than there is time only delays the bad news
        }
        return new Decision.Wait(delay);
    }

    /** The attempts of which there may be so many. */
    private int counted() {
        return attempts - moves - renewals;
    }

    private long jitter() {
        long base = Nanos.of(rules.retry().baseDelay());
        long max = Nanos.of(rules.retry().maxDelay());
        int doublings = Math.min(counted() - 1, 20);
        long ceiling = base > (max >> doublings) ? max : base << doublings;
        return (long) (rules.random().getAsDouble() * ceiling);
    }
}
