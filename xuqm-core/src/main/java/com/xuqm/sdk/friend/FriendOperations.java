package com.xuqm.sdk.friend;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Friends}. */
public final class FriendOperations {

    /** Lists the caller's friends. */
    public static final Operation LIST =
            Operation.builder("friends.list", HttpMethod.GET, "/api/im/friends").build();

    /** Adds a friend. */
    public static final Operation ADD =
            Operation.builder("friends.add", HttpMethod.POST, "/api/im/friends").build();

    /** Adds several friends. */
    public static final Operation ADD_BATCH = Operation.builder(
                    "friends.addBatch", HttpMethod.POST, "/api/im/friends/batch")
            .build();

    /** Removes a friend. */
    public static final Operation REMOVE = Operation.builder(
                    "friends.remove", HttpMethod.DELETE, "/api/im/friends/{friendId}")
            .build();

    /** Removes all friends. */
    public static final Operation REMOVE_ALL = Operation.builder(
                    "friends.removeAll", HttpMethod.DELETE, "/api/im/friends")
            .build();

    /** Removes several friends. */
    public static final Operation REMOVE_BATCH = Operation.builder(
                    "friends.removeBatch", HttpMethod.POST, "/api/im/friends/batch/remove")
            .build();

    /** Puts a friend into a grouping, or takes the friend out. */
    public static final Operation SET_GROUP = Operation.builder(
                    "friends.setGroup", HttpMethod.PUT, "/api/im/friends/{friendId}/group")
            .build();

    /** Lists the groupings. */
    public static final Operation LIST_GROUPS = Operation.builder(
                    "friends.listGroups", HttpMethod.GET, "/api/im/friends/groups")
            .build();

    /** Lists the friends of a grouping. */
    public static final Operation LIST_BY_GROUP = Operation.builder(
                    "friends.listByGroup", HttpMethod.GET, "/api/im/friends/groups/{groupName}")
            .build();

    /** Tells who is a friend. It changes nothing. */
    public static final Operation CHECK = Operation.builder("friends.check", HttpMethod.POST, "/api/im/friends/check")
            .retryClass(RetryClass.IDEMPOTENT)
            .build();

    private FriendOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                LIST, ADD, ADD_BATCH, REMOVE, REMOVE_ALL, REMOVE_BATCH, SET_GROUP, LIST_GROUPS, LIST_BY_GROUP, CHECK);
    }
}
