package com.xuqm.it.footprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.it.packaging.Jvm;
import com.xuqm.it.packaging.Pair;
import com.xuqm.it.support.ProjectFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the probe for every pair, each time in a new JVM, against an emulator in this one. */
final class Measurement implements AutoCloseable {

    /** In turns, so that a busy minute of the machine does not fall on one pair alone. */
    private static final int ROUNDS = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path probe = ProjectFiles.root().resolve("checks/it/target/test-classes");
    private final XuqmEmulator emulator = XuqmEmulator.start();

    Measurement() {
        emulator.faults().on("messages.send").beforeExecuting(Fault.stall());
    }

    /** What a JVM costs that does nothing. */
    List<Map<String, Long>> idle() throws IOException, InterruptedException {
        return List.of(run(jvm(Pair.all().findFirst().orElseThrow()).builder(Probe.class.getName())));
    }

    /** What each pair costs. */
    List<Footprint> pairs() throws IOException, InterruptedException {
        List<Pair> pairs = Pair.all().toList();
        run(pairs.get(0)); // the emulator's own first answers are slow
        Map<Pair, List<Map<String, Long>>> runs = new LinkedHashMap<>();
        for (int i = 0; i < ROUNDS; i++) {
            for (Pair pair : pairs) {
                runs.computeIfAbsent(pair, key -> new ArrayList<>()).add(run(pair));
            }
        }
        return runs.entrySet().stream()
                .map(entry -> new Footprint(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Jvm jvm(Pair pair) {
        return new Jvm(probe)
                .with("-Xmx64m", "-XX:TieredStopAtLevel=4", "-XX:NativeMemoryTracking=summary")
                .classPath(pair.with(probe));
    }

    private Map<String, Long> run(Pair pair) throws IOException, InterruptedException {
        return run(jvm(pair)
                .builder(
                        Probe.class.getName(),
                        emulator.baseUrl(),
                        emulator.appKey(),
                        emulator.appSecret(),
                        emulator.adminUser()));
    }

    private Map<String, Long> run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        Map<String, Long> values = new HashMap<>();
        StringBuilder printed = new StringBuilder();
        try (BufferedReader out = process.inputReader(UTF_8);
                OutputStream in = process.getOutputStream()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                printed.append(line).append('\n');
                int equals = line.indexOf('=');
                if (line.equals(Probe.IN_FLIGHT)) {
                    emulator.faults().awaitStalled(Probe.REQUESTS_IN_FLIGHT, PATIENCE);
                    in.write('\n');
                    in.flush();
                } else if (line.matches("\\w+=\\d+")) {
                    values.put(line.substring(0, equals), Long.valueOf(line.substring(equals + 1)));
                }
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the probe failed:\n" + printed);
            }
        } finally {
            process.destroyForcibly();
            emulator.faults().release();
        }
        return values;
    }

    @Override
    public void close() {
        emulator.close();
    }
}
