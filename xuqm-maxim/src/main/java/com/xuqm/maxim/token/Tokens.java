package com.xuqm.maxim.token;

import com.xuqm.maxim.internal.Ids;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import java.util.Map;

/**
 * Tokens of users. Calls as a user who is signed in need none of it: see {@code signedIn}.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/token.
 */
public final class Tokens {

    static {
        InnerAccess.grant(Tokens.class, Tokens::new);
    }

    private final Calls calls;

    Tokens(Calls calls) {
        this.calls = calls;
    }

    /**
     * Gets the token of a user by their id: {@code POST /token/id}.
     *
     * @param userId the user
     * @param password the password
     * @return the token; fails with {@code XuqmApiException} if the two do not belong together
     */
    public Call<UserToken> byUserId(long userId, String password) {
        return calls.call(
                RequestSpec.of(TokenOperations.BY_USER_ID)
                        .json(Map.of(
                                "user_id",
                                Ids.id("userId", userId),
                                "password",
                                Checks.notBlank("password", password))),
                UserToken.class);
    }

    /**
     * Gets the token of a user by the name with which they sign in: {@code POST /token/user}.
     *
     * @param username the name
     * @param password the password
     * @return the token; fails with {@code XuqmApiException} if the two do not belong together
     */
    public Call<UserToken> byUsername(String username, String password) {
        return calls.call(
                RequestSpec.of(TokenOperations.BY_USERNAME)
                        .json(Map.of(
                                "name",
                                Checks.notBlank("username", username),
                                "password",
                                Checks.notBlank("password", password))),
                UserToken.class);
    }

    /**
     * Gets the token of a user by telephone number, mail address or name: {@code POST /token/login}.
     *
     * @param loginName one of the three
     * @param password the password
     * @return the token; fails with {@code XuqmApiException} if the two do not belong together
     */
    public Call<UserToken> byLogin(String loginName, String password) {
        return calls.call(
                RequestSpec.of(TokenOperations.BY_LOGIN)
                        .json(Map.of(
                                "login_name",
                                Checks.notBlank("loginName", loginName),
                                "password",
                                Checks.notBlank("password", password))),
                UserToken.class);
    }
}
