package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;

/**
 * A callback that was received.
 *
 * @param command what it is about, such as {@code C2C.CallbackAfterSendMsg}
 * @param data what happened or is about to
 * @param clientIp the address of the user's device; empty if the service does not say
 * @param platform {@code RESTAPI}, {@code Web}, {@code Android}, {@code iOS}, …; empty if the service does not say
 * @param body the bytes as they were posted; not a copy
 * @param <T> the type of the data
 */
// Suppressed because two callbacks are the same if they are the same object.
@SuppressWarnings("ArrayRecordComponent")
public record Callback<T>(String command, T data, String clientIp, String platform, byte[] body) {

    /** Checks the values. */
    public Callback {
        Checks.notNull("command", command);
        Checks.notNull("data", data);
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "Callback[" + command + "]";
    }
}
