package com.xuqm.check.realtime;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What this JVM uses, except for the emulator's threads: a client has no part in how a service is built.
 *
 * @param threads how many threads of a name there are; numbers in names are left out
 * @param heap bytes, after a garbage collection
 */
record Usage(Map<String, Integer> threads, long heap) {

    static Usage now() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return new Usage(
                threadsNow(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    static Map<String, Integer> threadsNow() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] some = new Thread[2 * root.activeCount() + 100];
        int count = root.enumerate(some);
        Map<String, Integer> byName = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String name = some[i].getName();
            if (!name.startsWith("xuqm-emulator-")) {
                byName.merge(name.replaceAll("[0-9]+", "#"), 1, Integer::sum);
            }
        }
        return byName;
    }

    /** The threads that there are now and were not before. */
    Map<String, Integer> threadsSince(Usage before) {
        Map<String, Integer> more = new TreeMap<>(threads);
        before.threads.forEach((name, count) -> more.merge(name, -count, Integer::sum));
        more.values().removeIf(count -> count <= 0);
        return more;
    }

    static int sum(Map<String, Integer> threads) {
        return threads.values().stream().mapToInt(Integer::intValue).sum();
    }

    static String shown(Map<String, Integer> threads) {
        return threads.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    /** How long this JVM has computed, on all cores. */
    static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
