package com.xuqm.sdk.bulk.journal;

import com.xuqm.sdk.internal.check.Checks;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Places in the input, kept as ranges: neighbours cost nothing, so that a batch of 500 is usually one range. Immutable.
 */
public final class Positions {

    private static final Positions NONE = new Positions(new long[0], 0);

    /** First and last of each range, ascending and with gaps between them. */
    private final long[] bounds;

    private final long count;

    private Positions(long[] bounds, long count) {
        this.bounds = bounds;
        this.count = count;
    }

    /**
     * Returns no positions.
     *
     * @return the empty set
     */
    public static Positions none() {
        return NONE;
    }

    /**
     * Returns positions.
     *
     * @param positions in ascending order, without repetitions
     * @return the set of them
     * @throws IllegalArgumentException if they are negative or do not ascend
     */
    public static Positions of(long... positions) {
        Builder builder = new Builder();
        for (long position : Checks.notNull("positions", positions)) {
            builder.add(position, position);
        }
        return builder.build();
    }

    /**
     * Returns how many there are.
     *
     * @return the number of positions
     */
    public long count() {
        return count;
    }

    /**
     * Tells whether there are none.
     *
     * @return whether the set is empty
     */
    public boolean isEmpty() {
        return count == 0;
    }

    /**
     * Returns how many ranges they form.
     *
     * @return the number of ranges
     */
    public int ranges() {
        return bounds.length / 2;
    }

    /**
     * Returns where a range begins.
     *
     * @param range from 0 to less than {@link #ranges()}
     * @return the first position of the range
     */
    public long first(int range) {
        return bounds[2 * range];
    }

    /**
     * Returns where a range ends.
     *
     * @param range from 0 to less than {@link #ranges()}
     * @return the last position of the range
     */
    public long last(int range) {
        return bounds[2 * range + 1];
    }

    /**
     * Returns each of them.
     *
     * @return the positions, ascending
     */
    public LongStream stream() {
        return LongStream.range(0, ranges())
                .flatMap(range -> LongStream.rangeClosed(first((int) range), last((int) range)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Positions that && Arrays.equals(bounds, that.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int range = 0; range < ranges(); range++) {
            text.append(range == 0 ? "" : ",").append(first(range));
            if (last(range) > first(range)) {
                text.append('-').append(last(range));
            }
        }
        return text.toString();
    }

    /** Joins positions to ranges as they come, for a journal that reads its records back. */
    public static final class Builder {

        private long[] bounds = new long[2];
        private int used;
        private long count;

        /** Begins without any position. */
        public Builder() {}

        /**
         * Adds a range behind those that are there already.
         *
         * @param first its first position, 0 or more, above all that were added
         * @param last its last position, the same or more
         * @throws IllegalArgumentException if it is no range, or is not behind the others
         */
        public void add(long first, long last) {
            if (first < 0 || last < first || (used > 0 && first <= bounds[used - 1])) {
                throw new IllegalArgumentException("positions must ascend, but " + first + " to " + last
                        + (used > 0 ? " comes after " + bounds[used - 1] : " is no range"));
            }
            if (used > 0 && first == bounds[used - 1] + 1) {
                bounds[used - 1] = last;
            } else {
                if (used == bounds.length) {
                    bounds = Arrays.copyOf(bounds, 2 * used);
                }
                bounds[used++] = first;
                bounds[used++] = last;
            }
            count += last - first + 1;
        }

        /**
         * Returns what was added.
         *
         * @return the positions
         */
        public Positions build() {
            return used == 0 ? NONE : new Positions(Arrays.copyOf(bounds, used), count);
        }
    }
}
