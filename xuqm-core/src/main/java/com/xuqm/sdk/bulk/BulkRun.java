package com.xuqm.sdk.bulk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;

/** A run of a campaign that is under way on a thread of its own. Safe for use by many threads. */
public final class BulkRun {

    private final Campaign<?> campaign;
    private final CompletableFuture<BulkReport> report = new CompletableFuture<>();

    private BulkRun(Campaign<?> campaign) {
        this.campaign = campaign;
    }

    static BulkRun start(Campaign<?> campaign, ThreadFactory threads) {
        BulkRun run = new BulkRun(campaign);
        try {
            threads.newThread(run::work).start();
        } catch (RuntimeException | Error e) { // such as too many threads
            campaign.close();
            throw e;
        }
        return run;
    }

    private void work() {
        try {
            report.complete(campaign.work());
        } catch (Throwable thrown) { // whatever it is, those who wait must learn of it
            report.completeExceptionally(thrown);
        }
    }

    /**
     * Stops sending. Requests that are under way end, what was read and not sent is counted as not tried, and the report comes as usual, also
     * if the input blocks. To go on later, start the campaign again with the same journal. Idempotent.
     */
    public void cancel() {
        campaign.cancel();
    }

    /**
     * Returns how far the run is, as it was told to the listener last.
     *
     * @return the figures
     */
    public BulkProgress progress() {
        return campaign.progress();
    }

    /**
     * Returns the report to come. Cancelling the future does not stop the run; {@link #cancel} does.
     *
     * @return completes with the report at the end; fails with a {@code BulkJournalException} if the input is not that of the journal
     */
    public CompletableFuture<BulkReport> report() {
        return report.copy();
    }
}
