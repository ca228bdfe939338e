package com.xuqm.emulator.internal.tenant;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.xuqm.emulator.internal.auth.PlatformTokens;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.tenant.EmailCodes.Purpose;
import java.util.List;

/** The operations {@code tenants.*}. */
public final class TenantRoutes {

    private final Tenants tenants;
    private final EmailCodes codes;
    private final Captchas captchas;
    private final PlatformTokens tokens;

    /**
     * Creates the operations.
     *
     * @param tenants the tenants
     * @param codes codes sent by e-mail
     * @param captchas pictures with codes
     * @param tokens signs them in
     */
    public TenantRoutes(Tenants tenants, EmailCodes codes, Captchas captchas, PlatformTokens tokens) {
        this.tenants = tenants;
        this.codes = codes;
        this.captchas = captchas;
        this.tokens = tokens;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        return List.of(
                new Route("tenants.captcha", "GET", "/api/auth/captcha", Auth.PUBLIC, this::captcha),
                new Route("tenants.sendEmailCode", "POST", "/api/auth/send-email-code", Auth.PUBLIC, this::sendCode),
                new Route("tenants.register", "POST", "/api/auth/register", Auth.PUBLIC, this::register),
                new Route("tenants.login", "POST", "/api/auth/login", Auth.PUBLIC, this::login),
                new Route("tenants.forgotPassword", "POST", "/api/auth/forgot-password", Auth.PUBLIC, this::forgot),
                new Route("tenants.resetPassword", "POST", "/api/auth/reset-password", Auth.PUBLIC, this::reset));
    }

    private JsonElement captcha(ApiRequest request) {
        return captchas.create(request.now());
    }

    private JsonElement sendCode(ApiRequest request) {
        Body body = request.object();
        String email = Emails.of(body);
        captchas.check(body, request.now());
        codes.send(Purpose.REGISTER, email, request.now());
        return JsonNull.INSTANCE;
    }

    private JsonElement register(ApiRequest request) {
        Body body = request.object();
        String email = Emails.of(body);
        String password = body.text("password");
        String name = body.optionalText("name");
        String code = body.text("emailCode");
        if (tenants.inUse(email)) {
            throw Refusal.conflict("the address is registered already: " + email);
        }
        redeem(Purpose.REGISTER, email, code, request.now());
        String id = tenants.register(email, name == null ? email : name, password, request.now());
        return tenants.require(id).toJson();
    }

    private void redeem(Purpose purpose, String email, String code, long now) {
        if (!codes.redeem(purpose, email, code, now)) {
            throw Refusal.badRequest("the e-mail code is wrong or too old: have another one sent");
        }
    }

    private JsonElement login(ApiRequest request) {
        Body body = request.object();
        String email = Emails.of(body);
        String password = body.text("password");
        captchas.check(body, request.now());
        Tenant tenant = tenants.byEmail(email);
        if (tenant != null && tenant.opensWith(password)) {
            return signIn(tenant.id(), tenant.disabled(), request.now());
        }
        SubAccount account = tenants.subAccountByEmail(email);
        if (account != null && account.opensWith(password)) {
            return signIn(account.id(), account.disabled(), request.now());
        }
        // The same for both, so that nobody learns which addresses are registered.
        throw Refusal.unauthorized("wrong address or password");
    }

    private JsonElement signIn(String principal, boolean disabled, long now) {
        if (disabled) {
            throw Refusal.forbidden("the account is disabled");
        }
        return tokens.tenant(principal, now).toJson("token", "expiresAt");
    }

    private JsonElement forgot(ApiRequest request) {
        Body body = request.object();
        String email = Emails.of(body);
        captchas.check(body, request.now());
        if (tenants.byEmail(email) != null) {
            codes.send(Purpose.RESET_PASSWORD, email, request.now());
        }
        return JsonNull.INSTANCE;
    }

    private JsonElement reset(ApiRequest request) {
        Body body = request.object();
        String email = Emails.of(body);
        String newPassword = body.text("newPassword");
        redeem(Purpose.RESET_PASSWORD, email, body.text("emailCode"), request.now());
        Tenant tenant = tenants.byEmail(email);
        if (tenant != null) {
            tenant.change(Password.of(newPassword));
        }
        return JsonNull.INSTANCE;
    }
}
