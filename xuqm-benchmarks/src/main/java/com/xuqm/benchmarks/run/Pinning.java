package com.xuqm.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Ties processes to one CPU, where that can be had: on Linux with {@code taskset}. */
public final class Pinning {

    private static final Path TASKSET = Path.of("/usr/bin/taskset");
    private static final Path OWN_THREADS = Path.of("/proc/self/task");

    /** How the names of the compiler's threads go on behind "C1 " and "C2 ". */
    private static final String COMPILER = "Compiler";

    private Pinning() {}

    /**
     * Tells whether processes can be tied to a CPU.
     *
     * @return whether there is a program for it
     */
    public static boolean isPossible() {
        return Files.isExecutable(TASKSET) && Files.isDirectory(OWN_THREADS);
    }

    /**
     * Ties the threads of this process to the first CPU, and those that they are going to start. Not so the compiler's: its work is no
     * part of what is measured, and would take long if it had to share the CPU with it.
     */
    public static void toFirstCpu() {
        if (isPossible()) {
            // twice, because a thread that was not tied yet may have started another meanwhile
            pass();
            pass();
        }
    }

    private static void pass() {
        List<Path> threads;
        try (Stream<Path> all = Files.list(OWN_THREADS)) {
            threads = all.filter(thread -> !nameOf(thread).contains(COMPILER)).toList();
        } catch (IOException e) {
            throw new IllegalStateException("the threads of this process cannot be listed", e);
        }
        threads.forEach(thread -> pin(thread.getFileName().toString()));
    }

    /** Returns the name of a thread; nothing if it has ended. */
    private static String nameOf(Path thread) {
        try {
            return Files.readString(thread.resolve("comm"));
        } catch (IOException e) {
            return "";
        }
    }

    private static void pin(String threadId) {
        ProcessBuilder taskset = new ProcessBuilder(TASKSET.toString(), "-p", "-c", "0", threadId)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            int unused = taskset.start().waitFor(); // it fails for a thread that has ended, which is no harm
        } catch (IOException e) {
            throw new IllegalStateException(TASKSET + " cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + TASKSET + " ran", e);
        }
    }
}
