package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.internal.Ids;
import com.xuqm.maxim.internal.Minutes;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import java.time.Duration;
import java.util.Map;

/**
 * What may be done in a group. For its owner and its administrators.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/group.
 */
public final class GroupSettings {

    static {
        InnerAccess.grant(GroupSettings.class, GroupSettings::new);
    }

    private final Calls calls;

    GroupSettings(Calls calls) {
        this.calls = calls;
    }

    /**
     * Sets whether members may invite others: {@code POST /group/settings/allow_member_invitation}.
     *
     * @param groupId the group
     * @param allow whether they may
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> allowMemberInvites(long groupId, boolean allow) {
        return set(GroupSettingOperations.ALLOW_MEMBER_INVITES, groupId, allow);
    }

    /**
     * Sets whether members may change what is shown of a group: {@code POST /group/settings/allow_member_modify}.
     *
     * @param groupId the group
     * @param allow whether they may
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> allowMemberChanges(long groupId, boolean allow) {
        return set(GroupSettingOperations.ALLOW_MEMBER_CHANGES, groupId, allow);
    }

    /**
     * Sets whether it is shown who has read a message: {@code POST /group/settings/enable_read_ack}.
     *
     * @param groupId the group
     * @param enable whether it is
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> enableReadAcks(long groupId, boolean enable) {
        return set(GroupSettingOperations.ENABLE_READ_ACKS, groupId, enable);
    }

    /**
     * Sets whether members do not see who the others are: {@code POST /group/settings/hide_member_info}. Documented in Chinese only.
     *
     * @param groupId the group
     * @param hide whether they do not
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> hideMemberInfo(long groupId, boolean hide) {
        return set(GroupSettingOperations.HIDE_MEMBER_INFO, groupId, hide);
    }

    /**
     * Sets whether new members see what was written before: {@code POST /group/settings/history_visible}.
     *
     * @param groupId the group
     * @param show whether they do
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> showHistory(long groupId, boolean show) {
        return set(GroupSettingOperations.SHOW_HISTORY, groupId, show);
    }

    /**
     * Sets what becomes of requests to join: {@code POST /group/settings/require_admin_approval}.
     *
     * @param groupId the group
     * @param approval what
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setJoinApproval(long groupId, JoinApproval approval) {
        return calls.call(
                RequestSpec.of(GroupSettingOperations.SET_JOIN_APPROVAL)
                        .json(Map.of(
                                "group_id",
                                Ids.id("groupId", groupId),
                                "apply_approval",
                                Checks.notNull("approval", approval).number())),
                AnswerShape.DEED);
    }

    /**
     * Lets only administrators write for a while: {@code POST /group/settings/ban_all}. The service counts in minutes.
     *
     * @param groupId the group
     * @param duration how long, from now on: whole minutes, at least one
     * @return until when
     */
    public Call<MutedMembers> muteAll(long groupId, Duration duration) {
        return calls.call(
                RequestSpec.of(GroupSettingOperations.MUTE_ALL)
                        .json(Map.of(
                                "group_id", Ids.id("groupId", groupId), "duration", Minutes.of("duration", duration))),
                MutedMembers.class);
    }

    /**
     * Lets all members write again: {@code POST /group/settings/unban_all}.
     *
     * @param groupId the group
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> unmuteAll(long groupId) {
        return calls.call(
                RequestSpec.of(GroupSettingOperations.UNMUTE_ALL).json(Map.of("group_id", Ids.id("groupId", groupId))),
                AnswerShape.DEED);
    }

    private Call<Done> set(Operation operation, long groupId, Object value) {
        return calls.call(
                RequestSpec.of(operation).json(Map.of("group_id", Ids.id("groupId", groupId), "value", value)),
                AnswerShape.DEED);
    }
}
