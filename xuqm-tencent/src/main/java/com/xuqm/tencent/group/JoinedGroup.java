package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A group of which the user is a member.
 *
 * @param groupId the group; empty if the service does not say
 * @param type the type; empty if the service does not say
 * @param name the name; empty if the service does not say
 * @param introduction what it is about; empty if the service does not say
 * @param notification what is announced; empty if the service does not say
 * @param faceUrl the URL of the picture; empty if the service does not say
 * @param ownerAccount the owner; empty if the service does not say
 * @param createTime when it was created, {@code null} if the service does not say
 * @param infoSeq the number of the last change
 * @param lastInfoTime when the group was last changed, {@code null} if the service does not say
 * @param lastMsgTime when the last message was sent, {@code null} if the service does not say
 * @param nextMsgSeq the sequence number that the next message gets
 * @param memberNum how many members it has
 * @param maxMemberNum how many members it may have
 * @param applyJoinOption {@code FreeAccess}, {@code NeedPermission} or {@code DisableApply}; empty if the service does not say
 */
public record JoinedGroup(
        @WireName("GroupId") String groupId,
        @WireName("Type") String type,
        @WireName("Name") String name,
        @WireName("Introduction") String introduction,
        @WireName("Notification") String notification,
        @WireName("FaceUrl") String faceUrl,
        @WireName("Owner_Account") String ownerAccount,

        @WireName("CreateTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant createTime,

        @WireName("InfoSeq") long infoSeq,

        @WireName("LastInfoTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant lastInfoTime,

        @WireName("LastMsgTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant lastMsgTime,

        @WireName("NextMsgSeq") long nextMsgSeq,
        @WireName("MemberNum") long memberNum,
        @WireName("MaxMemberNum") long maxMemberNum,
        @WireName("ApplyJoinOption") String applyJoinOption) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public JoinedGroup {
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        name = Received.orEmpty(name);
        introduction = Received.orEmpty(introduction);
        notification = Received.orEmpty(notification);
        faceUrl = Received.orEmpty(faceUrl);
        ownerAccount = Received.orEmpty(ownerAccount);
        applyJoinOption = Received.orEmpty(applyJoinOption);
        createTime = Received.timeOrNull(createTime);
        lastInfoTime = Received.timeOrNull(lastInfoTime);
        lastMsgTime = Received.timeOrNull(lastMsgTime);
    }
}
