package com.xuqm.cli.campaign;

import com.xuqm.sdk.bulk.BulkProgress;
import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with rate and time left, for a terminal. */
final class ProgressBarView implements ProgressView {

    /** Fixed, because asking a terminal for its width takes a native library. */
    private static final int WIDTH = 99;

    private final ProgressBar bar;

    ProgressBarView(PrintStream terminal, long total) {
        bar = new ProgressBarBuilder()
                .setTaskName("sending")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .hideEta()
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .build();
    }

    @Override
    public void show(BulkProgress progress) {
        bar.setExtraMessage(" " + words(progress));
        bar.stepTo(progress.done());
    }

    private static String words(BulkProgress progress) {
        String rate = String.format(Locale.ROOT, "%,.0f/s", progress.perSecond());
        long troubled = progress.rejected() + progress.unknown();
        return rate
                + (progress.eta() == null ? "" : ", " + ProgressLines.time(progress.eta()) + " left")
                + (troubled == 0 ? "" : ", " + troubled + " not accepted");
    }

    @Override
    public void close() {
        bar.close();
    }
}
