package com.xuqm.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts JVMs like this one, with its class path. */
public final class Jvm {

    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    private Jvm() {}

    /**
     * Tells whether processes can be tied to a CPU.
     *
     * @return whether there is a program for it
     */
    public static boolean canPin() {
        return Files.isExecutable(TASKSET);
    }

    /**
     * Ties this process, with all its threads, to the first CPU, where that can be had.
     */
    public static void pin() {
        if (canPin()) {
            run(new ProcessBuilder(
                            TASKSET.toString(),
                            "-a",
                            "-p",
                            "-c",
                            "0",
                            String.valueOf(ProcessHandle.current().pid()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD));
        }
    }

    /**
     * Prepares a JVM.
     *
     * @param pinned whether it is to run on the first CPU alone from the start, where that can be had; it then still thinks that it
     *     has two
     * @param type the class to run
     * @param arguments what to hand to it
     * @return its start, whose errors go where this process's go
     */
    public static ProcessBuilder of(boolean pinned, String type, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (pinned && canPin()) {
            command.addAll(List.of(TASKSET.toString(), "-c", "0"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=2"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), type));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        Map<String, String> environment = builder.environment();
        environment.remove("JAVA_TOOL_OPTIONS"); // its note would be taken for output
        return builder;
    }

    /**
     * Runs a program to its end.
     *
     * @param builder its start
     * @throws IllegalStateException if it fails
     */
    public static void run(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(builder.command().get(0) + " ended with " + code);
            }
        } catch (IOException e) {
            throw new IllegalStateException(builder.command().get(0) + " cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "interrupted while " + builder.command().get(0) + " ran", e);
        }
    }
}
