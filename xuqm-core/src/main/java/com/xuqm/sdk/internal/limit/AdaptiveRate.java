package com.xuqm.sdk.internal.limit;

import com.xuqm.sdk.internal.limit.RecentRequests.Mark;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds out how many requests a second a service grants, from what it refuses. Between two refusals, at each of which the quota was used up,
 * the service has accepted exactly what it granted in that time: that is the measure, whatever the quota allows at once, and whoever else uses it.
 *
 * <p>There is no limit until the first refusal. After each one the rate goes a little below what was measured, stays there for some
 * requests, and then climbs, slowly at first, until the next refusal: so a quota that grew is found, and one in a few hundred requests is refused. It is
 * told the time and knows neither clock nor threads; whoever uses it from several holds a lock.
 */
public final class AdaptiveRate {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final int MOST_MARKS = 64;

    /** After a refusal, so much of what was measured is sent … */
    private static final double BELOW = 0.98;

    /** … for so many requests, so that no more of them are refused than may be, but not for longer than this … */
    private static final int HOLD = 150;

    private static final long HOLD_NANOS = Duration.ofSeconds(2).toNanos();

    /** … unless there are so few … */
    private static final int LEAST_HOLD = 60;

    /** … and then more, beginning with this part of it. */
    private static final double FIRST_EXCESS = 0.01;

    /** After how long the excess has doubled; more gently if refusals take long to come, or ask for long pauses. */
    private static final double DOUBLING_NANOS = Duration.ofMillis(250).toNanos();

    private static final double DOUBLINGS_OF_LATENCY = 2;
    private static final double DOUBLINGS_OF_PAUSE = 2.5;

    /** A guess is left sooner. */
    private static final int GUESS_HOLD = 20;

    private static final double GUESS_EXCESS = 0.1;

    /** What was accepted between two refusals says enough if it was so many, or took so long. */
    private static final int SAMPLE = 50;

    private static final long SAMPLE_NANOS = Duration.ofSeconds(4).toNanos();

    /** What was accepted between two refusals in a row says little if it was less. */
    private static final int FEW = 10;

    /** If so much more was sent lately than was accepted on average, some of the quota was not used: the truth lies between the two, unless it is known. */
    private static final double UNCLEAR = 1.15;

    /** It is known if it was the same the time before, although more was sent. */
    private static final double SAME = 0.05;

    /** The first refusal comes after what was saved up before is used up as well. */
    private static final double FIRST = 0.8;

    /** Requests may be so late and still count as evenly spread, since timers and threads are not exact. */
    private static final long SLACK_NANOS = Duration.ofMillis(20).toNanos();

    private final RecentRequests recent = new RecentRequests();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private double measured = Double.POSITIVE_INFINITY;
    private double rate = Double.POSITIVE_INFINITY;
    private double certain;
    private double lastAverage;
    private double doublingNanos = DOUBLING_NANOS;
    private long next;
    private long sentSinceCut;
    private boolean guessed;
    private boolean acceptedSinceCut;
    private boolean cutBefore;
    private long lastCut;
    private long climbs;
    private boolean climbing;

    /**
     * Begins without a limit.
     *
     * @param now the clock's reading in nanoseconds
     */
    public AdaptiveRate(long now) {
        this.next = now;
        marks.add(new Mark(now, 0));
    }

    /**
     * Begins with a rate that was found before.
     *
     * @param now the clock's reading in nanoseconds
     * @param perSecond what {@link #perSecond} said; infinite for no limit
     */
    public AdaptiveRate(long now, double perSecond) {
        this(now);
        measured = perSecond;
        rate = perSecond * BELOW;
        cutBefore = perSecond < Double.POSITIVE_INFINITY;
        lastCut = now;
    }

    /**
     * Returns what the service was found to grant.
     *
     * @return requests a second, infinite before the first refusal
     */
    public double perSecond() {
        return measured;
    }

    /**
     * Returns when the next request may be sent.
     *
     * @param now the clock's reading in nanoseconds
     * @return in how many nanoseconds, 0 for at once
     */
    public long nanosUntilNext(long now) {
        return rate == Double.POSITIVE_INFINITY ? 0 : Math.max(0, next - now);
    }

