package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group, as far as its fields were asked for.
 *
 * @param errorCode the code of this item, 0 for success
 * @param errorInfo the service's words for this item; empty if the service does not say
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
 * @param inviteJoinOption who may invite: {@code FreeAccess}, {@code NeedPermission} or {@code DisableInvite}; empty if the service does
 *     not say
 * @param enablePermission whether it has permission groups
 * @param defaultPermission the permissions of those in no permission group
 * @param muteAllMember {@code On} or {@code Off}: whether ordinary members may not write; empty if the service does not say
 * @param customFields fields that the app has defined, unmodifiable
 * @param members the members, unmodifiable
 * @param customMemberFields fields of members that the app has defined, unmodifiable
 */
public record Group(
        @WireName("ErrorCode") long errorCode,
        @WireName("ErrorInfo") String errorInfo,
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
        @WireName("ApplyJoinOption") String applyJoinOption,
        @WireName("InviteJoinOption") String inviteJoinOption,
        @WireName("EnablePermission") long enablePermission,
        @WireName("DefaultPermission") long defaultPermission,
        @WireName("MuteAllMember") String muteAllMember,
        @WireName("AppDefinedData") List<CustomField> customFields,
        @WireName("MemberList") List<GroupMember> members,
        @WireName("AppMemberDefinedData") List<CustomField> customMemberFields) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public Group {
        errorInfo = Received.orEmpty(errorInfo);
        groupId = Received.orEmpty(groupId);
        type = Received.orEmpty(type);
        name = Received.orEmpty(name);
        introduction = Received.orEmpty(introduction);
        notification = Received.orEmpty(notification);
        faceUrl = Received.orEmpty(faceUrl);
        ownerAccount = Received.orEmpty(ownerAccount);
        applyJoinOption = Received.orEmpty(applyJoinOption);
        inviteJoinOption = Received.orEmpty(inviteJoinOption);
        muteAllMember = Received.orEmpty(muteAllMember);
        customFields = Checks.copy(customFields);
        members = Checks.copy(members);
        customMemberFields = Checks.copy(customMemberFields);
        createTime = Received.timeOrNull(createTime);
        lastInfoTime = Received.timeOrNull(lastInfoTime);
        lastMsgTime = Received.timeOrNull(lastMsgTime);
    }
}
