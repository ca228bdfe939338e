package com.xuqm.benchmarks.cold;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What JVMs make of the classes of a first run, for those that follow: an archive of classes, from JDK 25 on with profiles. JVMs archive
 * classes from jars alone, so that folders of classes become jars, as users have them. Goes with this object.
 */
final class ClassArchives implements AutoCloseable {

    private static final boolean AHEAD_OF_TIME = Runtime.version().feature() >= 25;

    private final Map<String, Path> byContender = new HashMap<>();
    private final Path folder;
    private final String classPath;
    private int jars;

    ClassArchives() {
        try {
            folder = Files.createTempDirectory("xuqm-cold-start");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Files.isDirectory(Path.of(entry)) ? jar(entry) : entry)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String jar(String classes) {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        String file = folder.resolve(jars++ + ".jar").toString();
        if (jar.run(System.out, System.err, "--create", "--file", file, "-C", classes, ".") != 0) {
            throw new IllegalStateException("no jar of " + classes + " can be made");
        }
        return file;
    }

    /** Returns the flags of a JVM that uses a contender's archive, which a first run makes. */
    List<String> flags(String contender, Consumer<List<String>> run) {
        Path archive = byContender.computeIfAbsent(contender, name -> make(folder.resolve(name + ".archive"), run));
        return flags((AHEAD_OF_TIME ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
    }

    private List<String> flags(String ofArchive) {
        return List.of(ofArchive, "-Xlog:disable", "-cp", classPath);
    }

    private Path make(Path archive, Consumer<List<String>> run) {
        run.accept(flags((AHEAD_OF_TIME ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive));
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
