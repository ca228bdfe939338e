package com.xuqm.tck.bulk;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.FileJournal;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

/** Here and not in the core, which cannot depend on its own contract. */
@DisplayName("The journal in a file")
class FileJournalTest extends BulkJournalContract {

    @TempDir
    private Path folder;

    @Override
    protected BulkJournal journal() {
        return FileJournal.at(folder.resolve("campaign.journal"));
    }
}
