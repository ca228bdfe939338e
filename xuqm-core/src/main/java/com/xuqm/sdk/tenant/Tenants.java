package com.xuqm.sdk.tenant;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Registering and signing in as a tenant: the customer to whom apps belong. */
public final class Tenants {

    static {
        InnerAccess.grant(Tenants.class, Tenants::new);
    }

    private final Calls calls;

    Tenants(Calls calls) {
        this.calls = calls;
    }

    /**
     * Gets a captcha: {@code GET /api/auth/captcha}.
     *
     * @return the picture
     */
    public Call<Captcha> captcha() {
        return calls.call(RequestSpec.of(TenantOperations.CAPTCHA), Captcha.class);
    }

    /**
     * Has a code sent by e-mail, for registering: {@code POST /api/auth/send-email-code}.
     *
     * @param email the address
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> sendEmailCode(String email) {
        return sendEmailCode(email, null);
    }

    /**
     * Has a code sent by e-mail, for registering: {@code POST /api/auth/send-email-code}.
     *
     * @param email the address
     * @param captcha what a person read in a captcha, {@code null} for none
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> sendEmailCode(String email, @Nullable CaptchaAnswer captcha) {
        return calls.callForNothing(
                RequestSpec.of(TenantOperations.SEND_EMAIL_CODE).json(withCaptcha(email, captcha)));
    }

    /**
     * Registers a tenant: {@code POST /api/auth/register}.
     *
     * @param tenant who registers
     * @return the new tenant; fails with {@code XuqmConflictException} if the address is taken
     */
    public Call<Tenant> register(RegisterTenant tenant) {
        return calls.call(
                RequestSpec.of(TenantOperations.REGISTER)
                        .json(Checks.notNull("tenant", tenant).members()),
                Tenant.class);
    }

    /**
     * Signs a tenant or one of its sub-accounts in: {@code POST /api/auth/login}. A client that is to act as
     * this tenant gets the token by {@code tenantToken} of its builder
     *
     * @param email the address
     * @param password the password
     * @return the token
     */
    public Call<PlatformToken> login(String email, String password) {
        return login(email, password, null);
    }

    /**
     * Signs a tenant or one of its sub-accounts in: {@code POST /api/auth/login}.
     *
     * @param email the address
     * @param password the password
     * @param captcha what a person read in a captcha, {@code null} for none
     * @return the token
     */
    public Call<PlatformToken> login(String email, String password, @Nullable CaptchaAnswer captcha) {
        Map<String, Object> body = withCaptcha(email, captcha);
        body.put("password", Checks.notBlank("password", password));
        return calls.call(RequestSpec.of(TenantOperations.LOGIN).json(body), PlatformToken.class);
    }

    /**
     * Has a recovery e-mail sent: {@code POST /api/auth/forgot-password}.
     *
     * @param email the address; whether it is registered is not told
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> forgotPassword(String email) {
        return calls.callForNothing(
                RequestSpec.of(TenantOperations.FORGOT_PASSWORD).json(withCaptcha(email, null)));
    }

    /**
     * Sets a new password: {@code POST /api/auth/reset-password}.
     *
     * @param email the address
     * @param emailCode the code that was sent there
     * @param newPassword the new password
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> resetPassword(String email, String emailCode, String newPassword) {
        return calls.callForNothing(RequestSpec.of(TenantOperations.RESET_PASSWORD)
                .json(Map.of(
                        "email", Checks.notBlank("email", email),
                        "emailCode", Checks.notBlank("emailCode", emailCode),
                        "newPassword", Checks.notBlank("newPassword", newPassword))));
    }

    private static Map<String, Object> withCaptcha(String email, @Nullable CaptchaAnswer captcha) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("email", Checks.notBlank("email", email));
        if (captcha != null) {
            body.putAll(captcha.members());
        }
        return body;
    }
}
