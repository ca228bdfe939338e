package com.xuqm.sdk.webhook.receive;

/** What somebody is told who claims a nonce or an event. */
public enum ClaimResult {
    /** It is theirs: nobody has had it, or whoever had it gave it back or let the lease end. */
    NEW,
    /** Somebody else has it and may fail, so it should come again later. */
    IN_PROGRESS,
    /** Somebody was done with it. */
    DONE,
    /** There is no room to remember it, so nothing is known of it and nothing was claimed. It should come again later. */
    FULL
}
