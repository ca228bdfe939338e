package com.xuqm.tencent.group;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link GroupAttributes}. */
public final class GroupAttributesOperations {

    /** Gets attributes of a group. */
    public static final Operation GET =
            Commands.idempotent("groupAttrs.get", "group_open_attr_http_svc/get_group_attr");

    /** Replaces all attributes of a group. */
    public static final Operation REPLACE_ALL =
            Commands.idempotent("groupAttrs.replace", "group_open_http_svc/set_group_attr");

    /** Adds or change attributes of a group. */
    public static final Operation PUT = Commands.idempotent("groupAttrs.put", "group_open_http_svc/modify_group_attr");

    /** Deletes all attributes of a group. */
    public static final Operation CLEAR =
            Commands.idempotent("groupAttrs.clear", "group_open_http_svc/clear_group_attr");

    /** Deletes attributes of a group. */
    public static final Operation DELETE =
            Commands.idempotent("groupAttrs.delete", "group_open_http_svc/delete_group_attr");

    private GroupAttributesOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(GET, REPLACE_ALL, PUT, CLEAR, DELETE);
    }
}
