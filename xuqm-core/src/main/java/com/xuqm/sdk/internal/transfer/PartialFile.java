package com.xuqm.sdk.internal.transfer;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.ReceivedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A download on its way: the bytes go to a file beside the target, named {@code <target>.part}, so that a download that broke off is
 * continued by the next attempt or the next call, and the target itself is always whole or absent.
 */
public final class PartialFile {

    private final Path target;
    private final Path part;
    private final @Nullable String expectedHash;

    /**
     * Starts or continues a download.
     *
     * @param target where the file is to be in the end; its folder must exist
     * @param expectedHash the SHA-256 that it must have, {@code null} if that is not known; then nothing is continued, because two
     *     versions could be mixed
     */
    public PartialFile(Path target, @Nullable String expectedHash) {
        this.target = target.toAbsolutePath();
        Path folder = this.target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("the folder of the download's target does not exist: " + folder);
        }
        if (Files.isDirectory(this.target)) {
            throw new IllegalArgumentException("the download's target is a folder; name a file in it: " + this.target);
        }
        this.part = this.target.resolveSibling(this.target.getFileName() + ".part");
        this.expectedHash = expectedHash == null ? null : expectedHash.toLowerCase(Locale.ROOT);
    }

    /**
     * Returns where the bytes go meanwhile.
     *
     * @return the partial file
     */
    public Path path() {
        return part;
    }

    /**
     * Returns the header that asks for what is missing.
     *
     * @return a {@code Range}, or nothing if there is nothing to continue
     */
    public HttpHeaders range() {
        try {
            // One byte is asked for again, so that a part which is complete already is answered with 206 and not with
            // 416.
            long present = expectedHash != null && Files.exists(part) ? Files.size(part) - 1 : 0;
            if (present <= 0) {
                return HttpHeaders.empty();
            }
            truncate(present);
            return HttpHeaders.of("Range", "bytes=" + present + "-");
        } catch (IOException e) {
            throw new UncheckedIOException("the partial download cannot be read: " + part, e);
        }
    }

    private void truncate(long length) throws IOException {
        try (var channel = Files.newByteChannel(part, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    /**
     * Checks what was received and moves it to its place.
     *
     * @param received what came
     * @return the size of the file in bytes
     */
    public long finish(ReceivedFile received) {
        try {
            String hash = expectedHash == null ? null : Sha256.of(part);
            if (hash != null && !hash.equals(expectedHash)) {
                Files.delete(part);
                throw new IllegalStateException(
                        "the downloaded bytes have the SHA-256 " + hash + " instead of " + expectedHash
                                + (received.status() == 206 ? "; what was continued was discarded, so try again" : ""));
            }
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return Files.size(target);
        } catch (IOException e) {
            throw new UncheckedIOException("the download cannot be moved to its place: " + target, e);
        }
    }
}
