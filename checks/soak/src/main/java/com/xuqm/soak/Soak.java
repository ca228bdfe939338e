package com.xuqm.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.XuqmClient;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes very many calls, some of which fail because the server misbehaves, and looks at intervals, while no call is under way,
 * how many threads, open files, bytes of heap and bytes of direct memory there are. What is there after the first quarter must
 * be enough for the rest.
 */
public final class Soak {

    /** Held, since the log manager would forget what is set here. */
    private static final Logger LOG = Logger.getLogger("com.xuqm.sdk");

    private static final List<String> TRANSPORTS = List.of("jdk", "netty", "apache");
    private static final int ROUNDS = 20;
    private static final int WARM_UP_ROUNDS = 5;

    private final PrintStream out;
    private final List<String> complaints = new ArrayList<>();

    Soak(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs and ends the JVM: with 0, or with 1 if something has grown.
     *
     * @param args the number of calls, the transport or {@code all}, the JSON binding
     */
    public static void main(String[] args) throws Exception {
        LOG.setLevel(Level.WARNING); // what is sent again is no news where the server misbehaves
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        List<String> complaints = new Soak(out).run(Long.parseLong(args[0]), args[1], args[2]);
        System.exit(complaints.isEmpty() ? 0 : 1);
    }

    /** Makes so many calls in total and returns what has grown. */
    List<String> run(long requests, String transport, String json)
            throws IOException, InterruptedException, ExecutionException {
        List<String> transports = transport.equals("all") ? TRANSPORTS : List.of(transport);
        long each = Math.max(ROUNDS, (requests + transports.size() - 1) / transports.size());
        Usage before = Usage.now();
        long failures = 0;
        String lastLine = "";
        for (String name : transports) {
            try (ServerProcess server = ServerProcess.start()) {
                Result result = soak(server.baseUrl(), name, json, each);
                failures += result.failures();
                lastLine = line(each, result.failures(), result.settled(), result.end(), name);
            }
            if (transports.size() > 1) {
                out.println(lastLine);
            }
        }
        complaints.forEach(complaint -> out.println("soak: " + complaint));
        out.println(
                transports.size() == 1
                        ? lastLine
                        // from before the first client was built to after the last one was closed
                        : line(each * transports.size(), failures, before, Usage.now(), transport));
        return complaints;
    }

    private static String line(long requests, long failures, Usage from, Usage to, String transport) {
        return "soak: requests=" + requests + " failures=" + failures + " " + from.to(to) + " transport=" + transport;
    }

    /**
     * What became of one transport.
     *
     * @param failures how many calls failed
     * @param settled after the first quarter
     * @param end after the last round
     */
    private record Result(long failures, Usage settled, Usage end) {}

    private Result soak(String baseUrl, String transport, String json, long requests)
            throws InterruptedException, ExecutionException {
        out.printf(Locale.ROOT, "%n%s + %s%n", transport, json);
        out.println("    requests   failures  requests/s  threads  files    heap KiB  direct KiB");
        try (XuqmClient xuqm = XuqmClient.builder()
                .baseUrl(baseUrl)
                .appKey("ak_soak")
                .appSecret("not-a-secret")
                .adminUser("administrator")
                .tokenCacheSize(100)
                .transport(transport)
                .json(json)
                .build()) {
            Load load = new Load(xuqm);
            Usage settled = Usage.now();
            Usage now = settled;
            for (int round = 1; round <= ROUNDS; round++) {
                long calls = requests * round / ROUNDS - requests * (round - 1) / ROUNDS;
                long start = System.nanoTime();
                load.run(calls);
                double seconds = (System.nanoTime() - start) / 1e9;
                now = Usage.now();
                print(requests * round / ROUNDS, load.failures(), calls / seconds, now);
                if (round == WARM_UP_ROUNDS) {
                    settled = now;
                }
            }
            now.grownSince(settled).forEach(grown -> complaints.add(transport + ": " + grown));
            checkFailures(transport, requests, load.failures());
            return new Result(load.failures(), settled, now);
        }
    }

    private void print(long requests, long failures, double rate, Usage usage) {
        out.printf(
                Locale.ROOT,
                "%12d %10d %11.0f %8d %6d %11d %11d%n",
                requests,
                failures,
                rate,
                usage.threads(),
                usage.files(),
                usage.heap() / 1024,
                usage.direct() / 1024);
    }

    /** A call fails only if the server has done it a wrong; most of those are made good by a retry. */
    private void checkFailures(String transport, long requests, long failures) {
        long faults = 2 * requests / SoakServer.FAULT_EVERY + 10;
        if (failures > faults) {
            complaints.add(transport + ": " + failures + " calls failed, more than the server's faults explain");
        }
    }
}
