package com.xuqm.migration.internal.ledger;

/** A set of keys that takes 16 bytes for each, and as many again while it is half empty. For several threads. */
public final class KeySet {

    private static final int FIRST = 1 << 10;

    private long[] slots = new long[FIRST * 2];
    private int size;

    /** Adds a key; tells whether it is new. */
    public synchronized boolean add(Key key) {
        if (size * 3L >= slots.length) { // a slot has two numbers: two thirds are in use
            grow();
        }
        return put(slots, key.high(), key.low());
    }

    /** Tells whether a key is there. */
    public synchronized boolean contains(Key key) {
        return slots[slot(slots, key.high(), key.low())] != 0;
    }

    /** Tells how many there are. */
    public synchronized int size() {
        return size;
    }

    private boolean put(long[] into, long high, long low) {
        int slot = slot(into, high, low);
        if (into[slot] != 0) {
            return false;
        }
        into[slot] = marked(high);
        into[slot + 1] = low;
        size++;
        return true;
    }

    /** Where a key is, or would be: linear probing from a place that the key's own bits say. */
    private static int slot(long[] in, long high, long low) {
        int places = in.length / 2;
        int place = (int) (low & places - 1);
        while (in[place * 2] != 0 && (in[place * 2] != marked(high) || in[place * 2 + 1] != low)) {
            place = place + 1 & places - 1;
        }
        return place * 2;
    }

    /** Zero means that a slot is empty. */
    private static long marked(long high) {
        return high == 0 ? 1 : high;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                put(slots, old[i], old[i + 1]);
            }
        }
    }
}
