package com.xuqm.check.realtime;

import com.sun.management.OperatingSystemMXBean;
import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.XuqmEmulatorBuilder;
import com.xuqm.realtime.Realtime;
import com.xuqm.sdk.XuqmClient;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What connections cost while nothing happens, beside the JDK's WebSocket used raw. The emulator is in the same JVM: what it needs for a
 * connection is measured with the raw ones, and so is in both numbers.
 */
final class Idle {

    private static final int WATCH_SECONDS = 10;
    private static final int SETTLE_SECONDS = 60;

    private Idle() {}

    static String measure(int connections) throws InterruptedException {
        List<AutoCloseable> open = new ArrayList<>();
        XuqmEmulatorBuilder builder = XuqmEmulator.builder().emptySeed();
        try (XuqmEmulator emulator = builder.start()) {
            List<String> users = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                users.add("idle_" + i);
            }
            emulator.addAccounts(users);
            Usage empty = Usage.now();
            HttpClient client = HttpClient.newHttpClient();
            for (String user : users) {
                open.add(RawSocket.connect(client, emulator, user, count -> {}));
            }
            Usage raw = Usage.now();
            closeAll(open, emulator, users);
            Usage between = Usage.now();
            try (XuqmClient xuqm = XuqmClient.builder()
                    .baseUrl(emulator.baseUrl())
                    .appKey(emulator.appKey())
                    .appSecret(emulator.appSecret())
                    .adminUser(emulator.adminUser())
                    .build()) {
                List<Realtime> ours = new ArrayList<>();
                for (String user : users) {
                    ours.add(Realtime.builder(xuqm.asUser(user)).open());
                }
                ours.forEach(one -> one.ready().join());
                settle(between.threads() + wantedThreads());
                double cpu = cpuWhileIdle();
                Usage used = Usage.now();
                ours.forEach(Realtime::close);
                return line(connections, empty, raw, between, used, cpu);
            }
        }
    }

    private static void closeAll(List<AutoCloseable> open, XuqmEmulator emulator, List<String> users)
            throws InterruptedException {
        for (AutoCloseable one : open) {
            ((RawSocket) one).close();
        }
        open.clear();
        for (String user : users) {
            emulator.realtime().awaitConnections(user, 0, java.time.Duration.ofMinutes(1));
        }
    }

    private static String line(int connections, Usage empty, Usage raw, Usage between, Usage used, double cpu) {
        double rawHeap = (raw.heap() - empty.heap()) / 1024.0 / connections;
        double heap = (used.heap() - between.heap()) / 1024.0 / connections;
        return String.format(
                Locale.ROOT,
                "idle: connections=%d threads=%d (wanted %d, raw %d) heap_each=%.1fKiB (raw %.1fKiB, ratio %.2f) cpu=%.1f%% of one core",
                connections,
                used.threads() - between.threads(),
                wantedThreads(),
                raw.threads() - empty.threads(),
                heap,
                rawHeap,
                heap / rawHeap,
                cpu * 100);
    }

    /** So many threads idle connections should need, however many there are. */
    private static int wantedThreads() {
        return 2 * Runtime.getRuntime().availableProcessors() + 8;
    }

    /** Waits until the threads that connecting took are gone. */
    private static void settle(int threads) throws InterruptedException {
        for (int i = 0;
                i < SETTLE_SECONDS && ManagementFactory.getThreadMXBean().getThreadCount() > threads;
                i++) {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static double cpuWhileIdle() throws InterruptedException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        long start = System.nanoTime();
        TimeUnit.SECONDS.sleep(WATCH_SECONDS);
        return (double) (system.getProcessCpuTime() - before) / (System.nanoTime() - start);
    }

    /** Threads and bytes of heap of this JVM. */
    private record Usage(int threads, long heap) {
        static Usage now() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            return new Usage(
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }
}
