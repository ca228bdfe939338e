package com.xuqm.moving;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.processes.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills one emulator, moves everything to another by a process that is killed, and compares the books of both. */
final class Moving {

    /** Small on purpose: however much is moved, only what is under way is held. */
    private static final int MEGABYTES = 128;

    private static final Pattern NUMBERS = Pattern.compile(" refused=(\\d+) lost=(\\d+)");

    private final MovingOptions options;
    private final Path folder;
    private final Consumer<String> log;
    private final Random random;
    private int kills;
    private SignInCounts signIns = SignInCounts.NONE;

    private Moving(MovingOptions options, Path folder, Consumer<String> log) {
        this.options = options;
        this.folder = folder;
        this.log = log;
        this.random = new Random(options.seed());
    }

    static MovingResult run(MovingOptions options, Path folder, Consumer<String> log) throws IOException {
        return new Moving(options, folder, log).run();
    }

    private MovingResult run() throws IOException {
        try (OldHouse house = options.source().equals("maxim") ? new MaximHouse(options) : new TencentHouse(options);
                XuqmEmulator target = XuqmEmulator.builder()
                        .emptySeed()
                        .recordLimit(100, 1 << 20)
                        .start()) {
            log.accept("the old house is full");
            List<String> arguments = new ArrayList<>(List.of(
                    folder.resolve("journal").toString(),
                    target.baseUrl(),
                    target.appKey(),
                    target.appSecret(),
                    target.adminUser()));
            arguments.addAll(house.arguments(folder));
            String report = null;
            while (report == null) {
                report = move(arguments);
            }
            log.accept("sign-ins at the target: " + target.requestCount("auth.login") + " of " + options.accounts()
                    + " accounts and an administrator by " + (kills + 1) + " processes");
            Matcher numbers = NUMBERS.matcher(report);
            if (!numbers.find() || !numbers.group(2).equals("0")) {
                throw new IllegalStateException("the report tells of losses: " + report);
            }
            String line = report.substring(0, numbers.start(2) - " lost=".length());
            return MovingResult.compare(
                    line, Long.parseLong(numbers.group(1)), house, target.messages(), kills, signIns);
        }
    }

    /** Runs the moving process; its report, or null if it was killed. */
    private @Nullable String move(List<String> arguments) throws IOException {
        long limit = kills < options.kills() ? killAfter() : Long.MAX_VALUE;
        String report = null;
        SignInCounts here = SignInCounts.NONE;
        try (ChildJvm mover = ChildJvm.start(Mover.class, MEGABYTES, arguments)) {
            for (String line = mover.readLine(); line != null; line = mover.readLine()) {
                if (line.startsWith("done ")) {
                    String[] numbers = line.split(" ", -1);
                    long done = Long.parseLong(numbers[1]);
                    here = SignInCounts.parse(numbers[2], numbers[3], numbers[4]);
                    if (done >= limit) {
                        mover.kill();
                        kills++;
                        signIns = signIns.plus(here);
                        log.accept("killed at " + done);
                        return null;
                    }
                } else {
                    log.accept(line);
                    if (line.startsWith("report ")) {
                        report = line.substring("report ".length());
                    }
                }
            }
        }
        signIns = signIns.plus(here);
        if (report == null) {
            throw new IllegalStateException("the moving process ended without a report");
        }
        return report;
    }

    /** Spreads the kills over the move, each at a random place of its part of it. */
    private long killAfter() {
        // accounts, two friends each, blocks, groups with ten members, messages
        double records = options.accounts() * 3.1 + options.groups() * 11.0 + options.messages();
        double share = (kills + random.nextDouble()) / (options.kills() + 0.5);
        return (long) (share * records);
    }
}