    /**
     * Notes a request.
     *
     * @param now when it is sent
     */
    public void sent(long now) {
        recent.sent(now);
        sentSinceCut++;
        if (rate == Double.POSITIVE_INFINITY) {
            next = now;
            return;
        }
        climb(now);
        long late = Math.min(SLACK_NANOS, Math.max(0, now - next));
        next = now - late + (long) (NANOS_PER_SECOND / rate);
    }

    private void climb(long now) {
        if (sentSinceCut <= GUESS_HOLD || (!guessed && holds(now))) {
            climbs = now;
            climbing = false;
            return;
        }
        climbing = true;
        rate = measured * (1 + (guessed ? GUESS_EXCESS : FIRST_EXCESS) * Math.pow(2, (now - climbs) / doublingNanos));
    }

    private boolean holds(long now) {
        return sentSinceCut <= LEAST_HOLD || (sentSinceCut <= HOLD && now - lastCut < HOLD_NANOS);
    }

    /**
     * Notes that a request was accepted.
     *
     * @param sent when it was sent
     */
    public void accepted(long sent) {
        recent.ended(sent, true);
        acceptedSinceCut |= !cutBefore || sent - lastCut >= 0;
    }

    /**
     * Notes that a request was refused because the quota was used up.
     *
     * @param sent when it was sent
     * @param now the clock's reading in nanoseconds
     * @param pauseNanos how long the service asks to wait, 0 if it does not say
     * @return whether nothing was accepted of what was sent since the last time, so that a slower rate is no remedy
     */
    public boolean refused(long sent, long now, long pauseNanos) {
        Mark usedUp = recent.ended(sent, false);
        if (cutBefore && sent - lastCut < 0) {
            return false; // sent into the same jam
        }
        boolean nothing = !acceptedSinceCut;
        if (!nothing) {
            cut(usedUp, now);
        }
        doublingNanos = Math.max(DOUBLING_NANOS, DOUBLINGS_OF_LATENCY * (now - sent));
        doublingNanos = Math.max(doublingNanos, DOUBLINGS_OF_PAUSE * pauseNanos);
        acceptedSinceCut = false;
        sentSinceCut = 0;
        cutBefore = true;
        lastCut = now;
        return nothing;
    }

    private void cut(Mark usedUp, long now) {
        boolean first = rate == Double.POSITIVE_INFINITY;
        boolean again = !first && !climbing;
        Mark last = marks.getLast();
        double lately = recent.sentPerSecond(usedUp, sentSinceCut);
        boolean fresh = !first && sentSinceCut <= HOLD;
        double average = fresh ? recent.acceptedPerSecond(last, usedUp) : measure(usedUp);
        marks.addLast(usedUp);
        if (marks.size() > MOST_MARKS) {
            marks.removeFirst();
        }
        boolean few = again && recent.accepted(last, usedUp) < FEW;
        boolean same = !fresh && Math.abs(average - lastAverage) <= SAME * average && average < (1 - SAME) * measured;
        boolean unclear =
                !again && !same && lately > UNCLEAR * average && (average > UNCLEAR * certain || lately < certain);
        guessed = first || few || unclear;
        if (few) {
            measured = Math.max(average, measured / 2);
        } else if (guessed) {
            measured = Math.sqrt(average * lately) * (first ? FIRST : 1);
        } else {
            measured = again || same ? average : Math.max(certain, average);
        }
        certain = guessed ? 0 : measured;
        lastAverage = average;
        rate = measured * BELOW;
        next = now + (long) (NANOS_PER_SECOND / rate);
    }

    /** Returns what was accepted in a second since the latest moment that is long enough ago. */
    private double measure(Mark usedUp) {
        Mark from = usedUp;
        for (Iterator<Mark> earlier = marks.descendingIterator(); earlier.hasNext() && !tellsEnough(from, usedUp); ) {
            from = earlier.next();
        }
        return recent.acceptedPerSecond(from, usedUp);
    }

    private boolean tellsEnough(Mark from, Mark until) {
        long nanos = until.at() - from.at();
        return nanos >= SAMPLE_NANOS
                || until.requests() - from.requests() > RecentRequests.MOST / 2
                || (recent.accepted(from, until) >= SAMPLE && nanos >= SAMPLE_NANOS / 3);
    }
}
