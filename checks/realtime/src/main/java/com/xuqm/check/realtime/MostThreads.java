package com.xuqm.check.realtime;

import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Looks again and again how many threads there are, and keeps the most. */
final class MostThreads implements AutoCloseable {

    private static final int PAUSE_MILLIS = 10;

    private final Thread watch = new Thread(this::watch, "check-watch");
    private final Usage before;
    private Map<String, Integer> most = Map.of();
    private volatile boolean isOver;

    MostThreads(Usage before) {
        this.before = before;
        watch.setDaemon(true);
        watch.start();
    }

    private void watch() {
        while (!isOver) {
            Map<String, Integer> now = new Usage(Usage.threadsNow(), 0).threadsSince(before);
            now.remove(watch.getName());
            if (Usage.sum(now) > Usage.sum(most)) {
                most = now;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Ends the look, and tells what came of it. */
    Map<String, Integer> end() throws InterruptedException {
        close();
        watch.join();
        return most;
    }

    @Override
    public void close() {
        isOver = true;
    }
}
