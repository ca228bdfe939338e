package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation: of type 1 with an account, of type 2 in a group.
 *
 * @param type the type
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param groupId the group; empty if the service does not say
 * @param msgTime when the service took it, {@code null} if the service does not say
 * @param topFlag 1 if it is pinned
 */
public record Conversation(
        @WireName("Type") long type,
        @WireName("To_Account") String toAccount,
        @WireName("GroupId") String groupId,

        @WireName("MsgTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant msgTime,

        @WireName("TopFlag") long topFlag) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public Conversation {
        toAccount = Received.orEmpty(toAccount);
        groupId = Received.orEmpty(groupId);
        msgTime = Received.timeOrNull(msgTime);
    }
}
