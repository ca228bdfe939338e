package com.xuqm.benchmarks.cold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What JVMs make of the classes of a first run, for those that follow: an archive of classes, from JDK 25 on with profiles. Goes with this object. */
final class ClassArchives implements AutoCloseable {

    private static final boolean AHEAD_OF_TIME = Runtime.version().feature() >= 25;

    private final Map<String, Path> byContender = new HashMap<>();
    private final Path folder;

    ClassArchives() {
        try {
            folder = Files.createTempDirectory("xuqm-cold-start");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the flags of a JVM that uses a contender's archive, which a first run makes. */
    List<String> flags(String contender, Consumer<List<String>> run) {
        Path archive = byContender.computeIfAbsent(contender, name -> make(folder.resolve(name + ".archive"), run));
        return List.of((AHEAD_OF_TIME ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive, "-Xlog:disable");
    }

    private static Path make(Path archive, Consumer<List<String>> run) {
        run.accept(List.of(
                (AHEAD_OF_TIME ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive, "-Xlog:disable"));
        if (!Files.isRegularFile(archive)) {
            throw new IllegalStateException("the JVM made no archive of its classes");
        }
        return archive;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
