package com.xuqm.sdk.group;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link JoinRequests}. */
public final class JoinRequestOperations {

    /** Asks to join a group. */
    public static final Operation SEND = Operation.builder(
                    "groups.sendJoinRequest", HttpMethod.POST, "/api/im/groups/{groupId}/join-requests")
            .build();

    /** Lists the requests to join a group. */
    public static final Operation LIST = Operation.builder(
                    "groups.listJoinRequests", HttpMethod.GET, "/api/im/groups/{groupId}/join-requests")
            .build();

    /** Accepts a request. */
    public static final Operation ACCEPT = Operation.builder(
                    "groups.acceptJoinRequest",
                    HttpMethod.POST,
                    "/api/im/groups/{groupId}/join-requests/{requestId}/accept")
            .build();

    /** Rejects a request. */
    public static final Operation REJECT = Operation.builder(
                    "groups.rejectJoinRequest",
                    HttpMethod.POST,
                    "/api/im/groups/{groupId}/join-requests/{requestId}/reject")
            .build();

    /** Accepts several requests. */
    public static final Operation ACCEPT_BATCH = Operation.builder(
                    "groups.acceptJoinRequests", HttpMethod.POST, "/api/im/groups/{groupId}/join-requests/batch/accept")
            .build();

    /** Rejects several requests. */
    public static final Operation REJECT_BATCH = Operation.builder(
                    "groups.rejectJoinRequests", HttpMethod.POST, "/api/im/groups/{groupId}/join-requests/batch/reject")
            .build();

    private JoinRequestOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(SEND, LIST, ACCEPT, REJECT, ACCEPT_BATCH, REJECT_BATCH);
    }
}
