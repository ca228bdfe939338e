package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.internal.check.Checks;
import java.time.Duration;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What became of a campaign at the end of a run. Each recipient that was read is counted in exactly one of four figures; what earlier
 * runs of the same campaign settled is counted too.
 *
 * <p>The figures add up to the input, unless the run stopped early: collections of the JDK and files are then still counted to their end, as not
 * tried, but an input that may block or go on for ever is not read any further, and {@link #isReadToEnd} says so.
 */
public final class BulkReport {

    private final String campaignId;
    private final Ledger ledger;
    private final StatusCounts counts;
    private final StatusCounts earlier;
    private final long resent;
    private final Duration elapsed;
    private final boolean readToEnd;
    private final @Nullable String stopReason;
    private final @Nullable Throwable failure;

    BulkReport(
            String campaignId,
            Ledger ledger,
            StatusCounts counts,
            StatusCounts earlier,
            long resent,
            Duration elapsed,
            boolean readToEnd,
            @Nullable String stopReason,
            @Nullable Throwable failure) {
        this.campaignId = campaignId;
        this.ledger = ledger;
        this.counts = counts;
        this.earlier = earlier;
        this.resent = resent;
        this.elapsed = elapsed;
        this.readToEnd = readToEnd;
        this.stopReason = stopReason;
        this.failure = failure;
    }

    /**
     * Returns the name of the campaign.
     *
     * @return the name
     */
    public String campaignId() {
        return campaignId;
    }

    /**
     * Returns how many recipients were read, which are all of the input if {@link #isReadToEnd}.
     *
     * @return the sum of the four figures
     */
    public long recipients() {
        return accepted() + rejected() + unknown() + notTried();
    }

    /**
     * Returns how many the service accepted.
     *
     * @return the figure
     */
    public long accepted() {
        return count(BulkStatus.ACCEPTED);
    }

    /**
     * Returns how many were rejected, by the service or because nothing can be sent to them.
     *
     * @return the figure
     */
    public long rejected() {
        return count(BulkStatus.REJECTED);
    }

    /**
     * Returns of how many it is not known: it may have been sent to them.
     *
     * @return the figure
     */
    public long unknown() {
        return count(BulkStatus.UNKNOWN);
    }

    /**
     * Returns how many were not tried: it certainly was not sent to them.
     *
     * @return the figure
     */
    public long notTried() {
        return count(BulkStatus.NOT_TRIED);
    }

    /**
     * Returns how many have an outcome.
     *
     * @param status which outcome
     * @return the figure
     */
    public long count(BulkStatus status) {
        return counts.of(status);
    }

    /**
     * Returns how many of those were settled by earlier runs, as the journal says.
     *
     * @param status which outcome
     * @return the figure, at most {@link #count}
     */
    public long fromJournal(BulkStatus status) {
        return earlier.of(status);
    }

    /**
     * Returns to how many it was sent again although an earlier attempt may have reached them, because the sender was told to by
     * {@link BulkSender.Builder#resendUnknown}.
     *
     * @return the figure
     */
    public long resent() {
        return resent;
    }

    /**
     * Returns who has an outcome.
     *
     * @param status which outcome
     * @return their places in the input, from 0, ascending
     */
    public LongStream positions(BulkStatus status) {
        return ledger.positions(Checks.notNull("status", status), recipients());
    }

    /**
     * Returns for how long the run lasted.
     *
     * @return its duration
     */
    public Duration elapsed() {
        return elapsed;
    }

    /**
     * Tells whether everybody's fate is settled.
     *
     * @return whether the input was read to its end and nobody is unknown or not tried
     */
    public boolean isComplete() {
        return readToEnd && unknown() + notTried() == 0 && failure == null;
    }

    /**
     * Tells whether the figures are those of the whole input.
     *
     * @return whether the input was read to its end
     */
    public boolean isReadToEnd() {
        return readToEnd;
    }

    /**
     * Returns why the run stopped before the end of the input.
     *
     * @return the reason in words, {@code null} if it did not
     */
    public @Nullable String stopReason() {
        return stopReason;
    }

    /**
     * Returns what broke the run from outside the service: what the input, the listener or the journal threw.
     *
     * @return the failure, {@code null} if there is none
     */
    public @Nullable Throwable failure() {
        return failure;
    }

    /** Gives the figures in one line. */
    @Override
    public String toString() {
        return "recipients: " + recipients() + " accepted: " + accepted() + " rejected: " + rejected() + " unknown: "
                + unknown() + " not tried: " + notTried();
    }
}
