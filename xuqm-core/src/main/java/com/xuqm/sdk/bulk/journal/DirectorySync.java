package com.xuqm.sdk.bulk.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes sure that a new file is still in its directory after a power loss. */
final class DirectorySync {

    private DirectorySync() {}

    static void of(Path file) {
        Path directory = file.getParent();
        if (directory == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no directories, and its file systems need no such thing.
            return;
        }
    }
}
