package com.xuqm.it.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people shall see at the end of the build, although the output of tests goes to files: each test leaves its line in a file,
 * and the build runs {@link #main} when all are done.
 */
public final class Summary {

    private static final Path FOLDER = ProjectFiles.root().resolve("checks/it/target/summary");

    private Summary() {}

    /**
     * Leaves a line.
     *
     * @param topic names the line's file; lines come out in the order of their topics
     */
    public static void say(String topic, String line) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(topic + ".txt"), line + "\n");
    }

    /** Prints the lines and forgets them, so that no later build shows those of this one. */
    public static void main(String[] arguments) throws IOException {
        if (Files.isDirectory(FOLDER)) {
            for (Path file : files()) {
                System.out.print(Files.readString(file));
                Files.delete(file);
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}
