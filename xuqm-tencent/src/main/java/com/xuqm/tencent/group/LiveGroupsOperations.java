package com.xuqm.tencent.group;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link LiveGroups}. */
public final class LiveGroupsOperations {

    /** Sends a message to all live groups. */
    public static final Operation BROADCAST =
            Commands.idempotent("liveGroup.broadcast", "group_open_http_svc/send_broadcast_msg");

    /** Counts who is in a live group. */
    public static final Operation ONLINE_COUNT =
            Commands.idempotent("liveGroup.onlineCount", "group_open_http_svc/get_online_member_num");

    /** Lists who is in a live group. */
    public static final Operation ONLINE_MEMBERS =
            Commands.idempotent("liveGroup.onlineMembers", "group_open_avchatroom_http_svc/get_members");

    /** Tells who is in a live group. */
    public static final Operation CHECK_ONLINE =
            Commands.idempotent("liveGroup.checkOnline", "group_open_avchatroom_http_svc/check_members");

    /** Marks members of a live group. */
    public static final Operation MARK_MEMBERS =
            Commands.idempotent("liveGroup.markMembers", "group_open_avchatroom_http_svc/modify_user_info");

    /** Lists the administrators of a live group. */
    public static final Operation ADMINS =
            Commands.idempotent("liveGroup.admins", "group_open_avchatroom_http_svc/get_admin_list");

    /** Appoints administrators of a live group. */
    public static final Operation SET_ADMINS =
            Commands.idempotent("liveGroup.setAdmins", "group_open_avchatroom_http_svc/modify_admin");

    /** Adds robots to a live group. */
    public static final Operation ADD_ROBOTS =
            Commands.idempotent("liveGroup.addRobots", "group_open_avchatroom_http_svc/add_robots");

    /** Removes robots from a live group. */
    public static final Operation REMOVE_ROBOTS =
            Commands.idempotent("liveGroup.removeRobots", "group_open_avchatroom_http_svc/del_robots");

    private LiveGroupsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                BROADCAST,
                ONLINE_COUNT,
                ONLINE_MEMBERS,
                CHECK_ONLINE,
                MARK_MEMBERS,
                ADMINS,
                SET_ADMINS,
                ADD_ROBOTS,
                REMOVE_ROBOTS);
    }
}
