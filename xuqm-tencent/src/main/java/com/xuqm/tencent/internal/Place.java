package com.xuqm.tencent.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a page begins. For the lists that the service counts by an offset, it holds what is known of the pages before, too: their elements move when
 * others come or go meanwhile.
 *
 * @param members what asks for the page
 * @param reached up to where the pages before have come
 * @param total how many elements the list had at the page before, 0 if that is not known
 * @param idle whether the page before brought nothing new
 */
record Place(Map<String, Object> members, long reached, long total, boolean idle) {

    private static final String OFFSET = "Offset";

    static Place of(Map<String, Object> members) {
        return new Place(members, 0, 0, false);
    }

    boolean hasOffset() {
        return members.get(OFFSET) instanceof Long;
    }

    private long offset() {
        return members.get(OFFSET) instanceof Long offset ? offset : 0;
    }

    private Place at(long offset, long now, boolean broughtNothing) {
        return new Place(Wire.with(members, OFFSET, offset), Math.max(reached, offset), now, broughtNothing);
    }

    /**
     * Returns the place to go back to if elements have left the list since the page before: as many may have moved from this page into those that were
     * taken already.
     *
     * @param now how many elements the list has now, 0 if that is not known
     * @return the place, {@code null} if none is known to have left
     */
    @Nullable
    Place ifShrunk(long now) {
        long gone = total - now;
        return now > 0 && gone > 0 && offset() > 0 ? at(Math.max(0, offset() - gone), now, false) : null;
    }

    /**
     * Returns where the page after this begins. The number of elements ends a list only with a page that is not full; what it counts is not the same in all
     * commands.
     *
     * @param came how many elements came
     * @param fresh how many of them were new
     * @param taken how many were taken so far, these included
     * @param now how many elements the list has now, 0 if that is not known
     * @param size how many were asked for
     * @return the place, {@code null} at the end
     */
    @Nullable
    Place after(int came, int fresh, int taken, long now, int size) {
        long end = offset() + came;
        if (came == 0) {
            return idle || now <= end + size ? null : at(end + size, now, true);
        }
        if (fresh == 0 && offset() >= reached) {
            boolean isMore = now > 0 ? taken < now : taken <= size;
            if (idle && isMore) {
                throw new IllegalArgumentException("the page at " + OFFSET + " " + offset()
                        + " brings what came before, as the page before it did, so that the service does not seem to heed "
                        + OFFSET);
            }
            return idle || (now > 0 && !isMore) ? null : at(offset() + size, now, true);
        }
        return now > 0 && end >= now && came < size ? null : at(end, now, false);
    }
}
