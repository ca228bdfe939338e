package com.xuqm.maxim.token;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Tokens}. */
public final class TokenOperations {

    /** Gets the token of a user by their id. */
    public static final Operation BY_USER_ID =
            Routes.app("tokens.byUserId", HttpMethod.POST, "/token/id", RetryClass.NOT_IDEMPOTENT);

    /** Gets the token of a user by the name with which they sign in. */
    public static final Operation BY_USERNAME =
            Routes.app("tokens.byUsername", HttpMethod.POST, "/token/user", RetryClass.NOT_IDEMPOTENT);

    /** Gets the token of a user by telephone number, mail address or name. */
    public static final Operation BY_LOGIN =
            Routes.app("tokens.byLogin", HttpMethod.POST, "/token/login", RetryClass.NOT_IDEMPOTENT);

    private TokenOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(BY_USER_ID, BY_USERNAME, BY_LOGIN);
    }
}
