package com.xuqm.emulator.internal.group;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.PageRequest;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations {@code groups.*} on groups themselves. */
public final class GroupRoutes {

    private final Groups groups;
    private final Accounts accounts;
    private final GroupCalls calls;

    /**
     * Creates the operations.
     *
     * @param groups the groups
     * @param accounts the accounts
     */
    public GroupRoutes(Groups groups, Accounts accounts) {
        this.groups = groups;
        this.accounts = accounts;
        this.calls = new GroupCalls(groups, accounts);
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        return List.of(
                new Route("groups.list", "GET", "/api/im/groups", Auth.IM, this::list),
                new Route("groups.create", "POST", "/api/im/groups", Auth.IM, this::create),
                new Route("groups.listPublic", "GET", "/api/im/groups/public", Auth.IM, this::listPublic),
                new Route("groups.search", "GET", "/api/im/groups/search", Auth.IM, this::search),
                new Route("groups.get", "GET", "/api/im/groups/{groupId}", Auth.IM, this::get),
                new Route("groups.update", "PUT", "/api/im/groups/{groupId}", Auth.IM, this::update),
                new Route("groups.dismiss", "DELETE", "/api/im/groups/{groupId}", Auth.IM, this::dismiss),
                new Route(
                        "groups.transferOwner", "POST", "/api/im/groups/{groupId}/owner", Auth.IM, this::transferOwner),
                new Route(
                        "groups.updateAttributes",
                        "PUT",
                        "/api/im/groups/{groupId}/attributes",
                        Auth.IM,
                        request -> GroupAttributes.update(calls.managed(request), request)),
                new Route(
                        "groups.removeAttributes",
                        "POST",
                        "/api/im/groups/{groupId}/attributes/delete",
                        Auth.IM,
                        request -> GroupAttributes.remove(calls.managed(request), request)));
    }

    private JsonElement list(ApiRequest request) {
        return Json.array(groups.of(calls.caller(request)), Group::toJson);
    }

    private JsonElement create(ApiRequest request) {
        Body body = request.object();
        GroupProfile profile = GroupProfile.of(body);
        List<Account> members = new ArrayList<>();
        for (String memberId : body.possiblyNoStrings("memberIds", GroupCalls.MAX_MEMBERS_AT_ONCE)) {
            members.add(accounts.require(Ids.check("memberIds: userId", memberId)));
        }
        return groups.create(groupId(body), profile, calls.caller(request), members, request.now())
                .toJson();
    }

    private static @Nullable String groupId(Body body) {
        String groupId = body.optionalString("groupId");
        return groupId == null ? null : Ids.check("groupId", groupId);
    }

    private JsonElement listPublic(ApiRequest request) {
        String keyword = GroupCalls.keyword(request);
        return Json.array(groups.sorted(group -> group.publicGroup() && group.mentions(keyword)), Group::toJson);
    }

    private JsonElement search(ApiRequest request) {
        Account caller = calls.caller(request);
        String keyword = GroupCalls.keyword(request);
        int size = PageRequest.size(request.query());
        List<Group> found = groups.sorted(
                group -> (group.publicGroup() || group.member(caller) != null) && group.mentions(keyword));
        return Json.array(found.subList(0, Math.min(size, found.size())), Group::toJson);
    }

    private JsonElement get(ApiRequest request) {
        Group group = calls.group(request);
        if (!group.publicGroup()) {
            group.requireInsider(calls.caller(request));
        }
        return group.toJson();
    }

    private JsonElement update(ApiRequest request) {
        Group group = calls.managed(request);
        group.change(group.profile().with(request.object()));
        return group.toJson();
    }

    private JsonElement dismiss(ApiRequest request) {
        Group group = calls.group(request);
        group.requireOwner(calls.caller(request), "dismiss");
        groups.dismiss(group);
        return JsonNull.INSTANCE;
    }

    private JsonElement transferOwner(ApiRequest request) {
        Group group = calls.group(request);
        group.requireOwner(calls.caller(request), "give away");
        groups.transfer(group, GroupCalls.member(group, request.object()));
        return group.toJson();
    }
}
