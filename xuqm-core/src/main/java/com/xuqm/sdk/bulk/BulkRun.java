package com.xuqm.sdk.bulk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;

/** A run of a campaign that is under way on a thread of its own. Safe for use by many threads. */
public final class BulkRun {

    private final RunResources<?> resources;
    private final CompletableFuture<BulkReport> report = new CompletableFuture<>();

    private BulkRun(RunResources<?> resources) {
        this.resources = resources;
    }

    static BulkRun start(RunResources<?> resources, ThreadFactory threads) {
        BulkRun run = new BulkRun(resources);
        try {
            threads.newThread(run::work).start();
        } catch (RuntimeException | Error e) { // such as too many threads
            resources.close();
            throw e;
        }
        return run;
    }

    private void work() {
        try {
            report.complete(resources.work());
        } catch (Throwable thrown) { // whatever it is, those who wait must learn of it
            report.completeExceptionally(thrown);
        }
    }

    /**
     * Stops sending. Requests that are under way end, what was read and not sent is counted as not tried, and the report comes as usual, also
     * if the input blocks. To go on later, start the campaign again with the same journal. Idempotent.
     */
    public void cancel() {
        resources.cancel();
    }

    /**
     * Returns how far the run is, as it was told to the listener last.
     *
     * @return the figures
     */
    public BulkProgress progress() {
        return resources.progress();
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
