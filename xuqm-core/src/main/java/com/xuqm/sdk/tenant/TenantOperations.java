package com.xuqm.sdk.tenant;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Tenants}. */
public final class TenantOperations {

    /** Gets a captcha. */
    public static final Operation CAPTCHA = Operation.builder("tenants.captcha", HttpMethod.GET, "/api/auth/captcha")
            .credential(CredentialKind.NONE)
            .withoutAppKey()
            .build();

    /** Has a code sent by e-mail. */
    public static final Operation SEND_EMAIL_CODE = Operation.builder(
                    "tenants.sendEmailCode", HttpMethod.POST, "/api/auth/send-email-code")
            .credential(CredentialKind.NONE)
            .withoutAppKey()
            .build();

    /** Registers a tenant. */
    public static final Operation REGISTER = Operation.builder(
                    "tenants.register", HttpMethod.POST, "/api/auth/register")
            .credential(CredentialKind.NONE)
            .withoutAppKey()
            .build();

    /** Signs a tenant in. Repeating it only gives another token. */
    public static final Operation LOGIN = Operation.builder("tenants.login", HttpMethod.POST, "/api/auth/login")
            .credential(CredentialKind.NONE)
            .retryClass(RetryClass.IDEMPOTENT)
            .withoutAppKey()
            .build();

    /** Has a recovery e-mail sent. */
    public static final Operation FORGOT_PASSWORD = Operation.builder(
                    "tenants.forgotPassword", HttpMethod.POST, "/api/auth/forgot-password")
            .credential(CredentialKind.NONE)
            .withoutAppKey()
            .build();

    /** Sets a new password. */
    public static final Operation RESET_PASSWORD = Operation.builder(
                    "tenants.resetPassword", HttpMethod.POST, "/api/auth/reset-password")
            .credential(CredentialKind.NONE)
            .withoutAppKey()
            .build();

    private TenantOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(CAPTCHA, SEND_EMAIL_CODE, REGISTER, LOGIN, FORGOT_PASSWORD, RESET_PASSWORD);
    }
}
