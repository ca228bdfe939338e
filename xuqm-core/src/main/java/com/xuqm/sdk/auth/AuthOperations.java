package com.xuqm.sdk.auth;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Auth}. */
public final class AuthOperations {

    /** Signs a user in. Repeating it only gives another token. */
    public static final Operation LOGIN = Operation.builder("auth.login", HttpMethod.POST, "/api/im/auth/login")
            .credential(CredentialKind.APP_SIGNATURE)
            .retryClass(RetryClass.IDEMPOTENT)
            .build();

    /** Lets the service make a UserSig. Repeating it only gives another one. */
    public static final Operation ISSUE_USER_SIG = Operation.builder(
                    "auth.issueUserSig", HttpMethod.POST, "/api/im/admin/users/{userId}/usersig")
            .retryClass(RetryClass.IDEMPOTENT)
            .build();

    /** Lets the service check a UserSig. */
    public static final Operation VERIFY_USER_SIG = Operation.builder(
                    "auth.verifyUserSig", HttpMethod.POST, "/api/im/admin/users/{userId}/usersig/verify")
            .retryClass(RetryClass.IDEMPOTENT)
            .build();

    /** Gets the token of the pseudo-account for platform events. */
    public static final Operation PLATFORM_EVENTS_TOKEN = Operation.builder(
                    "auth.platformEventsToken", HttpMethod.GET, "/api/im/platform-events/token")
            .build();

    /** Renews an IM token through the vendor's demo service. */
    public static final Operation REFRESH_DEMO_IM_TOKEN = Operation.builder(
                    "auth.refreshDemoImToken", HttpMethod.POST, "/api/demo/auth/refresh-im")
            .credential(CredentialKind.CALL_TOKEN)
            .retryClass(RetryClass.IDEMPOTENT)
            .build();

    private AuthOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(LOGIN, ISSUE_USER_SIG, VERIFY_USER_SIG, PLATFORM_EVENTS_TOKEN, REFRESH_DEMO_IM_TOKEN);
    }
}
