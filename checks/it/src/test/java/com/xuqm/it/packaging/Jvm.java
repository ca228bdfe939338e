package com.xuqm.it.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs a program in a JVM of its own, which knows nothing but what it is given. */
public final class Jvm {

    private final Path folder;
    private final List<String> options = new ArrayList<>();

    /** Puts what the program prints into files of a folder. */
    public Jvm(Path folder) {
        this.folder = folder;
    }

    /** What became of a program. */
    record Result(int exitCode, String out, String err) {}

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    public Jvm with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    public Jvm classPath(List<Path> entries) {
        return with("-cp", path(entries));
    }

    Jvm modulePath(List<Path> entries) {
        return with("-p", path(entries));
    }

    /** The program before its start, for who talks with it while it runs. */
    public ProcessBuilder builder(String... program) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dslf4j.internal.verbosity=ERROR"));
        command.addAll(options);
        command.addAll(Arrays.asList(program));
        ProcessBuilder builder = new ProcessBuilder(command);
        // The JVM of the tests may be told things that this one must not hear.
        builder.environment().keySet().removeAll(List.of("CLASSPATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return builder;
    }

    /** Runs the program to its end. */
    Result run(String... program) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = builder(program).redirectOutput(out.toFile()).redirectError(err.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new AssertionError("the program does not end: " + builder.command() + "\n" + Files.readString(out)
                        + Files.readString(err));
            }
        } finally {
            process.destroyForcibly();
        }
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
