package com.xuqm.emulator.inspect;

import org.jspecify.annotations.Nullable;

/**
 * A message in the Tencent emulator. {@code toString()} leaves out what it says.
 *
 * @param from who sent it
 * @param to the user it went to, or null if it went to a group
 * @param groupId the group it went to, or null if it went to a user
 * @param key its {@code MsgKey}; of a group's message, its {@code MsgSeq}
 * @param seq its {@code MsgSeq}
 * @param random its {@code MsgRandom} or {@code Random}
 * @param time when it was sent, in epoch seconds
 * @param body its {@code MsgBody}, as JSON
 * @param recalled whether it was recalled
 */
public record TencentMessage(
        String from,
        @Nullable String to,
        @Nullable String groupId,
        String key,
        long seq,
        long random,
        long time,
        String body,
        boolean recalled) {

    @Override
    public String toString() {
        return from + " to " + (to == null ? groupId : to) + ": " + key;
    }
}
