package com.xuqm.quickstart;

/** Progress for a file: a line for about each tenth of the task. */
final class ProgressLog implements Progress {

    private static final int LINES = 10;

    private final Console console;
    private final String task;
    private final long total;
    private long tenthsShown;

    ProgressLog(Console console, String task, long total) {
        this.console = console;
        this.task = task;
        this.total = total;
    }

    @Override
    public void reached(long done) {
        long tenths = total == 0 ? 0 : done * LINES / total;
        if (tenths > tenthsShown) {
            tenthsShown = tenths;
            console.line("  %s of %s %s", Text.number(done), Text.number(total), task);
        }
    }

    @Override
    public void close() {}
}
