package com.xuqm.migration.internal.pace;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.migration.report.MigrationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A file with the id of an account in each line. Its hash is a part of what a journal is bound to. */
public final class AccountFile {

    private final Path file;
    private final String identity;

    private AccountFile(Path file, String identity) {
        this.file = file;
        this.identity = identity;
    }

    /** Reads the file once, for its hash. */
    public static AccountFile open(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return new AccountFile(file, HexFormat.of().formatHex(digest.digest(), 0, 8));
        } catch (IOException e) {
            throw new MigrationException("the file of account ids cannot be read: " + e, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** The ids, as they stand; blanks around them, and blank lines, are no ids. */
    public Stream<String> ids() {
        try {
            BufferedReader reader = Files.newBufferedReader(file, UTF_8);
            return reader.lines()
                    .onClose(() -> close(reader))
                    .map(String::strip)
                    .filter(id -> !id.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A hash of its content. */
    public String identity() {
        return identity;
    }

    @Override
    public String toString() {
        return String.valueOf(file);
    }
}
