package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.bulk.journal.JournalRecord;
import java.util.function.Consumer;

/** Keeps nothing: for a campaign that is not to be resumed. */
enum NoJournal implements BulkJournal, BulkJournal.Session {
    INSTANCE;

    @Override
    public Session open(CampaignIdentity campaign) {
        return this;
    }

    @Override
    public void replay(Consumer<JournalRecord> reader) {}

    @Override
    public void append(JournalRecord entry) {}

    @Override
    public void close() {}
}
