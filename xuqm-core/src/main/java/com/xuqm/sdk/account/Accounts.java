package com.xuqm.sdk.account;

import com.xuqm.sdk.call.BatchResult;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;
import java.util.Collection;
import java.util.List;

/** The users of the app. */
public final class Accounts {

    static {
        InnerAccess.grant(Accounts.class, Accounts::new);
    }

    /** The most accounts that one call of {@link #importBatch} takes (assumed). */
    public static final int MAX_IMPORT_BATCH = 100;

    private final Calls calls;

    Accounts(Calls calls) {
        this.calls = calls;
    }

    /**
     * Reads an account: {@code GET /api/im/accounts/{userId}}.
     *
     * @param userId the account's id
     * @return the account; fails with {@code XuqmNotFoundException} if there is none
     */
    public Call<Account> get(String userId) {
        return calls.call(RequestSpec.of(AccountOperations.GET).path("userId", userId), Account.class);
    }

    /**
     * Changes an account: {@code PUT /api/im/accounts/{userId}}. Users may change their own account; that administrators may
     * change any is assumed.
     *
     * @param userId the account's id
     * @param changes what to change
     * @return the changed account
     */
    public Call<Account> update(String userId, UpdateAccount changes) {
        return calls.call(
                RequestSpec.of(AccountOperations.UPDATE)
                        .path("userId", userId)
                        .json(Checks.notNull("changes", changes).members()),
                Account.class);
    }

    /**
     * Searches for accounts: {@code GET /api/im/accounts/search}.
     *
     * @param keyword what the id or the nickname must contain, not blank
     * @return the accounts; {@code pageSize} limits how many come, and there is one page only
     */
    public PagedCall<Account> search(String keyword) {
        Checks.notBlank("keyword", keyword);
        return calls.pages(
                () -> RequestSpec.of(AccountOperations.SEARCH).query("keyword", keyword), Account.class, Paging.SIZE);
    }

    /**
     * Imports one account: {@code POST /api/im/accounts/import}.
     *
     * @param account the account
     * @return the imported account
     */
    public Call<Account> importOne(ImportAccount account) {
        return calls.call(
                RequestSpec.of(AccountOperations.IMPORT_ONE)
                        .json(Checks.notNull("account", account).members()),
                Account.class);
    }

    /**
     * Imports several accounts: {@code POST /api/im/accounts/import/batch}.
     *
     * @param accounts 1 to {@value #MAX_IMPORT_BATCH} accounts
     * @return how many were imported, and which were refused and why
     */
    public Call<BatchResult> importBatch(Collection<ImportAccount> accounts) {
        List<ImportAccount> all = Checks.elements("accounts", accounts);
        Checks.size("accounts", all, MAX_IMPORT_BATCH);
        return calls.call(
                RequestSpec.of(AccountOperations.IMPORT_BATCH)
                        .json(all.stream().map(ImportAccount::members).toList()),
                BatchResult.class);
    }

    /**
     * Deletes an account: {@code DELETE /api/im/accounts/{userId}}.
     *
     * @param userId the account's id
     * @return a call that answers nothing but that it is done; fails with {@code XuqmNotFoundException} if there is none
     */
    public Call<Done> delete(String userId) {
        return calls.callForNothing(RequestSpec.of(AccountOperations.DELETE).path("userId", userId));
    }

    /**
     * Tells whether there is an account: {@code GET /api/im/accounts/{userId}/exists}.
     *
     * @param userId the id to ask about
     * @return whether there is one
     */
    public Call<Boolean> exists(String userId) {
        return calls.<AccountExistence, Boolean>call(
                RequestSpec.of(AccountOperations.EXISTS).path("userId", userId),
                AccountExistence.class,
                AccountExistence::exists);
    }
}
