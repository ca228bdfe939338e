package com.xuqm.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** {@code mvn -q -Pchaos}: runs a campaign in chaos, and ends with one line. */
public final class ChaosMain {

    private ChaosMain() {}

    /**
     * Runs, and ends the JVM: 0 if nothing was lost, doubled or misreported, else 1.
     *
     * @param arguments none: the settings are system properties, see {@link ChaosOptions}
     */
    public static void main(String[] arguments) throws IOException {
        ChaosOptions options = ChaosOptions.of(System::getProperty);
        System.out.println("chaos with " + options);
        Path folder = Files.createTempDirectory("chaos");
        ChaosResult result;
        long start = System.nanoTime();
        try {
            result = Chaos.run(
                    options,
                    folder,
                    line -> System.out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, line));
        } finally {
            delete(folder);
        }
        System.out.println(result);
        System.exit(result.isSound() ? 0 : 1);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
