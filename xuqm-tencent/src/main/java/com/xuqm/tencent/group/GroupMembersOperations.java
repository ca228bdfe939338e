package com.xuqm.tencent.group;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link GroupMembers}. */
public final class GroupMembersOperations {

    /** Sets a member's number of unread messages. */
    public static final Operation SET_UNREAD_COUNT =
            Commands.idempotent("groupMembers.setUnread", "group_open_http_svc/set_unread_msg_num");

    /** Lists members of a group. */
    public static final Operation LIST =
            Commands.idempotent("groupMembers.page", "group_open_http_svc/get_group_member_info");

    /** Gets members of a group. */
    public static final Operation GET =
            Commands.idempotent("groupMembers.getBatch", "group_open_http_svc/get_specified_group_member_info");

    /** Adds members to a group. */
    public static final Operation ADD = Commands.idempotent("groupMembers.add", "group_open_http_svc/add_group_member");

    /** Deletes a member of a group. */
    public static final Operation REMOVE =
            Commands.idempotent("groupMembers.delete", "group_open_http_svc/delete_group_member");

    /** Bans members from a group. */
    public static final Operation BAN = Commands.idempotent("groupMembers.ban", "group_open_http_svc/ban_group_member");

    /** Lifts bans. */
    public static final Operation UNBAN =
            Commands.idempotent("groupMembers.unban", "group_open_http_svc/unban_group_member");

    /** Lists who is banned from a group. */
    public static final Operation LIST_BANNED =
            Commands.idempotent("groupMembers.banList", "group_open_http_svc/get_group_ban_member");

    /** Changes a member of a group. */
    public static final Operation UPDATE =
            Commands.idempotent("groupMembers.update", "group_open_http_svc/modify_group_member_info");

    /** Tells the roles of users in a group. */
    public static final Operation ROLES =
            Commands.idempotent("groupMembers.roles", "group_open_http_svc/get_role_in_group");

    /** Mutes members. */
    public static final Operation MUTE =
            Commands.idempotent("groupMembers.mute", "group_open_http_svc/forbid_send_msg");

    /** Lists muted members. */
    public static final Operation MUTED =
            Commands.idempotent("groupMembers.mutedList", "group_open_http_svc/get_group_muted_account");

    /** Lists muted members, by the name of old. */
    public static final Operation MUTED_BY_OLD_NAME =
            Commands.idempotent("groupMembers.mutedListOld", "group_open_http_svc/get_group_shutted_uin");

    /** Imports members of a group. */
    public static final Operation IMPORT_MEMBERS =
            Commands.idempotent("groupMembers.importBatch", "group_open_http_svc/import_group_member");

    private GroupMembersOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                SET_UNREAD_COUNT,
                LIST,
                GET,
                ADD,
                REMOVE,
                BAN,
                UNBAN,
                LIST_BANNED,
                UPDATE,
                ROLES,
                MUTE,
                MUTED,
                MUTED_BY_OLD_NAME,
                IMPORT_MEMBERS);
    }
}
