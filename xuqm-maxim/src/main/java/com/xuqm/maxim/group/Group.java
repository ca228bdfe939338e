package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.Times;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A group with its settings.
 *
 * @param groupId the group's id
 * @param name its name; empty if the service does not say
 * @param description what it is about, {@code null} if that is not said
 * @param avatar the picture's URL, {@code null} if there is none
 * @param ext what the app keeps with it, {@code null} if nothing
 * @param type what kind of group it is, {@code null} if the service does not say
 * @param status whether it is still there, {@code null} if the service does not say
 * @param ownerId who owns it, {@code null} if the service does not say
 * @param count how many members it has, {@code null} if the service does not say
 * @param capacity how many members it may have, {@code null} if the service does not say
 * @param joinApproval what becomes of requests to join, {@code null} if the service does not say
 * @param mutedUntil until when only administrators may write; {@code null} if all may, as they may if it is past; {@link
 *     MutedMembers#FOREVER} if for good
 * @param memberInvites whether members may invite others, {@code null} if the service does not say
 * @param memberChanges whether members may change what is shown of the group, {@code null} if the service does not say
 * @param hideMemberInfo whether members do not see who the others are, {@code null} if the service does not say
 * @param historyVisible whether new members see what was written before, {@code null} if the service does not say
 * @param readAcks whether it is shown who has read a message, {@code null} if the service does not say
 * @param muteMode what the caller gets of its messages, {@code null} if the service does not say
 * @param pushMode which of its messages are pushed to the caller, {@code null} if the service does not say
 * @param createdAt when it was created, {@code null} if the service does not say
 * @param updatedAt when it was changed last, {@code null} if the service does not say
 */
public record Group(
        @WireName("group_id") Long groupId,
        String name,
        @Nullable String description,
        @Nullable String avatar,
        @Nullable String ext,
        @Nullable GroupType type,
        @Nullable GroupStatus status,
        @WireName("owner_id") @Nullable Long ownerId,
        @Nullable Long count,
        @Nullable Long capacity,
        @WireName("apply_approval") @Nullable JoinApproval joinApproval,

        @WireName("ban_expire_time") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant mutedUntil,

        @WireName("member_invite") @Nullable Boolean memberInvites,
        @WireName("member_modify") @Nullable Boolean memberChanges,
        @WireName("hide_member_info") @Nullable Boolean hideMemberInfo,
        @WireName("history_visible") @Nullable Boolean historyVisible,
        @WireName("read_ack") @Nullable Boolean readAcks,
        @WireName("msg_mute_mode") @Nullable MessageMuteMode muteMode,
        @WireName("msg_push_mode") @Nullable MessagePushMode pushMode,
        @WireName("created_at") @Nullable Instant createdAt,
        @WireName("updated_at") @Nullable Instant updatedAt) {

    /** Refuses an answer without its id; a time of 0 is none, and -1 is for ever. */
    public Group {
        groupId = Received.required("groupId", groupId);
        name = Received.orEmpty(name);
        mutedUntil = Times.orForever(mutedUntil);
        createdAt = Received.timeOrNull(createdAt);
        updatedAt = Received.timeOrNull(updatedAt);
    }
}
