package com.xuqm.tencent.group;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Groups}. */
public final class GroupsOperations {

    /** Lists groups. */
    public static final Operation LIST = Commands.idempotent("groups.page", "group_open_http_svc/get_appid_group_list");

    /** Creates a group. */
    public static final Operation CREATE = Commands.notIdempotent("groups.create", "group_open_http_svc/create_group");

    /** Gets a group. */
    public static final Operation GET = Commands.idempotent("groups.get", "group_open_http_svc/get_group_info");

    /** Changes a group. */
    public static final Operation UPDATE =
            Commands.idempotent("groups.update", "group_open_http_svc/modify_group_base_info");

    /** Dissolves a group. */
    public static final Operation DESTROY = Commands.idempotent("groups.destroy", "group_open_http_svc/destroy_group");

    /** Lists the groups of a user. */
    public static final Operation LIST_JOINED =
            Commands.idempotent("groups.joined", "group_open_http_svc/get_joined_group_list");

    /** Gives a group to another owner. */
    public static final Operation CHANGE_OWNER =
            Commands.idempotent("groups.changeOwner", "group_open_http_svc/change_group_owner");

    /** Imports a group. */
    public static final Operation IMPORT_GROUP =
            Commands.notIdempotent("groups.importOne", "group_open_http_svc/import_group");

    private GroupsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(LIST, CREATE, GET, UPDATE, DESTROY, LIST_JOINED, CHANGE_OWNER, IMPORT_GROUP);
    }
}
