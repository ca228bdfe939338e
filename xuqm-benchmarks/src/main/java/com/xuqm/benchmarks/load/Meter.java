package com.xuqm.benchmarks.load;

import com.xuqm.benchmarks.result.Reading;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What this process has spent since a moment: time, memory, CPU time, threads. */
public final class Meter {

    private static final com.sun.management.OperatingSystemMXBean PROCESS =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long threads = THREADS.getTotalStartedThreadCount();
    private final Allocation allocation = Allocation.now();
    private final long cpu = PROCESS.getProcessCpuTime();
    private final long nanos = System.nanoTime();

    private Meter() {}

    /**
     * Begins to measure.
     *
     * @return the meter
     */
    public static Meter start() {
        return new Meter();
    }

    /**
     * Tells what was spent.
     *
     * @param operations on how many operations
     * @return what each of them took
     */
    public Reading read(long operations) {
        double elapsed = System.nanoTime() - nanos;
        double cpuNanos = PROCESS.getProcessCpuTime() - cpu;
        return Reading.of(elapsed / operations, (double) allocation.bytesSince() / operations)
                .withCpuNanos(cpuNanos / operations)
                .withThreads((double) THREADS.getTotalStartedThreadCount() - threads);
    }
}
