package com.xuqm.fuzz.target;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file for what reads files: one for all inputs, gone when the JVM ends. */
final class ScratchFile {

    private final Path path;

    ScratchFile(String suffix) {
        try {
            path = Files.createTempFile("xuqm-fuzz", suffix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        path.toFile().deleteOnExit();
    }

    Path path() {
        return path;
    }

    void write(byte[] content) {
        try {
            Files.write(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] read() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
