package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a group.
 *
 * @param memberAccount the member; empty if the service does not say
 * @param role the role: {@code Owner}, {@code Admin}, {@code Member}; empty if the service does not say
 * @param joinTime when the member joined, {@code null} if the service does not say
 * @param msgSeq the sequence number of the message, a uint32
 * @param msgFlag how messages are announced: {@code AcceptAndNotify}, {@code AcceptNotNotify}, {@code Discard}, {@code
 *     AcceptNotNotifyExceptAt}; empty if the service does not say
 * @param lastSendMsgTime when the member last wrote, {@code null} if the service does not say
 * @param muteUntil until when the member may not write; {@code null} for not at all, {@link MutedMember#FOREVER} for ever
 * @param nameCard the name in the group, at most 50 bytes; empty if the service does not say
 * @param onlineStatus the member's status; empty if the service does not say
 * @param customMemberFields fields of members that the app has defined, unmodifiable
 */
public record GroupMember(
        @WireName("Member_Account") String memberAccount,
        @WireName("Role") String role,

        @WireName("JoinTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant joinTime,

        @WireName("MsgSeq") long msgSeq,
        @WireName("MsgFlag") String msgFlag,

        @WireName("LastSendMsgTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant lastSendMsgTime,

        @WireName("MuteUntil") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant muteUntil,

        @WireName("NameCard") String nameCard,
        @WireName("OnlineStatus") String onlineStatus,
        @WireName("AppMemberDefinedData") List<CustomField> customMemberFields) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public GroupMember {
        memberAccount = Received.orEmpty(memberAccount);
        role = Received.orEmpty(role);
        msgFlag = Received.orEmpty(msgFlag);
        nameCard = Received.orEmpty(nameCard);
        onlineStatus = Received.orEmpty(onlineStatus);
        customMemberFields = Checks.copy(customMemberFields);
        joinTime = Received.timeOrNull(joinTime);
        lastSendMsgTime = Received.timeOrNull(lastSendMsgTime);
        muteUntil = Received.timeOrNull(muteUntil);
    }
}
