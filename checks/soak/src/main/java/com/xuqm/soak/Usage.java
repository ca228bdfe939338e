package com.xuqm.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import io.netty.util.internal.PlatformDependent;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * What this process uses while no call is under way.
 *
 * @param threads live threads
 * @param files open files and sockets; 0 where the system does not tell
 * @param heap bytes of the heap that are in use after a garbage collection
 * @param direct bytes of direct memory, the JDK's and Netty's
 */
record Usage(int threads, long files, long heap, long direct) {

    /**
     * How much more than at the first look is no growth: what pools take that fill bit by bit. Where the machine is so busy that the callbacks
     * are held up, each call under way may bring a thread.
     */
    static final Usage TOLERANCE = new Usage(Load.IN_FLIGHT + 32, 64, 16L << 20, 16L << 20);

    static Usage now() {
        System.gc();
        System.gc(); // the second one frees what the first one's cleaners let go
        return new Usage(
                ManagementFactory.getThreadMXBean().getThreadCount(),
                openFiles(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                directMemory());
    }

    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    private static long directMemory() {
        long jdk = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
        return jdk + Math.max(0, PlatformDependent.usedDirectMemory());
    }

    /** Names what has grown since an earlier look by more than the {@link #TOLERANCE}. */
    List<String> grownSince(Usage before) {
        List<String> grown = new ArrayList<>();
        check(grown, "threads", threads - before.threads, TOLERANCE.threads);
        check(grown, "files", files - before.files, TOLERANCE.files);
        check(grown, "heap", heap - before.heap, TOLERANCE.heap);
        check(grown, "direct", direct - before.direct, TOLERANCE.direct);
        return grown;
    }

    private static void check(List<String> grown, String what, long growth, long tolerance) {
        if (growth > tolerance) {
            grown.add(what + " grew by " + growth + ", more than " + tolerance);
        }
    }

    /** As the last line of a run shows it. */
    String to(Usage after) {
        return "threads=" + threads + "→" + after.threads + " files=" + files + "→" + after.files + " heap=" + kib(heap)
                + "→" + kib(after.heap) + " direct=" + kib(direct) + "→" + kib(after.direct);
    }

    static String kib(long bytes) {
        return bytes / 1024 + "KiB";
    }
}
