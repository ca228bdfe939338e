package com.xuqm.sdk.group;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Requests to join groups. Anybody may ask; the owner and the administrators of a group see the requests and answer them
 * (assumed).
 */
public final class JoinRequests {

    static {
        InnerAccess.grant(JoinRequests.class, JoinRequests::new);
    }

    /** The most requests that one call answers (assumed). */
    public static final int MAX_REQUESTS_PER_CALL = 500;

    private final Calls calls;

    JoinRequests(Calls calls) {
        this.calls = calls;
    }

    /**
     * Asks to join a group: {@code POST /api/im/groups/{groupId}/join-requests}. Asking again while it is not answered gives the
     * same request (assumed).
     *
     * @param groupId the group's id
     * @return the request; fails with {@code XuqmConflictException} if the caller is a member already (assumed)
     */
    public Call<JoinRequest> send(String groupId) {
        return request(groupId, null);
    }

    /**
     * Asks to join a group: {@code POST /api/im/groups/{groupId}/join-requests}. The service takes the remark in the query of the
     * URL, where proxies may log it; the SDK itself logs no query.
     *
     * @param groupId the group's id
     * @param remark what to say along with it
     * @return the request; fails with {@code XuqmConflictException} if the caller is a member already (assumed)
     */
    public Call<JoinRequest> send(String groupId, String remark) {
        return request(groupId, Checks.text("remark", remark));
    }

    private Call<JoinRequest> request(String groupId, @Nullable String remark) {
        return calls.call(of(JoinRequestOperations.SEND, groupId).query("remark", remark), JoinRequest.class);
    }

    /**
     * Lists the requests to join a group: {@code GET /api/im/groups/{groupId}/join-requests}.
     *
     * @param groupId the group's id
     * @return the requests, answered ones too, the newest first (assumed); the service does not page this list
     */
    public PagedCall<JoinRequest> list(String groupId) {
        Checks.id("groupId", groupId);
        return calls.pages(() -> of(JoinRequestOperations.LIST, groupId), JoinRequest.class, Paging.NONE);
    }

    /**
     * Lets somebody join: {@code POST /api/im/groups/{groupId}/join-requests/{requestId}/accept}.
     *
     * @param groupId the group's id
     * @param requestId the request's id
     * @return the accepted request; fails with {@code XuqmConflictException} if it was answered before (assumed)
     */
    public Call<JoinRequest> accept(String groupId, String requestId) {
        return calls.call(of(JoinRequestOperations.ACCEPT, groupId).path("requestId", requestId), JoinRequest.class);
    }

    /**
     * Turns somebody away: {@code POST /api/im/groups/{groupId}/join-requests/{requestId}/reject}.
     *
     * @param groupId the group's id
     * @param requestId the request's id
     * @return the rejected request; fails with {@code XuqmConflictException} if it was answered before (assumed)
     */
    public Call<JoinRequest> reject(String groupId, String requestId) {
        return calls.call(of(JoinRequestOperations.REJECT, groupId).path("requestId", requestId), JoinRequest.class);
    }

    /**
     * Lets several join: {@code POST /api/im/groups/{groupId}/join-requests/batch/accept}.
     *
     * @param groupId the group's id
     * @param requestIds 1 to {@value #MAX_REQUESTS_PER_CALL} requests
     * @return how many were accepted, and which were not and why
     */
    public Call<JoinRequestsResult> acceptBatch(String groupId, Collection<String> requestIds) {
        return calls.call(requests(JoinRequestOperations.ACCEPT_BATCH, groupId, requestIds), JoinRequestsResult.class);
    }

    /**
     * Turns several away: {@code POST /api/im/groups/{groupId}/join-requests/batch/reject}.
     *
     * @param groupId the group's id
     * @param requestIds 1 to {@value #MAX_REQUESTS_PER_CALL} requests
     * @return how many were rejected, and which were not and why
     */
    public Call<JoinRequestsResult> rejectBatch(String groupId, Collection<String> requestIds) {
        return calls.call(requests(JoinRequestOperations.REJECT_BATCH, groupId, requestIds), JoinRequestsResult.class);
    }

    private static RequestSpec requests(Operation operation, String groupId, Collection<String> requestIds) {
        return of(operation, groupId)
                .json(Map.of("requestIds", Checks.ids("requestIds", requestIds, MAX_REQUESTS_PER_CALL)));
    }

    private static RequestSpec of(Operation operation, String groupId) {
        return RequestSpec.of(operation).path("groupId", groupId);
    }
}
