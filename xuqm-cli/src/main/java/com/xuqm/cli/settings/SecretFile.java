package com.xuqm.cli.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Files that hold secrets. */
final class SecretFile {

    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private SecretFile() {}

    /**
     * Reads a secret. The end of the line that editors put there is not part of it.
     *
     * @throws UsageException if it cannot be read, or holds nothing
     */
    static String read(Path file) {
        String text;
        try {
            text = Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UsageException("the secret's file " + file + " cannot be read", e);
        }
        String secret = text.strip();
        if (secret.isEmpty()) {
            throw new UsageException("the secret's file " + file + " is empty");
        }
        return secret;
    }

    /** Whether somebody else on this machine can read or change it. */
    static boolean isOpenToOthers(Path file) {
        try {
            return Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
        } catch (IOException | UnsupportedOperationException e) {
            return false; // a system where files have no such permissions
        }
    }
}
