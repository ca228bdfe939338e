package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link GroupSettings}. */
public final class GroupSettingOperations {

    /** Sets whether members may invite others. */
    public static final Operation ALLOW_MEMBER_INVITES = Routes.token(
            "groupSettings.allowMemberInvites",
            HttpMethod.POST,
            "/group/settings/allow_member_invitation",
            RetryClass.IDEMPOTENT);

    /** Sets whether members may change what is shown of a group. */
    public static final Operation ALLOW_MEMBER_CHANGES = Routes.token(
            "groupSettings.allowMemberChanges",
            HttpMethod.POST,
            "/group/settings/allow_member_modify",
            RetryClass.IDEMPOTENT);

    /** Sets whether it is shown who has read a message. */
    public static final Operation ENABLE_READ_ACKS = Routes.token(
            "groupSettings.enableReadAcks", HttpMethod.POST, "/group/settings/enable_read_ack", RetryClass.IDEMPOTENT);

    /** Sets whether members do not see who the others are. */
    public static final Operation HIDE_MEMBER_INFO = Routes.token(
            "groupSettings.hideMemberInfo", HttpMethod.POST, "/group/settings/hide_member_info", RetryClass.IDEMPOTENT);

    /** Sets whether new members see what was written before. */
    public static final Operation SHOW_HISTORY = Routes.token(
            "groupSettings.showHistory", HttpMethod.POST, "/group/settings/history_visible", RetryClass.IDEMPOTENT);

    /** Sets what becomes of requests to join. */
    public static final Operation SET_JOIN_APPROVAL = Routes.token(
            "groupSettings.setJoinApproval",
            HttpMethod.POST,
            "/group/settings/require_admin_approval",
            RetryClass.IDEMPOTENT);

    /** Lets only administrators write for a while. */
    public static final Operation MUTE_ALL =
            Routes.token("groupSettings.muteAll", HttpMethod.POST, "/group/settings/ban_all", RetryClass.IDEMPOTENT);

    /** Lets all members write again. */
    public static final Operation UNMUTE_ALL = Routes.token(
            "groupSettings.unmuteAll", HttpMethod.POST, "/group/settings/unban_all", RetryClass.IDEMPOTENT);

    private GroupSettingOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                ALLOW_MEMBER_INVITES,
                ALLOW_MEMBER_CHANGES,
                ENABLE_READ_ACKS,
                HIDE_MEMBER_INFO,
                SHOW_HISTORY,
                SET_JOIN_APPROVAL,
                MUTE_ALL,
                UNMUTE_ALL);
    }
}
