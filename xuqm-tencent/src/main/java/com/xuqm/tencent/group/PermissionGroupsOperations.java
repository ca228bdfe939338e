package com.xuqm.tencent.group;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link PermissionGroups}. */
public final class PermissionGroupsOperations {

    /** Creates a permission group. */
    public static final Operation CREATE =
            Commands.notIdempotent("permissionGroups.create", "group_open_http_svc/create_permission_group");

    /** Changes a permission group. */
    public static final Operation UPDATE =
            Commands.idempotent("permissionGroups.update", "group_open_http_svc/modify_permission_group");

    /** Lists permission groups. */
    public static final Operation LIST =
            Commands.idempotent("permissionGroups.page", "group_open_http_svc/get_permission_group");

    /** Gives a permission group permissions for topics. */
    public static final Operation ADD_TOPICS =
            Commands.idempotent("permissionGroups.addTopic", "group_open_http_svc/add_topic_permission_group");

    /** Changes the permissions of a permission group for topics. */
    public static final Operation SET_TOPICS =
            Commands.idempotent("permissionGroups.setTopic", "group_open_http_svc/set_topic_permission_group");

    /** Takes permissions for topics away. */
    public static final Operation REMOVE_TOPICS =
            Commands.idempotent("permissionGroups.removeTopic", "group_open_http_svc/delete_topic_permission_group");

    /** Lists the permissions of a permission group for topics. */
    public static final Operation TOPICS =
            Commands.idempotent("permissionGroups.topics", "group_open_http_svc/get_topic_permission_group");

    /** Adds members to a permission group. */
    public static final Operation ADD_MEMBERS =
            Commands.idempotent("permissionGroups.addMembers", "group_open_http_svc/add_permission_group_member");

    /** Lists the members of a permission group. */
    public static final Operation LIST_MEMBERS =
            Commands.idempotent("permissionGroups.members", "group_open_http_svc/get_permission_group_member_list");

    private PermissionGroupsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(CREATE, UPDATE, LIST, ADD_TOPICS, SET_TOPICS, REMOVE_TOPICS, TOPICS, ADD_MEMBERS, LIST_MEMBERS);
    }
}
