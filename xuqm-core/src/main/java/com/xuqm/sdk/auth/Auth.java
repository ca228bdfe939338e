package com.xuqm.sdk.auth;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.sdk.usersig.UserSigVerification;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Signing in. Ordinary calls need none of this: the client signs its users in by itself and keeps their tokens.
 *
 * <p>To make and check UserSigs without asking the service, see {@link UserSig}.
 */
public final class Auth {

    /** The pseudo-account that hears what happens in the app; its token comes from {@link #platformEventsToken()}. */
    public static final String PLATFORM_USER = "platform";

    static {
        InnerAccess.<Calls, @Nullable Function<String, HttpHeaders>, Auth>grant(Auth.class, Auth::new);
    }

    private final Calls calls;

    /** Makes the header fields that sign a user's login; {@code null} if the client has no secret. */
    private final @Nullable Function<String, HttpHeaders> signing;

    Auth(Calls calls, @Nullable Function<String, HttpHeaders> signing) {
        this.calls = calls;
        this.signing = signing;
    }

    /**
     * Signs a user in with the app's signature: {@code POST /api/im/auth/login}.
     *
     * @param userId an account of the app
     * @return the IM token
     */
    public Call<LoginToken> login(String userId) {
        return login(userId, null);
    }

    /**
     * Signs a user in with a UserSig: {@code POST /api/im/auth/login?userSig=…}. The app's signature is sent along, because the
     * documents do not say whether it is still demanded.
     *
     * @param userId an account of the app
     * @param userSig a UserSig for it
     * @return the IM token
     */
    public Call<LoginToken> loginWithUserSig(String userId, String userSig) {
        return login(userId, Checks.notBlank("userSig", userSig));
    }

    private Call<LoginToken> login(String userId, @Nullable String userSig) {
        Checks.id("userId", userId);
        Function<String, HttpHeaders> present = signing;
        if (present == null && userSig == null) {
            throw new XuqmConfigurationException(
                    "a login has to be signed; give the app's secret to the client's builder with appSecret(…)");
        }
        Supplier<HttpHeaders> signature =
                present == null ? HttpHeaders::empty : () -> present.apply(userId); // anew for each attempt
        RequestSpec request = RequestSpec.of(AuthOperations.LOGIN)
                .query("userId", userId)
                .query("userSig", userSig)
                .credential(signature);
        return calls.call(request, LoginToken.class);
    }

    /**
     * Lets the service make a UserSig: {@code POST /api/im/admin/users/{userId}/usersig}. For administrators only.
     *
     * @param userId the user it is for
     * @return the UserSig, with the lifetime that the service chooses
     */
    public Call<IssuedUserSig> issueUserSig(String userId) {
        return issue(userId, null);
    }

    /**
     * Lets the service make a UserSig: {@code POST /api/im/admin/users/{userId}/usersig}. For administrators only.
     *
     * @param userId the user it is for
     * @param lifetime how long it is to be valid, at least 1 second; fractions are cut (assumed to be settable)
     * @return the UserSig
     */
    public Call<IssuedUserSig> issueUserSig(String userId, Duration lifetime) {
        long seconds = Checks.positive("lifetime", lifetime).toSeconds();
        if (seconds < 1 || seconds > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("lifetime must be 1 second to " + Integer.MAX_VALUE + " seconds");
        }
        return issue(userId, (int) seconds);
    }

    private Call<IssuedUserSig> issue(String userId, @Nullable Integer expireSeconds) {
        return calls.call(
                RequestSpec.of(AuthOperations.ISSUE_USER_SIG)
                        .path("userId", userId)
                        .json(expireSeconds == null ? Map.of() : Map.of("expireSeconds", expireSeconds)),
                IssuedUserSig.class);
    }

    /**
     * Lets the service check a UserSig: {@code POST /api/im/admin/users/{userId}/usersig/verify}. For administrators only.
     *
     * @param userId the user who presents it
     * @param userSig the UserSig
     * @return the service's judgement
     */
    public Call<UserSigVerification> verifyUserSig(String userId, String userSig) {
        return calls.call(
                RequestSpec.of(AuthOperations.VERIFY_USER_SIG)
                        .path("userId", userId)
                        .json(Map.of("userSig", Checks.notBlank("userSig", userSig))),
                UserSigVerification.class);
    }

    /**
     * Gets the token of the pseudo-account {@code platform}, by which a tenant's pages follow events in real time:
     * {@code GET /api/im/platform-events/token}.
     *
     * @return the token
     */
    public Call<LoginToken> platformEventsToken() {
        return calls.call(RequestSpec.of(AuthOperations.PLATFORM_EVENTS_TOKEN), LoginToken.class);
    }

    /**
     * Renews an IM token through the vendor's demo service: {@code POST /api/demo/auth/refresh-im}. For demos only; it may be gone
     * from newer servers.
     *
     * @param demoToken the demo service's own token
     * @return the renewed IM token
     */
    public Call<DemoImToken> refreshDemoImToken(String demoToken) {
        HttpHeaders bearer = HttpHeaders.of("Authorization", "Bearer " + Checks.secret("demoToken", demoToken));
        return calls.call(
                RequestSpec.of(AuthOperations.REFRESH_DEMO_IM_TOKEN).credential(() -> bearer), DemoImToken.class);
    }
}
