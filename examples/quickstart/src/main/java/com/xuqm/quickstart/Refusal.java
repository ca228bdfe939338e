package com.xuqm.quickstart;

import com.xuqm.sdk.bulk.BulkOutcome.Rejected;
import com.xuqm.sdk.call.BatchFailure;

/**
 * A row of a file that was not taken, and why.
 *
 * @param line where it stands
 * @param userId its id, as written
 * @param reason why
 */
record Refusal(long line, String userId, String reason) {

    /** By the service. */
    static Refusal of(long line, BatchFailure failure) {
        return new Refusal(line, failure.userId(), failure.reason() + " (" + failure.code() + ")");
    }

    /** By either; a code tells that it was the service. */
    static Refusal of(long line, String userId, Rejected rejected) {
        return rejected.code() == 0
                ? of(line, userId, new IllegalArgumentException(rejected.reason()))
                : new Refusal(line, userId, rejected.reason() + " (" + rejected.code() + ")");
    }

    /** By the SDK, whose message names the field that it refuses. */
    static Refusal of(long line, String userId, IllegalArgumentException failure) {
        String message = Text.oneLine(failure.getMessage());
        return new Refusal(line, userId, message.substring(message.indexOf(' ') + 1) + " (not sent)");
    }

    @Override
    public String toString() {
        return "line " + line + ": " + Text.quote(userId) + ": " + Text.oneLine(reason);
    }
}
