package com.xuqm.emulator.internal.admin;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.auth.Sessions;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.BulkFailures;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.PageRequest;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** The operations {@code admin.*} on users. */
public final class UserAdminRoutes {

    private static final int MAX_USERS_AT_ONCE = 500;

    private final Accounts accounts;
    private final Sessions sessions;

    /**
     * Creates the operations.
     *
     * @param accounts the accounts
     * @param sessions who is signed in
     */
    public UserAdminRoutes(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        return List.of(
                new Route("admin.userStates", "GET", "/api/im/admin/users/state", Auth.IM_ADMIN, this::userStates),
                new Route("admin.kickUsers", "POST", "/api/im/admin/users/kick", Auth.IM_ADMIN, this::kickUsers),
                new Route("admin.listUsers", "GET", "/api/im/admin/users", Auth.IM_ADMIN, this::listUsers));
    }

    private JsonElement userStates(ApiRequest request) {
        List<String> userIds = request.query().all("userIds");
        if (userIds.isEmpty()) {
            throw Refusal.badRequest("parameter userIds is missing");
        }
        if (userIds.size() > MAX_USERS_AT_ONCE) {
            throw Refusal.badRequest("parameter userIds may be sent " + MAX_USERS_AT_ONCE + " times at most");
        }
        return Json.array(userIds, userId -> state(userId, request.now()));
    }

    private JsonObject state(String userId, long now) {
        Account account = accounts.find(userId);
        boolean online = account != null && sessions.online(account, now);
        Long lastActiveAt = account == null ? null : sessions.lastActiveAt(account);
        JsonObject json = new JsonObject();
        json.addProperty("userId", userId);
        json.addProperty("state", online ? "ONLINE" : "OFFLINE");
        json.addProperty("lastActiveAt", lastActiveAt);
        return json;
    }

    private JsonElement listUsers(ApiRequest request) {
        List<Account> all = accounts.all().stream()
                .sorted(Comparator.comparing(Account::userId))
                .toList();
        return PageRequest.of(request.query()).cut(all, Account::toJson);
    }

    private JsonElement kickUsers(ApiRequest request) {
        List<String> userIds = request.object().strings("userIds", MAX_USERS_AT_ONCE);
        JsonArray kicked = new JsonArray();
        BulkFailures failed = new BulkFailures();
        for (String userId : new LinkedHashSet<>(userIds)) {
            String complaint = Ids.complaint("userId", userId);
            Account account = accounts.find(userId);
            if (complaint != null) {
                failed.add(userId, 400, complaint);
            } else if (account == null) {
                failed.add(userId, 404, "no such account");
            } else {
                sessions.kick(account, request.now());
                kicked.add(userId);
            }
        }
        request.did("USER", null, kicked.size() + " signed out");
        JsonObject json = new JsonObject();
        json.add("kicked", kicked);
        json.add("failed", failed.toJson());
        return json;
    }
}
