package com.xuqm.sdk.bulk.journal;

/** What a {@link FileJournal} survives. */
public enum Durability {
    /**
     * The end of the process, however it comes: {@code kill -9}, a crash, running out of memory. Each record is handed to the operating
     * system before the request is sent. What it had not yet written to the disk is lost if the machine itself stops.
     */
    PROCESS_CRASH,
    /**
     * The end of the machine too, as far as its disk keeps what it says it has: each announcement of a request is forced to the disk (fsync)
     * before the request is sent. Costs a few milliseconds for each request.
     */
    POWER_LOSS
}
