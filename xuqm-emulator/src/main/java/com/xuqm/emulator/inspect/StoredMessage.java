package com.xuqm.emulator.inspect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message, as it is now. {@code toString()} leaves out the content.
 *
 * @param id its id
 * @param fromId who sent it
 * @param toId the user or group it went to
 * @param chatType {@code SINGLE} or {@code GROUP}
 * @param msgType its kind, such as {@code TEXT}
 * @param content its content as sent; empty once it is revoked
 * @param status {@code SENT} or {@code REVOKED}
 * @param createdAt when it was sent
 * @param editedAt when it was last edited, or null
 * @param clientMsgId the sender's own id of it, or null
 * @param campaignId the campaign it was sent by, or null
 */
public record StoredMessage(
        String id,
        String fromId,
        String toId,
        String chatType,
        String msgType,
        String content,
        String status,
        Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable String clientMsgId,
        @Nullable String campaignId) {

    @Override
    public String toString() {
        return id + " " + fromId + " -> " + toId + " " + chatType + " " + msgType + " " + status;
    }
}
