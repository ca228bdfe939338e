package com.xuqm.check.realtime;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.realtime.Realtime;
import com.xuqm.sdk.XuqmClient;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What connections cost while nothing happens, beside the JDK's WebSocket used raw. The emulator is in the same JVM: what it needs for a
 * connection is measured with the raw ones, and so is in both numbers.
 */
final class Idle {

    private static final int WATCH_SECONDS = 10;
    private static final int SETTLE_SECONDS = 60;

    /**
     * What came of it.
     *
     * @param lines to be printed
     * @param isGood whether there are no more threads than there should be
     */
    record Result(String lines, boolean isGood) {}

    private Idle() {}

    static Result measure(int connections) throws InterruptedException {
        List<RawSocket> open = new ArrayList<>();
        try (XuqmEmulator emulator = XuqmEmulator.builder().emptySeed().start()) {
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
            try (MostThreads most = new MostThreads(between);
                    XuqmClient xuqm = Clients.of(emulator).build()) {
                List<Realtime> ours = new ArrayList<>();
                for (String user : users) {
                    ours.add(Realtime.builder(xuqm.asUser(user)).open());
                }
                ours.forEach(one -> one.ready().join());
                Map<String, Integer> whileConnecting = most.end();
                settle(between);
                double cpu = cpuWhileIdle();
                Usage used = Usage.now();
                ours.forEach(Realtime::close);
                String lines = lines(connections, new Usage[] {empty, raw, between, used}, whileConnecting, cpu);
                return new Result(lines, Usage.sum(used.threadsSince(between)) <= wantedThreads());
            }
        }
    }

    private static void closeAll(List<RawSocket> open, XuqmEmulator emulator, List<String> users)
            throws InterruptedException {
        open.forEach(RawSocket::close);
        open.clear();
        for (String user : users) {
            emulator.realtime().awaitConnections(user, 0, Duration.ofMinutes(1));
        }
    }

    /** Takes what was used with nothing, with raw sockets, with nothing again, and with connections. */
    private static String lines(int connections, Usage[] usages, Map<String, Integer> whileConnecting, double cpu) {
        double rawHeap = (usages[1].heap() - usages[0].heap()) / 1024.0 / connections;
        double heap = (usages[3].heap() - usages[2].heap()) / 1024.0 / connections;
        Map<String, Integer> threads = usages[3].threadsSince(usages[2]);
        return String.format(
                Locale.ROOT,
                "idle: connections=%d threads=%d (wanted %d, raw %d, while connecting %d) heap_each=%.1fKiB"
                        + " (raw %.1fKiB, ratio %.2f) cpu=%.1f%% of one core%n"
                        + "idle: threads are %s; while connecting %s",
                connections,
                Usage.sum(threads),
                wantedThreads(),
                Usage.sum(usages[1].threadsSince(usages[0])),
                Usage.sum(whileConnecting),
                heap,
                rawHeap,
                heap / rawHeap,
                cpu * 100,
                Usage.shown(threads),
                Usage.shown(whileConnecting));
    }

    /** So many threads idle connections should need, however many there are. */
    private static int wantedThreads() {
        return 2 * Runtime.getRuntime().availableProcessors() + 8;
    }

    /** Waits until the threads that connecting took are gone. */
    private static void settle(Usage before) throws InterruptedException {
        for (int i = 0; i < SETTLE_SECONDS; i++) {
            if (Usage.sum(new Usage(Usage.threadsNow(), 0).threadsSince(before)) <= wantedThreads()) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static double cpuWhileIdle() throws InterruptedException {
        long before = Usage.cpuNanos();
        long start = System.nanoTime();
        TimeUnit.SECONDS.sleep(WATCH_SECONDS);
        return (double) (Usage.cpuNanos() - before) / (System.nanoTime() - start);
    }
}
