package com.xuqm.quickstart;

import com.xuqm.sdk.bulk.BulkJournal;
import com.xuqm.sdk.bulk.FileJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The journal of the campaign. One in a file of the user's stays, and lets the next run go on; another one is for show and goes at the end.
 *
 * @param file where it is
 * @param stays whether it is kept
 */
record CampaignBook(Path file, boolean stays) implements AutoCloseable {

    static CampaignBook of(@Nullable Path given) {
        if (given != null) {
            return new CampaignBook(given, true);
        }
        try {
            return new CampaignBook(Files.createTempFile("quickstart", ".journal"), false);
        } catch (IOException e) {
            throw new UsageException(
                    "there is no place for the campaign's journal; name one with -Dxuqm.journal=FILE: " + e, e);
        }
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
