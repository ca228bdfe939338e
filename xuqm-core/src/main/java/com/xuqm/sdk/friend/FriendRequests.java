package com.xuqm.sdk.friend;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;
import org.jspecify.annotations.Nullable;

/** Requests to become friends, as seen by the acting user. */
public final class FriendRequests {

    static {
        InnerAccess.grant(FriendRequests.class, FriendRequests::new);
    }

    private final Calls calls;

    FriendRequests(Calls calls) {
        this.calls = calls;
    }

    /**
     * Asks somebody to become a friend: {@code POST /api/im/friend-requests}. Asking again while it is not answered gives the same
     * request (assumed).
     *
     * @param toUserId who is asked
     * @return the request
     */
    public Call<FriendRequest> send(String toUserId) {
        return request(toUserId, null);
    }

    /**
     * Asks somebody to become a friend: {@code POST /api/im/friend-requests}. The service takes the remark in the query of the
     * URL, where proxies may log it; the SDK itself logs no query.
     *
     * @param toUserId who is asked
     * @param remark what to say along with it
     * @return the request
     */
    public Call<FriendRequest> send(String toUserId, String remark) {
        return request(toUserId, Checks.text("remark", remark));
    }

    private Call<FriendRequest> request(String toUserId, @Nullable String remark) {
        return calls.call(
                RequestSpec.of(FriendRequestOperations.SEND)
                        .query("toUserId", Checks.id("toUserId", toUserId))
                        .query("remark", remark),
                FriendRequest.class);
    }

    /**
     * Lists requests: {@code GET /api/im/friend-requests}.
     *
     * @param direction those that the caller got, or those that the caller sent
     * @return the requests, answered ones too, the newest first (assumed); the service does not page this list
     */
    public PagedCall<FriendRequest> list(FriendRequestDirection direction) {
        Checks.notNull("direction", direction);
        return calls.pages(
                () -> RequestSpec.of(FriendRequestOperations.LIST).query("direction", direction),
                FriendRequest.class,
                Paging.NONE);
    }

    /**
     * Accepts a request that the caller got: {@code POST /api/im/friend-requests/{requestId}/accept}.
     *
     * @param requestId the request's id
     * @return the accepted request; fails with {@code XuqmConflictException} if it was answered before (assumed)
     */
    public Call<FriendRequest> accept(String requestId) {
        return calls.call(
                RequestSpec.of(FriendRequestOperations.ACCEPT).path("requestId", requestId), FriendRequest.class);
    }

    /**
     * Rejects a request that the caller got: {@code POST /api/im/friend-requests/{requestId}/reject}.
     *
     * @param requestId the request's id
     * @return the rejected request; fails with {@code XuqmConflictException} if it was answered before (assumed)
     */
    public Call<FriendRequest> reject(String requestId) {
        return calls.call(
                RequestSpec.of(FriendRequestOperations.REJECT).path("requestId", requestId), FriendRequest.class);
    }
}
