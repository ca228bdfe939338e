package com.xuqm.migration.internal.pace;

import com.xuqm.sdk.call.Page;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.error.XuqmRateLimitedException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Keeps the rate of each command by itself, from the first second on, and slows down the one that is refused as too fast. */
public final class Pacer {

    /** Requests on the way do not keep their distance: so much of the rate is used. */
    private static final double USED = 0.95;

    private static final int ATTEMPTS = 10;
    private static final double SLOWEST = 0.05;
    private static final double RECOVERY = 1.01;

    private final ToDoubleFunction<String> rates;
    private final LongSupplier nanos;
    private final Sleeper sleeper;
    private final Map<String, Lane> lanes = new HashMap<>();

    /** Where a command is, in time. */
    private static final class Lane {
        private final double most;
        private double rate;
        private long next;

        private Lane(double most, long now) {
            this.most = most;
            this.rate = most;
            this.next = now;
        }
    }

    /**
     * Creates a pacer.
     *
     * @param rates how often in a second each command may be called
     */
    public Pacer(ToDoubleFunction<String> rates, LongSupplier nanos, Sleeper sleeper) {
        this.rates = rates;
        this.nanos = nanos;
        this.sleeper = sleeper;
    }

    /** Calls a command when its turn has come, and again where it was too early. */
    public <T> T call(String command, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            Duration wait = turn(command);
            if (!wait.isZero()) {
                sleeper.pause(wait);
            }
            try {
                T result = work.get();
                done(command, RECOVERY);
                return result;
            } catch (XuqmRateLimitedException e) {
                done(command, 0.5);
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private synchronized Duration turn(String command) {
        long now = nanos.getAsLong();
        Lane lane = lanes.computeIfAbsent(command, name -> new Lane(rates.applyAsDouble(name) * USED, now));
        long at = lane.next - now > 0 ? lane.next : now;
        lane.next = at + (long) (1e9 / lane.rate);
        return Duration.ofNanos(at - now);
    }

    private synchronized void done(String command, double factor) {
        Lane lane = lanes.get(command);
        if (lane != null) {
            lane.rate = Math.max(lane.most * SLOWEST, Math.min(lane.most, lane.rate * factor));
        }
    }

    /** Tells how often in a second a command is called now, at the most. */
    public synchronized double rate(String command) {
        Lane lane = lanes.get(command);
        return lane == null ? rates.applyAsDouble(command) * USED : lane.rate;
    }

    /** Reads a list, each page when its turn has come. */
    public <T> Stream<T> list(String command, PagedCall<T> list) {
        return pages(command, list).flatMap(List::stream);
    }

    /** Reads a list page by page, each when its turn has come. */
    public <T> Stream<List<T>> pages(String command, PagedCall<T> list) {
        Iterator<List<T>> pages = new Pages<>(command, list);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private final class Pages<T> implements Iterator<List<T>> {

        private final String command;
        private final PagedCall<T> list;
        private int page;
        private boolean more = true;

        private Pages(String command, PagedCall<T> list) {
            this.command = command;
            this.list = list;
        }

        @Override
        public boolean hasNext() {
            return more;
        }

        @Override
        public List<T> next() {
            if (!more) {
                throw new NoSuchElementException();
            }
            int index = page++;
            Page<T> read = call(command, () -> list.page(index).execute());
            more = read.hasNext();
            return read.items();
        }
    }
}
