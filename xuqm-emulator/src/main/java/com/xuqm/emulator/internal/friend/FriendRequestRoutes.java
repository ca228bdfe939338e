package com.xuqm.emulator.internal.friend;

import com.google.gson.JsonElement;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.RequestStatus;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import java.util.List;

/** The operations {@code friendRequests.*}. */
public final class FriendRequestRoutes {

    private final FriendRequests requests;
    private final Accounts accounts;

    /**
     * Creates the operations.
     *
     * @param requests the requests
     * @param accounts the accounts
     */
    public FriendRequestRoutes(FriendRequests requests, Accounts accounts) {
        this.requests = requests;
        this.accounts = accounts;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        String all = "/api/im/friend-requests";
        return List.of(
                new Route("friendRequests.send", "POST", all, Auth.IM, this::send),
                new Route("friendRequests.list", "GET", all, Auth.IM, this::list),
                new Route("friendRequests.accept", "POST", all + "/{requestId}/accept", Auth.IM, this::accept),
                new Route("friendRequests.reject", "POST", all + "/{requestId}/reject", Auth.IM, this::reject));
    }

    private Account caller(ApiRequest request) {
        return accounts.require(request.callerId());
    }

    private JsonElement send(ApiRequest request) {
        Account to = accounts.require(Ids.check("toUserId", request.query().required("toUserId")));
        return requests.send(caller(request), to, request.query().optional("remark"), request.now())
                .toJson();
    }

    private JsonElement list(ApiRequest request) {
        Account caller = caller(request);
        String direction = request.query().optional("direction");
        List<FriendRequest> found = switch (direction == null ? "incoming" : direction) {
            case "incoming" -> requests.select(asked -> asked.to() == caller);
            case "outgoing" -> requests.select(asked -> asked.from() == caller);
            default -> throw Refusal.badRequest("parameter direction must be incoming or outgoing");
        };
        return Json.array(found, FriendRequest::toJson);
    }

    private JsonElement accept(ApiRequest request) {
        FriendRequest asked = requests.requireAsked(request.path("requestId"), caller(request));
        requests.accept(asked, request.now());
        return asked.toJson();
    }

    private JsonElement reject(ApiRequest request) {
        FriendRequest asked = requests.requireAsked(request.path("requestId"), caller(request));
        asked.handle(RequestStatus.REJECTED, request.now());
        return asked.toJson();
    }
}
