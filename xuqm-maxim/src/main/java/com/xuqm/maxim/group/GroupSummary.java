package com.xuqm.maxim.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a group.
 *
 * @param groupId the group's id
 * @param name its name; empty if the service does not say
 * @param avatar the picture's URL, {@code null} if there is none
 * @param type what kind of group it is, {@code null} if the service does not say
 * @param status whether it is still there, {@code null} if the service does not say
 * @param ownerId who owns it, {@code null} if the service does not say
 * @param count how many members it has, {@code null} if the service does not say
 * @param capacity how many members it may have, {@code null} if the service does not say
 * @param joinApproval what becomes of requests to join, {@code null} if the service does not say
 * @param muteMode what the caller gets of its messages, {@code null} if the service does not say
 * @param pushMode which of its messages are pushed to the caller, {@code null} if the service does not say
 */
public record GroupSummary(
        @WireName("group_id") Long groupId,
        String name,
        @Nullable String avatar,
        @Nullable GroupType type,
        @Nullable GroupStatus status,
        @WireName("owner") @Nullable Long ownerId,
        @Nullable Long count,
        @Nullable Long capacity,
        @WireName("apply_approval") @Nullable JoinApproval joinApproval,
        @WireName("msg_mute_mode") @Nullable MessageMuteMode muteMode,
        @WireName("msg_push_mode") @Nullable MessagePushMode pushMode) {

    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public GroupSummary {
        groupId = Received.required("groupId", groupId);
        name = Received.orEmpty(name);
    }
}
