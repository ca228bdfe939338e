package com.xuqm.it.packaging;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler of a user who takes every warning for an error. */
final class Javac {

    private final List<String> options =
            new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none"));

    Javac classPath(List<Path> entries) {
        options.addAll(List.of("-cp", Jvm.path(entries)));
        return this;
    }

    Javac modulePath(List<Path> entries) {
        options.addAll(List.of("-p", Jvm.path(entries)));
        return this;
    }

    /** Compiles all sources below a folder; {@code module-info.java} only if there is a module path. */
    Path compile(Path sources, Path classes) {
        try (Stream<Path> files = Files.walk(sources)) {
            return compile(
                    classes,
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> options.contains("-p") || !file.endsWith("module-info.java"))
                            .toArray(Path[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path compile(Path classes, Path... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        Files.createDirectories(classes);
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-d", classes.toString()));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            boolean compiled = compiler.getTask(
                            output, files, null, all, null, files.getJavaFileObjectsFromPaths(Arrays.asList(sources)))
                    .call();
            if (!compiled) {
                throw new AssertionError("does not compile:\n" + output);
            }
        }
        return classes;
    }
}
