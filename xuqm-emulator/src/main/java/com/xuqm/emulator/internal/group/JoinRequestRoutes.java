package com.xuqm.emulator.internal.group;

import com.google.gson.JsonElement;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.BulkFailures;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import java.util.List;

/** The operations {@code groups.*} on requests to join. */
public final class JoinRequestRoutes {

    private static final int MAX_REQUESTS_AT_ONCE = 500;

    private final JoinRequests requests;
    private final GroupCalls calls;

    /**
     * Creates the operations.
     *
     * @param requests the requests
     * @param groups the groups
     * @param accounts the accounts
     */
    public JoinRequestRoutes(JoinRequests requests, Groups groups, Accounts accounts) {
        this.requests = requests;
        this.calls = new GroupCalls(groups, accounts);
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        String all = "/api/im/groups/{groupId}/join-requests";
        return List.of(
                new Route("groups.sendJoinRequest", "POST", all, Auth.IM, this::send),
                new Route("groups.listJoinRequests", "GET", all, Auth.IM, this::list),
                new Route(
                        "groups.acceptJoinRequest",
                        "POST",
                        all + "/{requestId}/accept",
                        Auth.IM,
                        request -> handle(request, true)),
                new Route(
                        "groups.rejectJoinRequest",
                        "POST",
                        all + "/{requestId}/reject",
                        Auth.IM,
                        request -> handle(request, false)),
                new Route(
                        "groups.acceptJoinRequests",
                        "POST",
                        all + "/batch/accept",
                        Auth.IM,
                        request -> handleBatch(request, true)),
                new Route(
                        "groups.rejectJoinRequests",
                        "POST",
                        all + "/batch/reject",
                        Auth.IM,
                        request -> handleBatch(request, false)));
    }

    private JsonElement send(ApiRequest request) {
        String remark = request.query().optional("remark");
        return requests.ask(calls.group(request), calls.caller(request), remark, request.now())
                .toJson();
    }

    private JsonElement list(ApiRequest request) {
        return Json.array(requests.of(calls.managed(request)), JoinRequest::toJson);
    }

    private JsonElement handle(ApiRequest request, boolean accepted) {
        Group group = calls.managed(request);
        return requests.handle(group, request.path("requestId"), accepted, calls.caller(request), request.now())
                .toJson();
    }

    private JsonElement handleBatch(ApiRequest request, boolean accepted) {
        Group group = calls.managed(request);
        List<String> requestIds = request.object().strings("requestIds", MAX_REQUESTS_AT_ONCE);
        BulkFailures failed = new BulkFailures("requestId");
        for (String requestId : requestIds) {
            try {
                requests.handle(group, requestId, accepted, calls.caller(request), request.now());
            } catch (Refusal e) {
                failed.add(requestId, e.status(), e.reason());
            }
        }
        return failed.result(requestIds.size() - failed.size());
    }
}
