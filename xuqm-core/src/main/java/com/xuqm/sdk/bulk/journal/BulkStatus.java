package com.xuqm.sdk.bulk.journal;

/** What is known of a recipient. Each recipient has exactly one of these at the end of a run. */
public enum BulkStatus {
    /** The service took it. */
    ACCEPTED,
    /** It cannot be done for this recipient; others are not concerned. */
    REJECTED,
    /** It may have been done: the request was sent, and what became of it is not known. */
    UNKNOWN,
    /** It certainly was not done. */
    NOT_TRIED
}
