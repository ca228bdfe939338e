package com.xuqm.emulator.internal.blacklist;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.List;

/** The operations {@code blacklist.*}. */
public final class BlacklistRoutes {

    private final Blacklist blacklist;
    private final Accounts accounts;

    /**
     * Creates the operations.
     *
     * @param blacklist who blocks whom
     * @param accounts the accounts
     */
    public BlacklistRoutes(Blacklist blacklist, Accounts accounts) {
        this.blacklist = blacklist;
        this.accounts = accounts;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        return List.of(
                new Route("blacklist.list", "GET", "/api/im/blacklist", Auth.IM, this::list),
                new Route("blacklist.add", "POST", "/api/im/blacklist", Auth.IM, this::add),
                new Route("blacklist.remove", "DELETE", "/api/im/blacklist", Auth.IM, this::remove),
                new Route("blacklist.check", "GET", "/api/im/blacklist/check", Auth.IM, this::check));
    }

    private Account caller(ApiRequest request) {
        return accounts.require(request.callerId());
    }

    private static String blockedUserId(ApiRequest request) {
        return Ids.check("blockedUserId", request.query().required("blockedUserId"));
    }

    private JsonElement list(ApiRequest request) {
        return Json.array(blacklist.of(caller(request)), Blacklist.Entry::toJson);
    }

    private JsonElement add(ApiRequest request) {
        Account blocked = accounts.require(blockedUserId(request));
        return blacklist.add(caller(request), blocked, request.now()).toJson();
    }

    private JsonElement remove(ApiRequest request) {
        blacklist.remove(caller(request), blockedUserId(request));
        return JsonNull.INSTANCE;
    }

    private JsonElement check(ApiRequest request) {
        Account caller = caller(request);
        Account other = accounts.require(blockedUserId(request));
        return JsonFields.start()
                .put("userId", other.userId())
                .put("blocked", blacklist.blocks(caller, other))
                .put("blockedBy", blacklist.blocks(other, caller))
                .json();
    }
}
