package com.xuqm.sdk.internal.transfer;

import com.xuqm.sdk.engine.ReceivedFile;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.credential.Nonces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One download on its way: the bytes go to a file beside the target, so that the target itself is always whole or absent.
 *
 * <p>If the hash is known the file is {@code <target>.<start of the hash>.part} and stays when the download breaks off, for the next one
 * to continue. As long as one download has it, in this process or another, further ones of the same file have a file of their own. So
 * has each download whose hash is not known, because two versions could be mixed; it is deleted when the download ends.
 */
final class PartialFile implements AutoCloseable {

    /** Enough to tell files apart, and short enough for the longest name of a target. */
    private static final int DIGITS_IN_NAME = 16;

    private final Path target;
    private final @Nullable String expectedHash;
    private final @Nullable Lock lock;
    private final Path part;

    /**
     * Starts or continues a download.
     *
     * @param target where the file is to be in the end, absolute
     * @param expectedHash the SHA-256 that it must have, in lower case, {@code null} if that is not known
     */
    PartialFile(Path target, @Nullable String expectedHash) {
        this.target = target;
        this.expectedHash = expectedHash;
        this.lock = expectedHash == null ? null : Lock.of(beside(expectedHash.substring(0, DIGITS_IN_NAME)));
        this.part = lock == null ? beside(Nonces.next()) : lock.part();
    }

    private Path beside(String distinction) {
        return target.resolveSibling(target.getFileName() + "." + distinction + ".part");
    }

    /** Where the bytes go meanwhile. */
    Path path() {
        return part;
    }

    /**
     * Makes the file ready for an attempt, and returns the header that asks for what is missing: a {@code Range}, or nothing if there is
     * nothing to continue.
     *
     * <p>A transport that was told to stop may still be writing what it has received. So what there is, is continued in a copy, and
     * what is late goes where nobody looks.
     */
    HttpHeaders range() {
        try {
            // One byte is asked for again, so that a part which is complete already is answered with 206 and not with
            // 416.
            long present = expectedHash != null && Files.exists(part) ? Files.size(part) - 1 : 0;
            if (present <= 0) {
                Files.deleteIfExists(part);
                return HttpHeaders.empty();
            }
            Path copy = beside(Nonces.next());
            long copied = copy(copy, present);
            move(copy, part);
            return HttpHeaders.of("Range", "bytes=" + copied + "-");
        } catch (IOException e) {
            throw new UncheckedIOException("the partial download cannot be continued: " + part, e);
        }
    }

    /** Copies the beginning of the part, and returns how much that was. */
    private long copy(Path copy, long length) throws IOException {
        Files.copy(part, copy);
        try (FileChannel copied = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            copied.truncate(length);
            return copied.size();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Checks what was received, moves it to its place, and returns its size in bytes. */
    long finish(ReceivedFile received) {
        String coding = FileCoding.named(received.headers());
        if (coding != null && expectedHash == null) { // a hash that fits would say that the label is wrong
            throw new IllegalStateException("the file is " + coding);
        }
        try {
            String hash = expectedHash == null ? null : Sha256.of(part);
            if (hash != null && !hash.equals(expectedHash)) {
                Files.delete(part);
                throw new IllegalStateException(
                        "the downloaded bytes have the SHA-256 " + hash + " instead of " + expectedHash
                                + (coding == null ? "" : "; they are " + coding)
                                + (received.status() == 206 ? "; what was continued was discarded, so try again" : ""));
            }
            long size = Files.size(part);
            move(part, target);
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException("the download cannot be moved to its place: " + target, e);
        }
    }

    /** Ends the download, whatever became of it. */
    @Override
    public void close() {
        if (lock != null) {
            lock.close();
        } else {
            delete(part);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // What is left behind is in nobody's way: no other download has this name.
        }
    }

    /** The right to write to a part. It ends with the process, too; a lock file that is left behind locks nothing. */
    private record Lock(Path part, Path file, FileChannel channel) {

        /** The lock, or {@code null} if somebody has it, or this file system knows no locks. */
        static @Nullable Lock of(Path part) {
            Path file = part.resolveSibling(part.getFileName() + ".lock");
            FileChannel channel = null;
            try {
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                // The one who had it may have deleted the file since: then this is the lock of nothing.
                if (channel.tryLock() != null && Files.exists(file)) {
                    return new Lock(part, file, channel);
                }
            } catch (IOException | OverlappingFileLockException e) {
                // Somebody in this process has it, or there are no locks here: either way the part is not ours.
            }
            close(channel);
            return null;
        }

        void close() {
            delete(file);
            close(channel);
        }

        private static void close(@Nullable FileChannel channel) {
            try {
                if (channel != null) {
                    channel.close();
                }
            } catch (IOException e) {
                // Closing is all that was to be done with it.
            }
        }
    }
}
