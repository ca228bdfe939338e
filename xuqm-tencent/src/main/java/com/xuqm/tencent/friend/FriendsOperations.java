package com.xuqm.tencent.friend;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Friends}. */
public final class FriendsOperations {

    /** Adds friends. */
    public static final Operation ADD = Commands.notIdempotent("friends.add", "sns/friend_add");

    /** Imports friends. */
    public static final Operation IMPORT_FRIENDS = Commands.idempotent("friends.importBatch", "sns/friend_import");

    /** Changes friends. */
    public static final Operation UPDATE = Commands.idempotent("friends.update", "sns/friend_update");

    /** Deletes friends. */
    public static final Operation DELETE = Commands.idempotent("friends.delete", "sns/friend_delete");

    /** Deletes all friends. */
    public static final Operation DELETE_ALL = Commands.idempotent("friends.deleteAll", "sns/friend_delete_all");

    /** Checks friendships. */
    public static final Operation CHECK = Commands.idempotent("friends.check", "sns/friend_check");

    /** Lists friends. */
    public static final Operation LIST = Commands.idempotent("friends.page", "sns/friend_get");

    /** Gets friends. */
    public static final Operation GET = Commands.idempotent("friends.getBatch", "sns/friend_get_list");

    private FriendsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(ADD, IMPORT_FRIENDS, UPDATE, DELETE, DELETE_ALL, CHECK, LIST, GET);
    }
}
