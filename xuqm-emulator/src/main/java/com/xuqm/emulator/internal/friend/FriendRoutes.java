package com.xuqm.emulator.internal.friend;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.BulkFailures;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The operations {@code friends.*}. */
public final class FriendRoutes {

    private static final int MAX_USERS_AT_ONCE = 500;

    private final Friends friends;
    private final Accounts accounts;

    /**
     * Creates the operations.
     *
     * @param friends the friendships
     * @param accounts the accounts
     */
    public FriendRoutes(Friends friends, Accounts accounts) {
        this.friends = friends;
        this.accounts = accounts;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        String all = "/api/im/friends";
        return List.of(
                new Route("friends.list", "GET", all, Auth.IM, this::list),
                new Route("friends.add", "POST", all, Auth.IM, this::add),
                new Route("friends.addBatch", "POST", all + "/batch", Auth.IM, this::addBatch),
                new Route("friends.remove", "DELETE", all + "/{friendId}", Auth.IM, this::remove),
                new Route("friends.removeAll", "DELETE", all, Auth.IM, this::removeAll),
                new Route("friends.removeBatch", "POST", all + "/batch/remove", Auth.IM, this::removeBatch),
                new Route("friends.setGroup", "PUT", all + "/{friendId}/group", Auth.IM, this::setGroup),
                new Route("friends.listGroups", "GET", all + "/groups", Auth.IM, this::listGroups),
                new Route("friends.listByGroup", "GET", all + "/groups/{groupName}", Auth.IM, this::listByGroup),
                new Route("friends.check", "POST", all + "/check", Auth.IM, this::check));
    }

    private Account caller(ApiRequest request) {
        return accounts.require(request.callerId());
    }

    private Friend friend(ApiRequest request) {
        return friends.require(caller(request), Ids.check("friendId", request.path("friendId")));
    }

    private JsonElement list(ApiRequest request) {
        return Json.array(friends.of(caller(request)), Friend::toJson);
    }

    private JsonElement add(ApiRequest request) {
        Body body = request.object();
        String remark = body.optionalString("remark");
        String groupName = body.optionalString("groupName");
        Account other = accounts.require(Ids.check("userId", body.string("userId")));
        Friend friend = friends.add(caller(request), other, request.now());
        if (remark != null) {
            friend.call(remark);
        }
        if (groupName != null) {
            friend.put(groupName);
        }
        return friend.toJson();
    }

    private JsonElement addBatch(ApiRequest request) {
        Body body = request.object();
        String groupName = body.optionalString("groupName");
        return each(body, userId -> {
            Friend friend = friends.add(caller(request), accounts.require(Ids.check("userId", userId)), request.now());
            if (groupName != null) {
                friend.put(groupName);
            }
        });
    }

    private JsonElement removeBatch(ApiRequest request) {
        Account caller = caller(request);
        return each(
                request.object(),
                userId -> friends.remove(caller, friends.require(caller, userId).account()));
    }

    private static JsonElement each(Body body, Consumer<String> deed) {
        List<String> userIds = body.strings("userIds", MAX_USERS_AT_ONCE);
        BulkFailures failed = new BulkFailures();
        for (String userId : userIds) {
            try {
                deed.accept(userId);
            } catch (Refusal e) {
                failed.add(userId, e.status(), e.reason());
            }
        }
        return failed.result(userIds.size() - failed.size());
    }

    private JsonElement remove(ApiRequest request) {
        friends.remove(caller(request), friend(request).account());
        return JsonNull.INSTANCE;
    }

    private JsonElement removeAll(ApiRequest request) {
        Account caller = caller(request);
        List<Friend> all = friends.of(caller);
        all.forEach(friend -> friends.remove(caller, friend.account()));
        return JsonFields.start().put("removedCount", all.size()).json();
    }

    private JsonElement setGroup(ApiRequest request) {
        Friend friend = friend(request);
        friend.put(request.query().optional("groupName"));
        return friend.toJson();
    }

    private JsonElement listGroups(ApiRequest request) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Friend friend : friends.of(caller(request))) {
            if (friend.groupName() != null) {
                counts.merge(friend.groupName(), 1, Integer::sum);
            }
        }
        return Json.array(
                counts.entrySet(),
                entry -> JsonFields.start()
                        .put("groupName", entry.getKey())
                        .put("friendCount", entry.getValue())
                        .json());
    }

    private JsonElement listByGroup(ApiRequest request) {
        String groupName = request.path("groupName");
        List<Friend> found = friends.of(caller(request)).stream()
                .filter(friend -> groupName.equals(friend.groupName()))
                .toList();
        return Json.array(found, Friend::toJson);
    }

    private JsonElement check(ApiRequest request) {
        Account caller = caller(request);
        return Json.array(
                request.object().strings("userIds", MAX_USERS_AT_ONCE),
                userId -> JsonFields.start()
                        .put("userId", userId)
                        .put("friend", friends.find(caller, userId) != null)
                        .json());
    }
}
