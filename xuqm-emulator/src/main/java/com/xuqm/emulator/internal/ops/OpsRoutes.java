package com.xuqm.emulator.internal.ops;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.auth.PlatformTokens;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.PageRequest;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.tenant.Tenants;
import java.util.List;
import java.util.function.LongFunction;

/** The operations {@code ops.*}. */
public final class OpsRoutes {

    private final String username;
    private final String password;
    private final Tenants tenants;
    private final PlatformTokens tokens;
    private final LongFunction<JsonObject> statistics;

    /**
     * Creates the operations.
     *
     * @param username name of the operator
     * @param password his password
     * @param tenants the tenants
     * @param tokens signs him in
     * @param statistics the platform in figures, at a time
     */
    public OpsRoutes(
            String username,
            String password,
            Tenants tenants,
            PlatformTokens tokens,
            LongFunction<JsonObject> statistics) {
        this.username = username;
        this.password = password;
        this.tenants = tenants;
        this.tokens = tokens;
        this.statistics = statistics;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        return List.of(
                new Route("ops.login", "POST", "/api/auth/ops/login", Auth.PUBLIC, this::login),
                new Route("ops.listTenants", "GET", "/api/ops/tenants", Auth.OPS, this::listTenants),
                new Route("ops.toggleTenant", "POST", "/api/ops/tenants/{id}/toggle-status", Auth.OPS, this::toggle),
                new Route(
                        "ops.statistics",
                        "GET",
                        "/api/ops/statistics",
                        Auth.OPS,
                        request -> statistics.apply(request.now())));
    }

    private JsonElement login(ApiRequest request) {
        Body body = request.object();
        String name = body.text("username");
        String secret = body.text("password");
        if (!name.equals(username) || !secret.equals(password)) {
            throw Refusal.unauthorized(
                    "wrong user name or password: the emulator prints the right ones when it starts");
        }
        return tokens.operator(username, request.now()).toJson("token", "expiresAt");
    }

    private JsonElement listTenants(ApiRequest request) {
        return PageRequest.of(request.query()).cut(tenants.toJson(), tenant -> tenant);
    }

    private JsonElement toggle(ApiRequest request) {
        return tenants.toggle(request.path("id"));
    }
}
