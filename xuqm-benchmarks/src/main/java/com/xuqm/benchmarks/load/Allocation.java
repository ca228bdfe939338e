package com.xuqm.benchmarks.load;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;

/**
 * How much all threads have allocated up to a moment. From JDK 21 on the JVM knows the sum; before that it is added up over the
 * threads that live, so that what threads allocate that end meanwhile is lost.
 *
 * @param total the JVM's sum, -1 where it knows none
 * @param byThread the sum of each living thread, where the JVM knows no total
 */
record Allocation(long total, Map<Long, Long> byThread) {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Allocation now() {
        long total = sum();
        return new Allocation(total, total >= 0 ? Map.of() : living());
    }

    long bytesSince() {
        if (total >= 0) {
            return sum() - total;
        }
        long sum = 0;
        for (Map.Entry<Long, Long> thread : living().entrySet()) {
            sum += thread.getValue() - byThread.getOrDefault(thread.getKey(), 0L);
        }
        return sum;
    }

    private static long sum() {
        try {
            return (long) com.sun.management.ThreadMXBean.class
                    .getMethod("getTotalThreadAllocatedBytes")
                    .invoke(THREADS);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return -1; // before JDK 21
        }
    }

    private static Map<Long, Long> living() {
        long[] ids = THREADS.getAllThreadIds();
        long[] bytes = THREADS.getThreadAllocatedBytes(ids);
        Map<Long, Long> living = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            if (bytes[i] >= 0) {
                living.put(ids[i], bytes[i]);
            }
        }
        return living;
    }
}
