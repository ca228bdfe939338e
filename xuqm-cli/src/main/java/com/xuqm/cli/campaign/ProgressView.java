package com.xuqm.cli.campaign;

import com.xuqm.cli.output.Output;
import com.xuqm.sdk.bulk.BulkProgress;

/** Shows how far a campaign is, on the standard error. */
interface ProgressView extends AutoCloseable {

    void show(BulkProgress progress);

    @Override
    void close();

    /** Shows nothing. */
    ProgressView SILENT = new ProgressView() {
        @Override
        public void show(BulkProgress progress) {}

        @Override
        public void close() {}
    };

    static ProgressView of(ProgressKind kind, boolean terminal, Output output, long total) {
        return switch (kind) {
            case BAR -> new ProgressBarView(output.notes(), total);
            case LINES -> new ProgressLines(output);
            case NONE -> SILENT;
            case AUTO -> terminal ? new ProgressBarView(output.notes(), total) : new ProgressLines(output);
        };
    }
}
