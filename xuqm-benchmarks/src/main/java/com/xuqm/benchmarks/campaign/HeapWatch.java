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

    /** Returns how much more there was at the most in the second half than after a tenth. */
    double growth() {
        long most = used.subList(LOOKS / 2, used.size()).stream()
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();
        return most - used.get(0);
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
