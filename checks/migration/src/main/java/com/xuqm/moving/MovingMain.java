package com.xuqm.moving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code mvn -q -Pmigrate}: moves an app from each old house, and ends with a line for each. */
public final class MovingMain {

    private MovingMain() {}

    /**
     * Runs, and ends the JVM: 0 if nothing was lost or doubled, else 1.
     *
     * @param arguments none: the settings are system properties, see {@link MovingOptions}
     */
    public static void main(String[] arguments) throws IOException {
        String chosen = System.getProperty("migrate.source");
        boolean sound = true;
        for (String source : chosen == null ? List.of("tencent", "maxim") : List.of(chosen)) {
            MovingOptions options = MovingOptions.of(source, System::getProperty);
            System.out.println("moving with " + options);
            Path folder = Files.createTempDirectory("moving");
            long start = System.nanoTime();
            try {
                MovingResult result = Moving.run(
                        options,
                        folder,
                        line -> System.out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, line));
                System.out.println(result);
                sound &= result.isSound();
            } finally {
                delete(folder);
            }
        }
        int big = Integer.getInteger("migrate.big", 0);
        if (big > 0) {
            sound &= big(big);
        }
        System.exit(sound ? 0 : 1);
    }

    /** {@code -Dmigrate.big}: a move of so many messages without a network, whose thousands must cost the same at its end as at its beginning. */
    private static boolean big(int messages) throws IOException {
        Path folder = Files.createTempDirectory("moving");
        try {
            String report = BigMove.run(messages, 64, folder.resolve("journal"));
            System.out.println("big move: " + report);
            return report.contains("trend: ") && !report.endsWith("grows");
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
