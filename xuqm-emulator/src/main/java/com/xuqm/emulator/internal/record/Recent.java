package com.xuqm.emulator.internal.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * The newest things of a kind, so that an emulator that runs for days needs no more memory than one that runs for minutes. They are
 * counted from 1, and those that were forgotten still count.
 *
 * @param <T> the things
 */
public final class Recent<T> {

    private final int kept;
    private final long bytes;
    private final ToLongFunction<? super T> weight;
    private final Deque<T> things = new ArrayDeque<>();
    private long count;
    private long held;

    /**
     * Creates an empty list.
     *
     * @param kept how many to keep, from 1
     */
    public Recent(int kept) {
        this(kept, Long.MAX_VALUE, thing -> 0);
    }

    /**
     * Creates an empty list of things that may be large.
     *
     * @param kept how many to keep, from 1
     * @param bytes how many bytes of them to keep; the newest is kept in any case
     * @param weight how many bytes one takes, roughly
     */
    public Recent(int kept, long bytes, ToLongFunction<? super T> weight) {
        this.kept = kept;
        this.bytes = bytes;
        this.weight = weight;
    }

    /**
     * Adds a thing, and forgets the oldest if there are too many.
     *
     * @param thing the thing; its number is {@link #count()} + 1
     */
    public void add(T thing) {
        count++;
        things.addLast(thing);
        held += weight.applyAsLong(thing);
        while (things.size() > kept || (held > bytes && things.size() > 1)) {
            held -= weight.applyAsLong(things.removeFirst());
        }
    }

    /**
     * How many there were in all.
     *
     * @return the number of the last one, 0 if there was none
     */
    public long count() {
        return count;
    }

    /**
     * Those that are kept.
     *
     * @return an unmodifiable copy, oldest first
     */
    public List<T> oldestFirst() {
        return List.copyOf(things);
    }

    /**
     * Those that are kept and that a condition holds for.
     *
     * @param condition the condition
     * @return the newest first
     */
    public List<T> newestFirst(Predicate<? super T> condition) {
        List<T> found = new ArrayList<>();
        things.descendingIterator().forEachRemaining(thing -> {
            if (condition.test(thing)) {
                found.add(thing);
            }
        });
        return found;
    }
}
