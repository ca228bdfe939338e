package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.call.CallOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a sender was told to do. */
record BulkSettings<R>(
        BulkTarget<R> target,
        int batchSize,
        int maxConcurrency,
        @Nullable BulkRate rateLimit,
        BulkJournal journal,
        boolean resendUnknown,
        Duration patience,
        int unknownInARow,
        int refusedInARow,
        CallOptions options,
        Duration progressInterval,
        @Nullable BulkListener<? super R> listener) {

    boolean keepsJournal() {
        return journal != NoJournal.INSTANCE;
    }
}
