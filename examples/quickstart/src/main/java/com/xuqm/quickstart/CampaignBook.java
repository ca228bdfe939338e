package com.xuqm.quickstart;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.FileJournal;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The journal of the campaign. One in a file of the user's stays, and lets the next run go on; another one is for show and goes at the end.
 *
 * @param file where it is
 * @param stays whether it is kept
 */
record CampaignBook(Path file, boolean stays) implements AutoCloseable {

    /** The journal, looked at now: one that cannot be written would end the run when half of it is done. */
    static CampaignBook of(@Nullable Path given) {
        if (given != null) {
            checkWritable(given);
            return new CampaignBook(given, true);
        }
        try {
            return new CampaignBook(Files.createTempFile("quickstart", ".journal"), false);
        } catch (IOException e) {
            throw new UsageException(
                    "there is no place for the campaign's journal; name one with -Dxuqm.journal=FILE: " + e, e);
        }
    }

    private static void checkWritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw refusal(file, "its folder does not exist");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw refusal(file, "it is not a regular file");
        }
        boolean isNew = !Files.exists(file);
        try (SeekableByteChannel opened =
                Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            opened.position(); // as it was: the campaign makes what it is
        } catch (AccessDeniedException e) {
            throw refusal(file, "this user may not write it");
        } catch (IOException e) {
            throw refusal(file, String.valueOf(e.getMessage()));
        }
        try {
            if (isNew) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw refusal(file, String.valueOf(e.getMessage()));
        }
    }

    private static UsageException refusal(Path file, String reason) {
        return new UsageException("the journal " + file + " cannot be written: " + reason
                + "; nothing was sent; name another file with -Dxuqm.journal=FILE");
    }

    BulkJournal journal() {
        return FileJournal.at(file);
    }

    @Override
    public void close() {
        if (!stays) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit(); // whoever looks into it now will be gone by then
            }
        }
    }
}
