package com.xuqm.sdk.bulk;

import org.jspecify.annotations.Nullable;

/** The ids of a batch. A table without entries of their own, since there is one for each recipient of a campaign. */
final class IdSet {

    private static final int LEAST = 8;

    /** At least half of it is empty, so that a search soon ends. */
    private @Nullable String[] table;

    private int size;

    /**
     * Creates an empty set.
     *
     * @param expected how many ids it is going to have
     */
    IdSet(int expected) {
        table = new String[powerOfTwo(2 * Math.max(LEAST, expected))];
    }

    private static int powerOfTwo(int least) {
        return Integer.highestOneBit(least - 1) * 2;
    }

    /** Adds an id; returns whether it was new. */
    boolean add(String id) {
        int place = place(table, id);
        if (table[place] != null) {
            return false;
        }
        table[place] = id;
        if (++size > table.length / 2) {
            grow();
        }
        return true;
    }

    boolean contains(String id) {
        return table[place(table, id)] != null;
    }

    int size() {
        return size;
    }

    /** Returns where an id is, or where it would be. */
    private static int place(@Nullable String[] table, String id) {
        int hash = id.hashCode();
        int place = (hash ^ hash >>> 16) & (table.length - 1);
        for (String there = table[place]; there != null && !there.equals(id); there = table[place]) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private void grow() {
        @Nullable String[] larger = new String[2 * table.length];
        for (String id : table) {
            if (id != null) {
                larger[place(larger, id)] = id;
            }
        }
        table = larger;
    }
}
