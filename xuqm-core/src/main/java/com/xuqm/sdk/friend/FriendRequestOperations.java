package com.xuqm.sdk.friend;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link FriendRequests}. */
public final class FriendRequestOperations {

    /** Asks somebody to become a friend. */
    public static final Operation SEND = Operation.builder(
                    "friendRequests.send", HttpMethod.POST, "/api/im/friend-requests")
            .build();

    /** Lists the requests that were got or sent. */
    public static final Operation LIST = Operation.builder(
                    "friendRequests.list", HttpMethod.GET, "/api/im/friend-requests")
            .build();

    /** Accepts a request. */
    public static final Operation ACCEPT = Operation.builder(
                    "friendRequests.accept", HttpMethod.POST, "/api/im/friend-requests/{requestId}/accept")
            .build();

    /** Rejects a request. */
    public static final Operation REJECT = Operation.builder(
                    "friendRequests.reject", HttpMethod.POST, "/api/im/friend-requests/{requestId}/reject")
            .build();

    private FriendRequestOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(SEND, LIST, ACCEPT, REJECT);
    }
}
