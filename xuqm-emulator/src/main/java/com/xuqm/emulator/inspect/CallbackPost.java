package com.xuqm.emulator.inspect;

import org.jspecify.annotations.Nullable;

/**
 * A callback that was posted, or tried. {@code toString()} leaves out its body, since that holds messages.
 *
 * @param command its {@code CallbackCommand}
 * @param body what was posted
 * @param status HTTP status of the answer, or null if there was none in time
 * @param reply the answer's body, empty if there was none
 */
public record CallbackPost(
        String command, String body, @Nullable Integer status, String reply) {

    @Override
    public String toString() {
        return command + " -> " + (status == null ? "no answer" : status.toString());
    }
}
