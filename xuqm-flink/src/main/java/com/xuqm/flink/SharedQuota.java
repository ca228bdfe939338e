package com.xuqm.flink;

import com.xuqm.sdk.internal.limit.AdaptiveRate;
import com.xuqm.sdk.internal.limit.TokenBucket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one quota of a job: what was set, and what the service grants. Subtasks that wait get their turn one after the other, so that one with much to
 * send uses what the others leave. It is told the time and knows neither clock nor threads.
 */
final class SharedQuota {

    /** For how long a subtask is kept waiting before it is told that there is nothing yet, and asks again. */
    static final long MOST_WAIT_NANOS = 1_000_000_000;

    private static final long FIRST_PAUSE_NANOS = 25_000_000;
    private static final long LONGEST_PAUSE_NANOS = 25_600_000_000L;

    private final long issuer;
    private final QuotaLimit limit;
    private final @Nullable TokenBucket bucket;
    private final AdaptiveRate granted;
    private final Map<Integer, Waiting> waiting = new LinkedHashMap<>();
    private long pausedUntil;
    private long pause;
    private long lastGrant;

    /** A subtask that waits. */
    private static final class Waiting {
        private final List<Integer> sizes;
        private final List<QuotaPermit> permits = new ArrayList<>();
        private final Consumer<List<QuotaPermit>> answer;
        private final long since;

        Waiting(List<Integer> sizes, Consumer<List<QuotaPermit>> answer, long since) {
            this.sizes = sizes;
            this.answer = answer;
            this.since = since;
        }
    }

    /**
     * Begins.
     *
     * @param issuer tells its permits from those of others
     * @param perSecond what the service was found to grant before, infinite for nothing known
     */
    SharedQuota(long issuer, QuotaLimit limit, double perSecond, long now) {
        this.issuer = issuer;
        this.limit = limit;
        this.bucket = limit.bucket(now);
        this.granted = new AdaptiveRate(now, perSecond);
        this.pausedUntil = now;
        this.lastGrant = now;
    }

    double perSecond() {
        return granted.perSecond();
    }

    /** Takes what a subtask says; what it wants replaces what it wanted before. */
    void take(QuotaRequest request, Consumer<List<QuotaPermit>> answer, long now) {
        request.ends().stream().filter(end -> end.permit().issuer() == issuer).forEach(end -> end(end, now));
        if (request.sizes().isEmpty()) {
            answer.accept(List.of());
            return;
        }
        Waiting before = waiting.put(request.subtask(), new Waiting(request.sizes(), answer, now));
        if (before != null) {
            before.answer.accept(List.of());
        }
    }

    private void end(QuotaRequest.End end, long now) {
        if (!end.tooFast()) {
            granted.accepted(end.permit().at());
            pause = 0;
            return;
        }
        boolean nothing = granted.refused(end.permit().at(), now, end.pauseNanos());
        if (nothing) {
            pause = Math.min(LONGEST_PAUSE_NANOS, Math.max(FIRST_PAUSE_NANOS, 2 * pause));
        }
        pausedUntil = Math.max(pausedUntil - now, Math.max(nothing ? pause : 0, end.pauseNanos())) + now;
    }

    /** Forgets a subtask that is no more. */
    void leave(int subtask) {
        waiting.remove(subtask);
    }

    /** Grants what may be sent now; returns in how many nanoseconds to ask again, {@code Long.MAX_VALUE} for only when somebody comes. */
    long serve(long now) {
        long wait = 0;
        while (wait == 0 && waiting.values().stream().anyMatch(one -> one.permits.size() < one.sizes.size())) {
            Map.Entry<Integer, Waiting> next = waiting.entrySet().stream()
                    .filter(entry -> entry.getValue().permits.size()
                            < entry.getValue().sizes.size())
                    .findFirst()
                    .orElseThrow();
            Waiting one = next.getValue();
            wait = waitFor(one.sizes.get(one.permits.size()), now);
            if (wait == 0) {
                lastGrant = Math.max(now, lastGrant + 1); // each has a moment of its own, to be recognised by
                granted.sent(lastGrant);
                one.permits.add(new QuotaPermit(issuer, lastGrant));
                waiting.remove(next.getKey());
                waiting.put(next.getKey(), one);
            }
        }
        long until = wait == 0 ? Long.MAX_VALUE : wait;
        for (Map.Entry<Integer, Waiting> entry : List.copyOf(waiting.entrySet())) {
            Waiting one = entry.getValue();
            if (!one.permits.isEmpty() || now - one.since >= MOST_WAIT_NANOS) {
                waiting.remove(entry.getKey());
                one.answer.accept(List.copyOf(one.permits));
            } else {
                until = Math.min(until, MOST_WAIT_NANOS - (now - one.since));
            }
        }
        return waiting.isEmpty() ? Long.MAX_VALUE : Math.max(1, until);
    }

    private long waitFor(int recipients, long now) {
        long closed = Math.max(Math.max(0, pausedUntil - now), granted.nanosUntilNext(now));
        if (closed > 0 || bucket == null) {
            return closed;
        }
        return bucket.takeAll(limit.cost(recipients), now);
    }
}
