package com.xuqm.emulator.internal.tenant;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tenant.EmailCodes.Purpose;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The operations {@code subAccounts.*}. */
public final class SubAccountRoutes {

    private final Tenants tenants;
    private final EmailCodes codes;
    private final Set<String> verified = new HashSet<>();

    /**
     * Creates the operations.
     *
     * @param tenants the tenants
     * @param codes codes sent by e-mail
     */
    public SubAccountRoutes(Tenants tenants, EmailCodes codes) {
        this.tenants = tenants;
        this.codes = codes;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        String all = "/api/sub-accounts";
        return List.of(
                new Route("subAccounts.list", "GET", all, Auth.TENANT, this::list),
                new Route("subAccounts.sendVerifyCode", "POST", all + "/send-verify-code", Auth.TENANT, this::sendCode),
                new Route("subAccounts.verifyEmail", "POST", all + "/verify-email", Auth.TENANT, this::verify),
                new Route("subAccounts.create", "POST", all, Auth.TENANT, this::create),
                new Route("subAccounts.disable", "DELETE", all + "/{id}", Auth.TENANT, this::disable));
    }

    private Tenant tenant(ApiRequest request) {
        return tenants.require(request.tenantId());
    }

    private static String key(Tenant tenant, String email) {
        return tenant.id() + " " + Emails.key(email);
    }

    private JsonElement list(ApiRequest request) {
        return Json.array(tenants.of(tenant(request)), SubAccount::toJson);
    }

    private JsonElement sendCode(ApiRequest request) {
        codes.send(Purpose.SUB_ACCOUNT, Emails.of(request.object()), request.now());
        return JsonNull.INSTANCE;
    }

    private JsonElement verify(ApiRequest request) {
        Body body = request.object();
        String email = Emails.of(body);
        boolean right = codes.redeem(Purpose.SUB_ACCOUNT, email, body.text("emailCode"), request.now());
        if (right) {
            verified.add(key(tenant(request), email));
        }
        return JsonFields.start().put("email", email).put("verified", right).json();
    }

    private JsonElement create(ApiRequest request) {
        Body body = request.object();
        String email = Emails.of(body);
        String password = body.text("password");
        String name = body.optionalText("name");
        if (tenants.inUse(email)) {
            throw Refusal.conflict("the address is in use already: " + email);
        }
        if (!verified.remove(key(tenant(request), email))) {
            throw Refusal.badRequest("the address is not verified: use subAccounts.verifyEmail first");
        }
        return tenants.employ(tenant(request), email, name, password, request.now())
                .toJson();
    }

    private JsonElement disable(ApiRequest request) {
        String id = request.path("id");
        SubAccount account = tenants.of(tenant(request)).stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such sub-account: " + id));
        account.disable();
        return JsonNull.INSTANCE;
    }
}
