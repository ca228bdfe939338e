package com.xuqm.emulator.internal.file;

import com.xuqm.emulator.internal.http.ReceivedFile;
import com.xuqm.emulator.internal.http.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of the emulator's own for uploads. It is made when it is first needed, and deleted in the end. */
public final class Storage implements AutoCloseable {

    private @Nullable Path folder;
    private boolean closed;

    /** Creates a storage that has no folder yet. */
    public Storage() {}

    /**
     * The folder.
     *
     * @return an existing folder
     */
    public synchronized Path folder() {
        if (closed) {
            throw new Refusal(503, "the emulator was reset or closed meanwhile");
        }
        Path existing = folder;
        if (existing == null) {
            try {
                existing = Files.createTempDirectory("xuqm-emulator-");
            } catch (IOException e) {
                throw new UncheckedIOException("there is no folder for uploads", e);
            }
            folder = existing;
        }
        return existing;
    }

    /**
     * Keeps a file that came in, once: the same content again is thrown away.
     *
     * @param file the file
     * @return where it lies
     */
    public Path keep(ReceivedFile file) {
        Path kept = folder().resolve(file.sha256());
        try {
            if (Files.exists(kept)) {
                Files.deleteIfExists(file.path());
            } else {
                Files.move(file.path(), kept, StandardCopyOption.ATOMIC_MOVE);
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be kept", e);
        }
    }

    /** Deletes the folder with all files. */
    @Override
    public synchronized void close() {
        closed = true;
        Path existing = folder;
        folder = null;
        if (existing != null) {
            try (Stream<Path> files = Files.list(existing)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(existing);
            } catch (IOException e) {
                throw new UncheckedIOException("the folder of uploads cannot be deleted", e);
            }
        }
    }
}
