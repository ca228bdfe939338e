package com.xuqm.chaos;

import com.xuqm.processes.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the backend and two workers on one database, kills or halts the worker that has the journal at random moments, puts a new one in its place, and
 * compares the books of all.
 */
public final class JdbcChaos {

    private static final int SERVER_MEGABYTES = 512;
    private static final int WORKER_MEGABYTES = 64;

    /** So that each run lasts for some batches, however fast the machine is. */
    private static final int RATE = 10_000;

    private final JdbcOptions options;
    private final String database;
    private final Path folder;
    private final Consumer<String> log;
    private final Random random;
    private final BlockingQueue<Said> said = new LinkedBlockingQueue<>();
    private final Map<Integer, ChildJvm> workers = new HashMap<>();
    private int started;
    private int kills;
    private int halts;

    /** Which worker is halted, or has not yet said what became of it; 0 for none. */
    private int halted;

    private int takeovers;
    private int lost;

    /** What a worker says; {@code null} when it has ended. */
    private record Said(int worker, @Nullable String line) {}

    private JdbcChaos(JdbcOptions options, String database, Path folder, Consumer<String> log) {
        this.options = options;
        this.database = database;
        this.folder = folder;
        this.log = log;
        this.random = new Random(options.seed());
    }

    /**
     * Runs a campaign to its end.
     *
     * @param options the settings
     * @param database {@code h2} or {@code postgresql}
     * @param folder where books are kept
     * @param log takes lines that tell how it goes
     */
    public static JdbcResult run(JdbcOptions options, String database, Path folder, Consumer<String> log)
            throws IOException {
        return new JdbcChaos(options, database, folder, log).run();
    }

    private JdbcResult run() throws IOException {
        Path deliveries = folder.resolve("deliveries");
        Path outcomes = folder.resolve("outcomes");
        try (SharedDatabase shared = SharedDatabase.start(database, false);
                ChildJvm server = ChildJvm.start(
                        ChaosServer.class,
                        SERVER_MEGABYTES,
                        List.of(Integer.toString(options.recipients()), Long.toString(options.seed())))) {
            fill(shared);
            List<String> arguments =
                    new ArrayList<>(List.of(shared.url(), Integer.toString(RATE), outcomes.toString()));
            arguments.addAll(List.of(await(server, "ready").split(" ")));
            try {
                campaign(arguments);
            } finally {
                workers.values().forEach(ChildJvm::close);
            }
            server.writeLine(deliveries.toString());
            log.accept("deliveries " + await(server, "counted"));
        }
        return new JdbcResult(
                ChaosResult.compare(Files.readAllBytes(outcomes), Files.readAllBytes(deliveries), kills, "jdbc"),
                takeovers,
                lost,
                database);
    }

    private void fill(SharedDatabase shared) throws IOException {
        try (Connection connection = shared.dataSource().getConnection();
                Statement create = connection.createStatement()) {
            create.execute("CREATE TABLE chaos_recipient (place bigint PRIMARY KEY, id varchar(40) NOT NULL)");
            connection.setAutoCommit(false);
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO chaos_recipient (place, id) VALUES (?, ?)")) {
                for (int i = 0; i < options.recipients(); i++) {
                    insert.setLong(1, i);
                    insert.setString(2, Population.id(i));
                    insert.addBatch();
                    if (i % 1000 == 999) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static String await(ChildJvm child, String word) {
        for (String line = child.readLine(); line != null; line = child.readLine()) {
            if (line.startsWith(word + " ")) {
                return line.substring(word.length() + 1);
            }
        }
        throw new IllegalStateException("a process ended before it said \"" + word + "\"");
    }

    private void start(List<String> arguments) throws IOException {
        int number = ++started;
        ChildJvm worker = ChildJvm.start(JdbcWorker.class, WORKER_MEGABYTES, arguments);
        workers.put(number, worker);
        Thread reader = new Thread(
                () -> {
                    for (String line = worker.readLine(); line != null; line = worker.readLine()) {
                        said.add(new Said(number, line));
                    }
                    said.add(new Said(number, null));
                },
                "worker-" + number);
        reader.setDaemon(true);
        reader.start();
    }

    /** Returns when a worker has reported the end of the campaign. */
    private void campaign(List<String> arguments) throws IOException {
        start(arguments);
        start(arguments);
        int active = 0;
        long limit = killAfter();
        while (true) {
            Said next = next();
            String line = next.line();
            if (!workers.containsKey(next.worker())) {
                continue; // of one that was killed
            }
            if (line == null) {
                throw new IllegalStateException("worker " + next.worker() + " ended by itself");
            }
            if (line.startsWith("report ")) {
                log.accept(line);
                return;
            }
            if (line.startsWith("lost ")) {
                lost++;
                halted = halted == next.worker() ? 0 : halted;
                log.accept("worker " + next.worker() + " " + line);
            } else if (line.startsWith("done ")) {
                long done = Long.parseLong(line.substring("done ".length()));
                if (next.worker() == halted) {
                    continue; // said before it was halted
                }
                if (active != next.worker()) {
                    takeovers += active == 0 ? 0 : 1;
                    active = next.worker();
                    log.accept("worker " + active + " has it, at " + done);
                    goOn();
                }
                if (kills + halts < options.kills() + options.halts() && done >= limit) {
                    if (halts < options.halts()) {
                        halt(active, done);
                    } else {
                        kill(active, done);
                        start(arguments);
                    }
                    limit = killAfter();
                }
            }
        }
    }

    private ChildJvm worker(int number) {
        return Objects.requireNonNull(workers.get(number), "it runs");
    }

    private void kill(int worker, long done) {
        worker(worker).kill();
        workers.remove(worker);
        kills++;
        log.accept("worker " + worker + " killed, at " + done);
    }

    private void halt(int worker, long done) throws IOException {
        worker(worker).halt();
        halted = worker;
        halts++;
        log.accept("worker " + worker + " halted, at " + done);
    }

    /** Lets the one go on that was halted; it has to notice by itself that another one has its place. */
    private void goOn() throws IOException {
        if (halted != 0) {
            worker(halted).resume();
        }
    }

    private Said next() {
        try {
            return said.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Spreads the kills over the campaign, each at a random place of its part of it. */
    private long killAfter() {
        double share = (kills + halts + random.nextDouble()) / (options.kills() + options.halts() + 0.5);
        return (long) (share * options.recipients());
    }
}
