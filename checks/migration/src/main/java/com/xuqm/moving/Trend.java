package com.xuqm.moving;

import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.RecordKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Time, heap and journal after a tenth of the messages, after three, and after all: whether the next thousand costs what the first did. */
final class Trend {

    private static final double[] SHARES = {0.1, 0.3, 1};

    /** What a thousand more messages may cost, as a multiple of what they cost at the beginning, where the JVM is cold. */
    private static final double MOST = 1.5;

    /** What a point tells. */
    private record Point(long messages, double millisPerThousand, long heapMegabytes, long journalKilobytes) {}

    private final int messages;
    private final Path journal;
    private final List<Point> points = new ArrayList<>();
    private long since = System.nanoTime();
    private long before;

    Trend(int messages, Path journal) {
        this.messages = messages;
        this.journal = journal;
    }

    /** Is told how far it is. */
    synchronized void look(MigrationReport going) {
        long done = going.of(RecordKind.MESSAGE).source();
        if (done == 0) {
            since = System.nanoTime(); // accounts are no messages
        }
        if (points.size() == SHARES.length || done < SHARES[points.size()] * messages) {
            return;
        }
        double millis = (System.nanoTime() - since) / 1e6;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        points.add(new Point(done, millis * 1000 / (done - before), heap, kilobytes()));
        before = done;
        since = System.nanoTime();
    }

    private long kilobytes() {
        try {
            return Files.size(journal) >> 10;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the end costs what the beginning did. */
    boolean isLevel() {
        return points.size() == SHARES.length
                && points.get(SHARES.length - 1).millisPerThousand <= points.get(0).millisPerThousand * MOST;
    }

    private String all(Function<Point, ?> value) {
        return points.stream().map(value).map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return "trend: messages=" + all(Point::messages)
                + " millisPerThousand=" + all(point -> String.format(Locale.ROOT, "%.1f", point.millisPerThousand))
                + " heapMegabytes=" + all(Point::heapMegabytes)
                + " journalKilobytes=" + all(Point::journalKilobytes)
                + (isLevel() ? "" : " and grows");
    }
}
