package com.xuqm.emulator.internal.auth;

import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.account.Accounts;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stands before every operation and lets in who may execute it. */
public final class TokenGate {

    private static final String BEARER = "bearer ";

    /** What documents print where a token belongs, such as {@code <im_jwt>}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("<[a-z_]+>");

    private final Accounts accounts;
    private final Tokens tokens;
    private final Sessions sessions;
    private final String appKey;
    private final String internalToken;
    private final TenantDirectory tenants;

    /**
     * Creates the gate.
     *
     * @param accounts the accounts
     * @param tokens reads the tokens
     * @param sessions who is signed in
     * @param appKey the application
     * @param internalToken what other services show
     * @param tenants whom the tokens of tenants belong to
     */
    public TokenGate(
            Accounts accounts,
            Tokens tokens,
            Sessions sessions,
            String appKey,
            String internalToken,
            TenantDirectory tenants) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.appKey = appKey;
        this.internalToken = internalToken;
        this.tenants = tenants;
    }

    /**
     * Lets a request in and says who sends it.
     *
     * @param request the request
     * @throws Refusal 401 without a good token, 403 without the role, 400 if it names another
     *     application
     */
    public void admit(ApiRequest request) {
        switch (request.route().auth()) {
            case PUBLIC, SIGNED -> {}
            case IM -> admitAccount(request);
            case IM_OPTIONAL -> {
                if (bearer(request) != null) {
                    admitAccount(request);
                } else {
                    AppParameter.check(request.query(), appKey);
                }
            }
            case IM_ADMIN -> {
                if (!admitAccount(request).administrator()) {
                    throw Refusal.forbidden(request.route().operation() + " is for administrator accounts only");
                }
            }
            case DEMO -> admitDemo(request);
            case TENANT -> admitTenant(request, tokens.read(TokenKind.TENANT, required(request), request.now()));
            case OPS ->
                request.admit(tokens.read(TokenKind.OPS, required(request), request.now())
                        .subject());
            case PUSH_ADMIN -> admitPushAdmin(request);
            case INTERNAL -> admitService(request);
        }
    }

    private Account admitAccount(ApiRequest request) {
        Account account = holder(required(request), request.now()).account();
        AppParameter.check(request.query(), appKey);
        sessions.active(account, request.now());
        request.admit(account.userId());
        return account;
    }

    /**
     * Whose token it is.
     *
     * @param account the account
     * @param expiresAt when the token expires
     */
    public record Holder(Account account, long expiresAt) {}

    /**
     * Finds out whose IM token it is.
     *
     * @param token the token
     * @param now the time
     * @return its holder
     * @throws Refusal 401 if it is not good
     */
    public Holder holder(String token, long now) {
        TokenClaims claims = tokens.read(TokenKind.IM, token, now);
        Account account = accounts.find(claims.subject());
        if (!claims.appKey().equals(appKey) || account == null) {
            throw Refusal.unauthorized("the account of the token no longer exists");
        }
        if (claims.generation() != account.generation()) {
            throw Refusal.unauthorized("the token was revoked: the user was signed out, log in again");
        }
        return new Holder(account, claims.expiresAt());
    }

    /**
     * Whoever opens a real-time connection.
     *
     * @param userId who it is
     * @param account the account, or null for the one of platform events, which is none
     * @param expiresAt when the token expires
     */
    public record Visitor(String userId, @Nullable Account account, long expiresAt) {}

    /**
     * Finds out who shows a token for a real-time connection.
     *
     * @param token an IM token, or one of the platform's
     * @param now the time
     * @return who it is
     * @throws Refusal 401 if it is not good
     */
    public Visitor visitor(String token, long now) {
        TokenClaims claims = tokens.read(Set.of(TokenKind.IM, TokenKind.PLATFORM), token, now);
        if (claims.kind() == TokenKind.PLATFORM) {
            return new Visitor(claims.subject(), null, claims.expiresAt());
        }
        Holder holder = holder(token, now);
        return new Visitor(claims.subject(), holder.account(), holder.expiresAt());
    }

    private void admitTenant(ApiRequest request, TokenClaims claims) {
        String tenantId = tenants.tenantOf(claims.subject());
        if (tenantId == null) {
            throw Refusal.unauthorized("the account of the token is disabled or no longer there");
        }
        request.admit(claims.subject());
        request.actFor(tenantId);
    }

    private void admitPushAdmin(ApiRequest request) {
        String token = required(request);
        Set<TokenKind> kinds = Set.of(TokenKind.IM, TokenKind.TENANT, TokenKind.OPS);
        TokenClaims claims = tokens.read(kinds, token, request.now());
        switch (claims.kind()) {
            case TENANT -> admitTenant(request, claims);
            case OPS -> request.admit(claims.subject());
            default -> {
                if (!admitAccount(request).administrator()) {
                    throw Refusal.forbidden(
                            request.route().operation() + " is for tenants, operators and administrator accounts only");
                }
            }
        }
        AppParameter.check(request.query(), appKey);
    }

    private void admitService(ApiRequest request) {
        String shown = request.header("x-internal-token");
        if (shown == null) {
            throw Refusal.unauthorized("no token: send X-Internal-Token");
        }
        if (!MessageDigest.isEqual(
                shown.getBytes(StandardCharsets.UTF_8), internalToken.getBytes(StandardCharsets.UTF_8))) {
            throw Refusal.unauthorized("the internal token is wrong");
        }
        AppParameter.check(request.query(), appKey);
    }

    private void admitDemo(ApiRequest request) {
        TokenClaims claims = tokens.read(TokenKind.DEMO, required(request), request.now());
        AppParameter.check(request.query(), appKey);
        request.admit(claims.subject());
    }

    private static String required(ApiRequest request) {
        String token = bearer(request);
        if (token == null) {
            throw Refusal.unauthorized("no token: send Authorization: Bearer and " + wanted(request));
        }
        if (PLACEHOLDER.matcher(token).matches()) {
            throw Refusal.unauthorized(token + " is a placeholder: put in its place " + wanted(request));
        }
        return token;
    }

    private static String wanted(ApiRequest request) {
        return switch (request.route().auth()) {
            case IM_ADMIN -> "the token of POST /api/im/auth/login for an administrator account";
            case DEMO -> "a token of the demo application; the emulator prints one when it starts";
            case TENANT -> "the token of POST /api/auth/login";
            case OPS -> "the token of POST /api/auth/ops/login";
            case PUSH_ADMIN -> "the token of a tenant, an operator or an administrator account";
            default -> "the token of POST /api/im/auth/login";
        };
    }

    private static @Nullable String bearer(ApiRequest request) {
        String value = request.header("authorization");
        if (value == null || !value.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return null;
        }
        return value.substring(BEARER.length()).trim();
    }
}
