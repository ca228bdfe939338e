package com.xuqm.emulator.inspect;

import java.util.List;

/**
 * A push of the Tencent emulator. {@code toString()} leaves out what it says.
 *
 * @param taskId its {@code TaskId}
 * @param recipients the users it went to
 * @param request the body of the command that asked for it, as JSON
 * @param revoked whether it was revoked
 */
public record TencentPush(String taskId, List<String> recipients, String request, boolean revoked) {

    /** Creates a push. */
    public TencentPush {
        recipients = List.copyOf(recipients);
    }

    @Override
    public String toString() {
        return taskId + " to " + recipients.size() + " users";
    }
}
