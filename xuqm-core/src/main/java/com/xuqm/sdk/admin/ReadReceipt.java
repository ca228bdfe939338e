package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import java.util.List;

/**
 * How many have read a message of a group. (The shape is assumed.)
 *
 * @param messageId the message
 * @param readCount how many members, without the sender, have read it
 * @param unreadCount how many members, without the sender, have not
 * @param readUserIds who has read it, unmodifiable; empty unless one message was asked for
 */
public record ReadReceipt(String messageId, int readCount, int unreadCount, List<String> readUserIds) {

    /** Copies the list, and sees to what is missing. */
    public ReadReceipt {
        messageId = Received.required("messageId", messageId);
        readUserIds = Checks.copy(readUserIds);
    }
}
