package com.xuqm.compat;

import com.xuqm.emulator.XuqmEmulator;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * {@code mvn -q -Pcompat}: runs consumers of the SDK with the versions of libraries that applications have, and says what became of
 * them. Fails if one did not do what it must, or if the documentation says something else.
 */
public final class Compat {

    private static final int AT_ONCE = 2;

    private Compat() {}

    public static void main(String[] arguments) throws Exception {
        int exitCode = 1;
        ExecutorService runners = Executors.newFixedThreadPool(AT_ONCE);
        try (XuqmEmulator emulator = XuqmEmulator.start();
                ClassPaths paths = new ClassPaths()) {
            emulator.addAccounts(List.of("user_001", "user_002"));
            exitCode = judge(run(runners, paths, emulator)) ? 0 : 1;
        } finally {
            runners.shutdownNow();
        }
        System.exit(exitCode);
    }

    private static List<Run> run(ExecutorService runners, ClassPaths paths, XuqmEmulator emulator) throws Exception {
        List<String> arguments =
                List.of(emulator.baseUrl(), emulator.appKey(), emulator.appSecret(), emulator.adminUser());
        List<Future<Run>> later = new ArrayList<>();
        for (Combination combination : new Combinations(paths).all()) {
            List<Path> classPath = new ArrayList<>(List.of(consumers()));
            classPath.addAll(paths.resolve(combination.direct(), combination.managed()));
            later.add(runners.submit(() -> Run.of(combination, classPath, arguments)));
        }
        List<Run> runs = new ArrayList<>();
        for (Future<Run> run : later) {
            runs.add(run.get());
        }
        return runs;
    }

    private static boolean judge(List<Run> runs) throws Exception {
        for (Run run : runs) {
            System.out.println((run.asExpected() ? "ok      " : "FAILED  ") + run.combination() + ": " + run.outcome());
            if (!run.asExpected()) {
                System.out.println(run.printed());
            }
        }
        boolean documented = new VersionTable(Path.of(setting("compat.project"), "docs", "transports.md"))
                .says(runs, Boolean.getBoolean("xuqm.docs.update"));
        if (!documented) {
            System.out.println("The table of versions in docs/transports.md says something else: run this with"
                    + " -Dxuqm.docs.update=true");
        }
        long failed = runs.stream().filter(run -> !run.asExpected()).count();
        long refused = runs.stream().filter(Run::isRefusedClearly).count();
        System.out.println("compat: combinations=" + runs.size() + " passed=" + (runs.size() - failed - refused)
                + " refused_clearly=" + refused + " failed=" + failed);
        return documented && failed == 0;
    }

    /** Where the consumers' classes are. */
    private static Path consumers() throws URISyntaxException {
        return Path.of(
                Compat.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** What the build tells. */
    static String setting(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
