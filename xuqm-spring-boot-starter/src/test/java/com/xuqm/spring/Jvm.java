package com.xuqm.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs what a test needs a JVM of its own for. */
public final class Jvm {

    /** Of this JVM. */
    public static final String CLASS_PATH = System.getProperty("java.class.path");

    private static final int MOST_SECONDS = 180;

    private Jvm() {}

    /**
     * Runs a program that must end well.
     *
     * @param folder where its output is kept meanwhile
     * @param classPath its class path
     * @param arguments further options of the JVM, the main class, and its arguments
     * @return what it printed
     */
    public static String run(Path folder, String classPath, String... arguments)
            throws IOException, InterruptedException {
        Path printed = folder.resolve("printed");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            String text = Files.readString(printed, UTF_8);
            assertThat(ended).as("it ends: " + text).isTrue();
            assertThat(process.exitValue()).as(text).isZero();
            return text;
        } finally {
            process.destroyForcibly();
        }
    }
}
