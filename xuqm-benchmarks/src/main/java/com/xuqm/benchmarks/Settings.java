package com.xuqm.benchmarks;

import com.xuqm.benchmarks.run.Effort;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What a run is asked to do.
 *
 * @param mode {@code full}, {@code quick}, {@code bytes}, or a group's name
 * @param accept whether the baseline is rewritten
 * @param publish whether the page in the documentation is rewritten
 * @param home the module's folder
 */
record Settings(String mode, boolean accept, boolean publish, Path home) {

    private static final String FULL = "full";
    private static final String QUICK = "quick";
    private static final String BYTES = "bytes";

    /** Reads the system properties {@code bench}, {@code bench.accept}, {@code bench.publish} and {@code bench.home}. */
    static Settings of(Properties properties) {
        return new Settings(
                properties.getProperty("bench", FULL),
                isOn(properties, "bench.accept"),
                isOn(properties, "bench.publish"),
                Path.of(properties.getProperty("bench.home", ".")));
    }

    /** "-Dbench.accept" alone means yes. */
    private static boolean isOn(Properties properties, String name) {
        String value = properties.getProperty(name, "false");
        return value.isEmpty() || Boolean.parseBoolean(value);
    }

    /** Whether every path is measured, so that one that is missing is a fault. */
    boolean isFull() {
        return mode.equals(FULL);
    }

    boolean isQuick() {
        return mode.equals(QUICK);
    }

    /** Whether only bytes are asked for, so that ratios are not judged. */
    boolean isBytes() {
        return mode.equals(BYTES);
    }

    Effort effort() {
        return isQuick() ? Effort.QUICK : isBytes() ? Effort.BYTES : Effort.FULL;
    }

    /** How files of this JVM's major version are called. */
    String jdk() {
        return "jdk" + Runtime.version().feature();
    }

    /** The baseline of this JVM's major version. */
    Path baseline() {
        return home.resolve("baseline").resolve(jdk() + ".json");
    }

    /** Where the results of this run go. */
    Path results() {
        return home.resolve("target").resolve("benchmarks-" + jdk() + ".json");
    }

    /** The documentation. */
    Path docs() {
        return home.resolve("..").resolve("docs").normalize();
    }
}
