package com.xuqm.emulator.internal.presence;

import com.google.gson.JsonElement;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.auth.Sessions;
import com.xuqm.emulator.internal.auth.TokenGate;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.List;

/** The operations {@code internal.resolveToken} and {@code internal.presence}. */
public final class PresenceRoutes {

    private final String appKey;
    private final Accounts accounts;
    private final Sessions sessions;
    private final TokenGate gate;

    /**
     * Creates the operations.
     *
     * @param appKey the application
     * @param accounts the accounts
     * @param sessions who is signed in
     * @param gate reads tokens
     */
    public PresenceRoutes(String appKey, Accounts accounts, Sessions sessions, TokenGate gate) {
        this.appKey = appKey;
        this.accounts = accounts;
        this.sessions = sessions;
        this.gate = gate;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        String presence = "/api/im/internal/presence";
        return List.of(
                new Route("internal.resolveToken", "POST", presence + "/resolve-token", Auth.INTERNAL, this::resolve),
                new Route("internal.presence", "GET", presence + "/users/{userId}", Auth.INTERNAL, this::presence));
    }

    private JsonElement resolve(ApiRequest request) {
        String token = request.object().text("token");
        try {
            TokenGate.Holder holder = gate.holder(token, request.now());
            return JsonFields.start()
                    .put("valid", true)
                    .put("userId", holder.account().userId())
                    .put("appKey", appKey)
                    .put("admin", holder.account().administrator())
                    .put("expiresAt", holder.expiresAt())
                    .json();
        } catch (Refusal e) {
            // A bad token is an answer here, not an error.
            return JsonFields.start().put("valid", false).json();
        }
    }

    private JsonElement presence(ApiRequest request) {
        Account account = accounts.require(Ids.check("userId", request.path("userId")));
        boolean online = sessions.online(account, request.now());
        return JsonFields.start()
                .put("userId", account.userId())
                .put("state", online ? "ONLINE" : "OFFLINE")
                .put("connectionCount", sessions.connections(account))
                .put("lastActiveAt", sessions.lastActiveAt(account))
                .json();
    }
}
