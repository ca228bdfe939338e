package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;

/**
 * What to answer to a post, in whatever web framework it arrived: set the status and the type, write the bytes.
 *
 * @param status the HTTP status, 200 if the callback was taken
 * @param contentType the value of {@code Content-Type}
 * @param body the body, JSON
 */
// Suppressed because two replies are the same if they are the same object.
@SuppressWarnings("ArrayRecordComponent")
public record CallbackReply(int status, String contentType, byte[] body) {

    /** Checks the values. */
    public CallbackReply {
        Checks.notBlank("contentType", contentType);
        Checks.notNull("body", body);
    }

    /** Leaves the body out. */
    @Override
    public String toString() {
        return "CallbackReply[status=" + status + "]";
    }
}
