package com.xuqm.tencent.friend;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link FriendGroups}. */
public final class FriendGroupsOperations {

    /** Adds friend groups, and friends to them. */
    public static final Operation ADD = Commands.notIdempotent("friendGroups.add", "sns/group_add");

    /** Deletes friend groups. */
    public static final Operation DELETE = Commands.idempotent("friendGroups.delete", "sns/group_delete");

    /** Lists friend groups. */
    public static final Operation GET = Commands.idempotent("friendGroups.list", "sns/group_get");

    private FriendGroupsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(ADD, DELETE, GET);
    }
}
