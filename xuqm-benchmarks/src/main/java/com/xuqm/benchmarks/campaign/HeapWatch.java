package com.xuqm.benchmarks.campaign;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Recipients which look, as they are read, at how much of the heap is in use after it was collected. */
final class HeapWatch implements Iterable<String> {

    private static final int LOOKS = 10;

    private final List<String> recipients;
    private final List<Long> used = new ArrayList<>();

    HeapWatch(List<String> recipients) {
        this.recipients = recipients;
    }

    /** Returns how much more there was in the second half than in the first, at the least each: what is under way comes and goes. */
    double growth() {
        return least(used.subList(LOOKS / 2, LOOKS)) - least(used.subList(0, LOOKS / 2));
    }

    private static long least(List<Long> looks) {
        return looks.stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    @Override
    public Iterator<String> iterator() {
        Iterator<String> all = recipients.iterator();
        int every = recipients.size() / LOOKS;
        return new Iterator<>() {

            private int read;

            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public String next() {
                if (++read % every == 0) {
                    System.gc();
                    used.add(ManagementFactory.getMemoryMXBean()
                            .getHeapMemoryUsage()
                            .getUsed());
                }
                return all.next();
            }
        };
    }
}
