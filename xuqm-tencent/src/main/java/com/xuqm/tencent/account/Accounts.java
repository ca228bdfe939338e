package com.xuqm.tencent.account;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Accounts: import, check, delete, sign out, online status. */
public final class Accounts {

    static {
        InnerAccess.grant(Accounts.class, Accounts::new);
    }

    private final Calls calls;

    Accounts(Calls calls) {
        this.calls = calls;
    }

    /**
     * Imports an account: {@code POST /v4/im_open_login_svc/account_import}.
     *
     * <p>Repeating with other Nick/FaceUrl updates the profile. Error 70169/70500 transient, 70398 account quota (100 accounts on trial),
     * 70402 bad parameter, 70403 not admin. 200/s. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> importAccount(ImportAccount request) {
        return calls.callForNothing(RequestSpec.of(AccountsOperations.IMPORT_ACCOUNT)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Imports accounts: {@code POST /v4/im_open_login_svc/multiaccount_import}.
     *
     * <p>An account that exists gets the new nickname and picture. Where no account has either, only the ids are sent, as the service's documents
     * have it; the form with nicknames and pictures is known from another SDK only. 100 requests a second.
     *
     * @param accounts the accounts, 1 to 100
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<String>> importAccounts(Collection<ImportAccount> accounts) {
        List<ImportAccount> all = Checks.elements("accounts", accounts);
        Checks.size("accounts", all, 100);
        List<String> ids = Wire.ids(all, account -> Wire.text(account.asMap(), "UserID"));
        boolean isPlain = all.stream().allMatch(account -> account.asMap().size() == 1);
        Map<String, Object> members = isPlain
                ? Wire.members("Accounts", ids)
                : Wire.members("AccountList", Wire.maps("accounts", all, ImportAccount::asMap));
        return calls.call(
                RequestSpec.of(AccountsOperations.IMPORT_ACCOUNTS).json(members),
                ImportFailures.class,
                (ImportFailures answer) -> BatchOutcome.ofAsked(
                        AccountsOperations.IMPORT_ACCOUNTS,
                        ids,
                        answer.failAccounts(),
                        id -> ItemFailure.unless(false, id, ""),
                        ""));
    }

    /**
     * Deletes accounts: {@code POST /v4/im_open_login_svc/account_delete}.
     *
     * <p>Trial plan apps only (71000 elsewhere, other trial kinds too). Relations and profile go with it; cannot be undone. Per-item
     * ResultCode. 100/s. The service's documents have it.
     *
     * @param userIds the account; 1 to 100 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<DeletedAccount>> delete(Collection<String> userIds) {
        return calls.call(
                RequestSpec.of(AccountsOperations.DELETE)
                        .json(Wire.members("DeleteItem", Wire.objects("UserID", Checks.ids("userIds", userIds, 100)))),
                DeletedAccountList.class,
                (DeletedAccountList answer) -> BatchOutcome.of(
                        AccountsOperations.DELETE,
                        answer.results(),
                        item -> ItemFailure.unlessGone(item.userId(), item.resultCode(), 70_107, item.resultInfo())));
    }

    /**
     * Checks accounts: {@code POST /v4/im_open_login_svc/account_check}.
     *
     * <p>ResultItem[]{UserID,ResultCode,ResultInfo,AccountStatus Imported/NotImported}. 100/s. The service's documents have it.
     *
     * @param userIds the account; 1 to 100 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<CheckedAccount>> check(Collection<String> userIds) {
        return calls.call(
                RequestSpec.of(AccountsOperations.CHECK)
                        .json(Wire.members("CheckItem", Wire.objects("UserID", Checks.ids("userIds", userIds, 100)))),
                CheckedAccountList.class,
                (CheckedAccountList answer) -> BatchOutcome.of(
                        AccountsOperations.CHECK,
                        answer.results(),
                        item -> ItemFailure.ofCode(item.userId(), item.resultCode(), item.resultInfo())));
    }

    /**
     * Ends the login state of a user: {@code POST /v4/im_open_login_svc/kick}.
     *
     * <p>Older field Identifier, newer UserID. Ends the login state and makes the old UserSig useless; a newly made UserSig can log in
     * again. One account per call. The service's documents have it.
     *
     * @param userId the account
     * @return the call
     */
    public Call<Done> kick(String userId) {
        return calls.callForNothing(
                RequestSpec.of(AccountsOperations.KICK).json(Wire.members("UserID", Checks.id("userId", userId))));
    }

    /**
     * Tells which users are online: {@code POST /v4/openim/query_online_status}.
     *
     * <p>QueryResult[]{To_Account,Status,Detail[]{Platform,Status}}; IsNeedDetail 1 for Detail. ErrorList[]{To_Account,ErrorCode 70107} for
     * unknown ids; base ErrorCode is 0 as soon as one lookup worked. Status Online/PushOnline/Offline. The service's documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<OnlineStatus>> onlineStatus(QueryOnlineStatus request) {
        return calls.call(
                RequestSpec.of(AccountsOperations.ONLINE_STATUS)
                        .json(Checks.notNull("request", request).asMap()),
                OnlineStatuses.class,
                (OnlineStatuses answer) -> BatchOutcome.of(
                        AccountsOperations.ONLINE_STATUS,
                        answer.queryResults(),
                        answer.errors(),
                        error -> ItemFailure.ofCode(error.toAccount(), error.errorCode(), "")));
    }

    /**
     * Tells which users are online, by the name of old: {@code POST /v4/openim/querystate}.
     *
     * <p>Legacy page with the same tables as query_online_status; not in the current list. Older documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<OnlineStatus>> onlineState(QueryOnlineStatus request) {
        return calls.call(
                RequestSpec.of(AccountsOperations.ONLINE_STATE)
                        .json(Checks.notNull("request", request).asMap()),
                OnlineStatuses.class,
                (OnlineStatuses answer) -> BatchOutcome.of(
                        AccountsOperations.ONLINE_STATE,
                        answer.queryResults(),
                        answer.errors(),
                        error -> ItemFailure.ofCode(error.toAccount(), error.errorCode(), "")));
    }
}
