package com.xuqm.emulator.internal.auth;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import java.time.Duration;
import java.util.List;

/** The operations {@code auth.*}. */
public final class AuthRoutes {

    /** The pseudo-account of tenant consoles. */
    private static final String PLATFORM = "platform";

    private static final long DEFAULT_SIG_SECONDS = Duration.ofDays(7).toSeconds();
    private static final long MAX_SIG_SECONDS = Duration.ofDays(3650).toSeconds();

    private final String appKey;
    private final Accounts accounts;
    private final Tokens tokens;
    private final Sessions sessions;
    private final UserSigs userSigs;
    private final LoginSignature signature;

    /**
     * Creates the operations.
     *
     * @param appKey the application
     * @param appSecret its secret
     * @param form how a login is proved
     * @param acceptedSkew by how much a client's clock may be off
     * @param accounts the accounts
     * @param tokens signs tokens
     * @param sessions who is signed in
     * @param userSigs makes and checks UserSigs
     */
    public AuthRoutes(
            String appKey,
            String appSecret,
            ProofForm form,
            Duration acceptedSkew,
            Accounts accounts,
            Tokens tokens,
            Sessions sessions,
            UserSigs userSigs) {
        this.appKey = appKey;
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.userSigs = userSigs;
        this.signature = new LoginSignature(appSecret, form, acceptedSkew);
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        return List.of(
                new Route("auth.login", "POST", "/api/im/auth/login", Auth.SIGNED, this::login),
                new Route(
                        "auth.issueUserSig",
                        "POST",
                        "/api/im/admin/users/{userId}/usersig",
                        Auth.IM_ADMIN,
                        this::issueUserSig),
                new Route(
                        "auth.verifyUserSig",
                        "POST",
                        "/api/im/admin/users/{userId}/usersig/verify",
                        Auth.IM_ADMIN,
                        this::verifyUserSig),
                new Route(
                        "auth.platformEventsToken",
                        "GET",
                        "/api/im/platform-events/token",
                        Auth.IM_ADMIN,
                        this::platformEventsToken),
                new Route(
                        "auth.refreshDemoImToken",
                        "POST",
                        "/api/demo/auth/refresh-im",
                        Auth.DEMO,
                        this::refreshDemoImToken));
    }

    private JsonElement login(ApiRequest request) {
        String app = AppParameter.of(request.query());
        if (app == null) {
            throw Refusal.badRequest("parameter appKey is missing");
        }
        if (!app.equals(appKey)) {
            throw Refusal.unauthorized("no such application: " + app);
        }
        String userId = Ids.check("userId", request.query().required("userId"));
        String userSig = request.query().optional("userSig");
        boolean signed = LoginSignature.isPresent(request);
        if (userSig == null && !signed) {
            throw LoginSignature.nothingShown();
        }
        if (signed) {
            signature.check(request, app, userId);
        }
        if (userSig != null) {
            String problem = userSigs.check(userSig, userId, request.now()).problem();
            if (problem != null) {
                throw Refusal.unauthorized("userSig refused: " + problem);
            }
        }
        Account account = accounts.require(userId);
        return sessions.signIn(account, request.now()).toJson("token", "expiresAt");
    }

    private JsonElement issueUserSig(ApiRequest request) {
        Account account = accounts.require(Ids.check("userId", request.path("userId")));
        Long seconds = request.optionalObject().optionalInteger("expireSeconds", 1, MAX_SIG_SECONDS);
        long issuedAt = request.now() / 1000;
        long expiresAt = issuedAt + (seconds == null ? DEFAULT_SIG_SECONDS : seconds);
        request.did("USER", account.userId(), null);
        JsonObject json = new JsonObject();
        json.addProperty("userId", account.userId());
        json.addProperty("userSig", userSigs.issue(account.userId(), issuedAt, expiresAt));
        json.addProperty("expiresAt", expiresAt * 1000);
        return json;
    }

    private JsonElement verifyUserSig(ApiRequest request) {
        Account account = accounts.require(Ids.check("userId", request.path("userId")));
        UserSigCheck check = userSigs.check(request.object().text("userSig"), account.userId(), request.now());
        JsonObject json = new JsonObject();
        json.addProperty("valid", check.problem() == null);
        json.addProperty("reason", check.problem());
        json.addProperty("expiresAt", check.expiresAt());
        return json;
    }

    private JsonElement platformEventsToken(ApiRequest request) {
        return tokens.issue(TokenKind.PLATFORM, appKey, PLATFORM, 0, request.now())
                .toJson("token", "expiresAt");
    }

    private JsonElement refreshDemoImToken(ApiRequest request) {
        Account account = accounts.require(request.callerId());
        return sessions.signIn(account, request.now()).toJson("imToken", "imTokenExpiresAt");
    }

    /**
     * A token of the demo application's own login, which is no operation of this API.
     *
     * @param userId the user signed in to the demo application
     * @param now the time
     * @return the token
     */
    public String demoToken(String userId, long now) {
        return tokens.issue(TokenKind.DEMO, appKey, userId, 0, now).token();
    }
}
