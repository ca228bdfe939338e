/**
 * Where a campaign keeps book, so that it goes on after its process was killed: {@link com.xuqm.sdk.bulk.journal.FileJournal}
 * keeps a write-ahead log in a file, and {@link com.xuqm.sdk.bulk.journal.BulkJournal} is what to implement to keep it elsewhere.
 */
@NullMarked
package com.xuqm.sdk.bulk.journal;

import org.jspecify.annotations.NullMarked;
