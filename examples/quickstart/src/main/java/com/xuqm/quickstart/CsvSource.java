package com.xuqm.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a CSV file comes from. It can be opened as often as wanted. */
interface CsvSource {

    /** Says what to call it in messages. */
    String name();

    /**
     * Opens it.
     *
     * @throws IOException if it cannot be read
     * @throws UsageException if it is not there
     */
    InputStream open() throws IOException;

    /** Returns a file of the user's. */
    static CsvSource file(String path) {
        return new CsvSource() {
            @Override
            public String name() {
                return path;
            }

            @Override
            public InputStream open() throws IOException {
                Path file = parse(path);
                if (!Files.exists(file)) {
                    throw new UsageException(path + " does not exist");
                }
                if (!Files.isRegularFile(file)) { // a pipe could be read only once
                    throw new UsageException(path + " is not a regular file");
                }
                return Files.newInputStream(file);
            }
        };
    }

    private static Path parse(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new UsageException(Text.quote(path) + " is not a file name", e);
        }
    }

    /** Returns a file that comes with the quickstart. */
    static CsvSource sample(String resource) {
        return new CsvSource() {
            @Override
            public String name() {
                return "the sample " + resource;
            }

            @Override
            public InputStream open() throws IOException {
                InputStream sample = CsvSource.class.getResourceAsStream(resource);
                if (sample == null) {
                    throw new IOException("the class path does not hold " + resource);
                }
                return sample;
            }
        };
    }
}
