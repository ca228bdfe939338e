package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link GroupMembers}. */
public final class GroupMemberOperations {

    /** Lists the members. */
    public static final Operation LIST =
            Routes.token("groupMembers.list", HttpMethod.GET, "/group/member_list", RetryClass.IDEMPOTENT);

    /** Lists the administrators. */
    public static final Operation LIST_ADMINISTRATORS =
            Routes.token("groupMembers.listAdministrators", HttpMethod.GET, "/group/admin_list", RetryClass.IDEMPOTENT);

    /** Lists the members who may not write. */
    public static final Operation LIST_MUTED =
            Routes.token("groupMembers.listMuted", HttpMethod.GET, "/group/banned_list", RetryClass.IDEMPOTENT);

    /** Lists those who may not join. */
    public static final Operation LIST_BLOCKED =
            Routes.token("groupMembers.listBlocked", HttpMethod.GET, "/group/blocked_list", RetryClass.IDEMPOTENT);

    /** Reads some of the members. */
    public static final Operation GET =
            Routes.token("groupMembers.get", HttpMethod.POST, "/group/members/display_name", RetryClass.IDEMPOTENT);

    /** Makes members administrators. */
    public static final Operation ADD_ADMINISTRATORS = Routes.token(
            "groupMembers.addAdministrators", HttpMethod.POST, "/group/admin/add", RetryClass.NOT_IDEMPOTENT);

    /** Makes administrators ordinary members. */
    public static final Operation REMOVE_ADMINISTRATORS = Routes.token(
            "groupMembers.removeAdministrators", HttpMethod.POST, "/group/admin/remove", RetryClass.IDEMPOTENT);

    /** Lets members not write for a while. */
    public static final Operation MUTE =
            Routes.token("groupMembers.mute", HttpMethod.POST, "/group/ban", RetryClass.IDEMPOTENT);

    /** Lets members write again. */
    public static final Operation UNMUTE =
            Routes.token("groupMembers.unmute", HttpMethod.POST, "/group/unban", RetryClass.IDEMPOTENT);

    /** Lets users not join. */
    public static final Operation BLOCK =
            Routes.token("groupMembers.block", HttpMethod.POST, "/group/block", RetryClass.IDEMPOTENT);

    /** Lets users join again. */
    public static final Operation UNBLOCK =
            Routes.token("groupMembers.unblock", HttpMethod.POST, "/group/unblock", RetryClass.IDEMPOTENT);

    /** Removes members. */
    public static final Operation REMOVE =
            Routes.token("groupMembers.remove", HttpMethod.POST, "/group/kick", RetryClass.IDEMPOTENT);

    private GroupMemberOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                LIST,
                LIST_ADMINISTRATORS,
                LIST_MUTED,
                LIST_BLOCKED,
                GET,
                ADD_ADMINISTRATORS,
                REMOVE_ADMINISTRATORS,
                MUTE,
                UNMUTE,
                BLOCK,
                UNBLOCK,
                REMOVE);
    }
}
