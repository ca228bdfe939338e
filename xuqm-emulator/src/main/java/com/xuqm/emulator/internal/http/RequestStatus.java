package com.xuqm.emulator.internal.http;

/** State of something that was asked for: a friendship, a membership. */
public enum RequestStatus {
    /** Nobody has answered yet. */
    PENDING,
    /** It was granted. */
    ACCEPTED,
    /** It was not. */
    REJECTED
}
