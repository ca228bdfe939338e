package com.xuqm.sdk.tenant;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;
import java.util.Map;

/** The accounts that work for a tenant. Needs the {@code tenantToken} of the client's builder. */
public final class SubAccounts {

    static {
        InnerAccess.grant(SubAccounts.class, SubAccounts::new);
    }

    private final Calls calls;

    SubAccounts(Calls calls) {
        this.calls = calls;
    }

    /**
     * Lists the tenant's sub-accounts: {@code GET /api/sub-accounts}.
     *
     * @return the sub-accounts, disabled ones too (assumed); the service does not page this list
     */
    public PagedCall<SubAccount> list() {
        return calls.pages(() -> RequestSpec.of(SubAccountOperations.LIST), SubAccount.class, Paging.NONE);
    }

    /**
     * Has a code sent to the address of a sub-account to be: {@code POST /api/sub-accounts/send-verify-code}.
     *
     * @param email the address
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> sendVerifyCode(String email) {
        return calls.callForNothing(RequestSpec.of(SubAccountOperations.SEND_VERIFY_CODE)
                .json(Map.of("email", Checks.notBlank("email", email))));
    }

    /**
     * Verifies the address of a sub-account to be: {@code POST /api/sub-accounts/verify-email}.
     *
     * @param email the address
     * @param emailCode the code that was sent there
     * @return whether the code was right
     */
    public Call<EmailVerification> verifyEmail(String email, String emailCode) {
        return calls.call(
                RequestSpec.of(SubAccountOperations.VERIFY_EMAIL)
                        .json(Map.of(
                                "email", Checks.notBlank("email", email),
                                "emailCode", Checks.notBlank("emailCode", emailCode))),
                EmailVerification.class);
    }

    /**
     * Creates a sub-account: {@code POST /api/sub-accounts}.
     *
     * @param account whom to create
     * @return the new sub-account
     */
    public Call<SubAccount> create(CreateSubAccount account) {
        return calls.call(
                RequestSpec.of(SubAccountOperations.CREATE)
                        .json(Checks.notNull("account", account).members()),
                SubAccount.class);
    }

    /**
     * Disables a sub-account: {@code DELETE /api/sub-accounts/{id}}.
     *
     * @param id the sub-account's id
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> disable(String id) {
        return calls.callForNothing(RequestSpec.of(SubAccountOperations.DISABLE).path("id", id));
    }
}
