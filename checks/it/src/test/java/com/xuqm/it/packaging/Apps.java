package com.xuqm.it.packaging;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.it.support.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The applications below {@code src/apps}, compiled against the built jars as a user's build would. */
final class Apps {

    static final String CONSUMER = "com.example.consumer.Main";
    static final String CONSUMER_MODULE = "com.example.consumer/" + CONSUMER;
    static final String CONTAINER = "com.example.container.Container";

    private Apps() {}

    static Path sources(String app) {
        return ProjectFiles.root().resolve("checks/it/src/apps").resolve(app);
    }

    /** Compiles an application that needs no more than the core for it. */
    static Path compiled(String app, Path folder) {
        Path classes = new Javac()
                .modulePath(List.of(PublishedModule.core().jar()))
                .compile(sources(app), folder.resolve(app));
        copyResources(sources(app), classes);
        return classes;
    }

    private static void copyResources(Path sources, Path classes) {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".java"))
                    .toList()) {
                Path target = classes.resolve(sources.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the consumer wants to be told about the backend. */
    static String[] arguments(XuqmEmulator emulator) {
        return new String[] {emulator.baseUrl(), emulator.appKey(), emulator.appSecret(), emulator.adminUser()};
    }

    /** A program with its arguments. */
    static String[] program(XuqmEmulator emulator, String... before) {
        return Stream.of(before, arguments(emulator)).flatMap(Stream::of).toArray(String[]::new);
    }
}
