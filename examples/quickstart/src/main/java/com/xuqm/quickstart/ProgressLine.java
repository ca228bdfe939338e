package com.xuqm.quickstart;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress for a terminal: a line that is painted over. */
final class ProgressLine implements Progress {

    /** Fixed, because asking a terminal for its width takes a native library. */
    private static final int WIDTH = 79;

    private final ProgressBar bar;

    ProgressLine(PrintStream terminal, String task, long total) {
        this.bar = new ProgressBarBuilder()
                .setTaskName("  " + task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .build();
    }

    @Override
    public void reached(long done) {
        bar.stepTo(done);
    }

    @Override
    public void close() {
        bar.close();
    }
}
