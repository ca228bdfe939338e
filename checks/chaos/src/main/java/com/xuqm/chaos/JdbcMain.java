package com.xuqm.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code mvn -q -Pjdbc}: runs a campaign by workers that are killed, on each database, and ends with a line for each. */
public final class JdbcMain {

    private JdbcMain() {}

    /**
     * Runs, and ends the JVM: 0 if nothing was lost, doubled or misreported, else 1.
     *
     * @param arguments none: the settings are system properties, see {@link JdbcOptions}
     */
    public static void main(String[] arguments) throws IOException {
        JdbcOptions options = JdbcOptions.of(System::getProperty);
        System.out.println("jdbc with " + options);
        boolean sound = true;
        for (String database : options.databases()) {
            Path folder = Files.createTempDirectory("jdbc");
            long start = System.nanoTime();
            try {
                System.out.println(JournalCost.measure(database, 1_000_000, folder));
                System.out.println(SharedReceivers.run(database, 20_000, folder));
                JdbcResult result = JdbcChaos.run(
                        options,
                        database,
                        folder,
                        line -> System.out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, line));
                System.out.println(result);
                sound &= result.isSound();
            } finally {
                ChaosMain.delete(folder);
            }
        }
        System.exit(sound ? 0 : 1);
    }
}
