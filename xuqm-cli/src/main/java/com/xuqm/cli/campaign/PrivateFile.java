package com.xuqm.cli.campaign;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that name users, so that nobody else on this machine may read them. */
final class PrivateFile {

    private PrivateFile() {}

    /** Makes an empty file that nobody else can read, in the place of one that may be there. */
    static Path create(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileAlreadyExistsException(file.toString()); // an empty folder would be deleted
        }
        Files.deleteIfExists(file); // an older one may be open to others
        try {
            return Files.createFile(
                    file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException e) {
            return Files.createFile(file); // a system where files have no such permissions
        }
    }
}
