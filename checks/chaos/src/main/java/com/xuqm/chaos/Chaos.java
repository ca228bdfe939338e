package com.xuqm.chaos;

import com.xuqm.processes.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Runs the backend and the sender, kills the sender at random moments, and compares the books of both. */
public final class Chaos {

    private static final int SERVER_MEGABYTES = 1024;

    /** Small on purpose: however many recipients there are, a campaign holds only what is under way. */
    private static final int SENDER_MEGABYTES = 64;

    private final ChaosOptions options;
    private final Path folder;
    private final Consumer<String> log;
    private final Random random;
    private int kills;

    private Chaos(ChaosOptions options, Path folder, Consumer<String> log) {
        this.options = options;
        this.folder = folder;
        this.log = log;
        this.random = new Random(options.seed());
    }

    /**
     * Runs a campaign to its end.
     *
     * @param options the settings
     * @param folder where journal and books are kept
     * @param log takes lines that tell how it goes
     * @return what became of it
     */
    public static ChaosResult run(ChaosOptions options, Path folder, Consumer<String> log) throws IOException {
        return new Chaos(options, folder, log).run();
    }

    private ChaosResult run() throws IOException {
        Path deliveries = folder.resolve("deliveries");
        Path outcomes = folder.resolve("outcomes");
        try (ChildJvm server = ChildJvm.start(
                ChaosServer.class,
                SERVER_MEGABYTES,
                List.of(Integer.toString(options.recipients()), Long.toString(options.seed())))) {
            String[] backend = await(server, "ready").split(" ");
            while (!send(backend, outcomes)) {
                kills++;
            }
            server.writeLine(deliveries.toString());
            log.accept("deliveries " + await(server, "counted"));
        }
        return ChaosResult.compare(
                Files.readAllBytes(outcomes), Files.readAllBytes(deliveries), kills, options.transport());
    }

    private static String await(ChildJvm child, String word) {
        for (String line = child.readLine(); line != null; line = child.readLine()) {
            if (line.startsWith(word + " ")) {
                return line.substring(word.length() + 1);
            }
        }
        throw new IllegalStateException("a process ended before it said \"" + word + "\"");
    }

    /** Runs the sender; answers whether it came to its end, and was not killed. */
    private boolean send(String[] backend, Path outcomes) throws IOException {
        long limit = kills < options.kills() ? killAfter() : Long.MAX_VALUE;
        try (ChildJvm sender = ChildJvm.start(ChaosSender.class, SENDER_MEGABYTES, arguments(backend, outcomes))) {
            boolean finished = false;
            for (String line = sender.readLine(); line != null; line = sender.readLine()) {
                if (line.startsWith("done ")) {
                    long done = Long.parseLong(line.substring("done ".length()));
                    if (done >= limit && !finished) {
                        sender.kill();
                        log.accept("killed at " + done);
                        return false;
                    }
                } else {
                    finished = true;
                    log.accept(line);
                }
            }
            if (!finished) {
                throw new IllegalStateException("the sending process ended without a report");
            }
            return true;
        }
    }

    /** Spreads the kills over the campaign, each at a random place of its part of it. */
    private long killAfter() {
        double share = (kills + random.nextDouble()) / (options.kills() + 0.5);
        return (long) (share * options.recipients());
    }

    private List<String> arguments(String[] backend, Path outcomes) {
        return List.of(
                Integer.toString(options.recipients()),
                Long.toString(options.seed() + kills),
                options.transport(),
                Integer.toString(options.batch()),
                Integer.toString(options.rate()),
                folder.resolve("journal").toString(),
                outcomes.toString(),
                backend[0],
                backend[1],
                backend[2],
                backend[3]);
    }
}
