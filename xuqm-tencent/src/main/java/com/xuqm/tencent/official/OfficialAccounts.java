package com.xuqm.tencent.official;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.internal.Listing;
import com.xuqm.tencent.internal.TencentOptions;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;

/** Official accounts. */
public final class OfficialAccounts {

    static {
        InnerAccess.grant(OfficialAccounts.class, OfficialAccounts::new);
    }

    private final Calls calls;
    private final TencentOptions options;

    OfficialAccounts(Calls calls) {
        this.calls = calls;
        this.options = calls.options(TencentOptions.class);
    }

    /**
     * Creates an official account: {@code POST /v4/official_account_open_http_svc/create_official_account}.
     *
     * <p>The service's documents name it; its fields are known from another SDK only.
     *
     * @param request what to do
     * @return the call
     */
    public Call<CreatedOfficialAccount> create(CreateOfficialAccount request) {
        return calls.call(
                RequestSpec.of(OfficialAccountsOperations.CREATE)
                        .json(Checks.notNull("request", request).asMap()),
                CreatedOfficialAccount.class);
    }

    /**
     * Dissolves an official account: {@code POST /v4/official_account_open_http_svc/destroy_official_account}.
     *
     * <p>The service's documents name it; its fields are known from another SDK only.
     *
     * @param officialAccount the official account
     * @return the call
     */
    public Call<Done> destroy(String officialAccount) {
        return calls.callForNothing(RequestSpec.of(OfficialAccountsOperations.DESTROY)
                .json(Wire.members("Official_Account", Checks.id("officialAccount", officialAccount))));
    }

    /**
     * Changes an official account: {@code POST /v4/official_account_open_http_svc/modify_official_account_base_info}.
     *
     * <p>The service's documents name it; its fields are known from another SDK only.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> update(UpdateOfficialAccount request) {
        return calls.callForNothing(RequestSpec.of(OfficialAccountsOperations.UPDATE)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Gets an official account: {@code POST /v4/official_account_open_http_svc/get_official_account_info}.
     *
     * <p>ErrorCode per item. The service's documents name it; its fields are known from another SDK only.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<OfficialAccount>> get(GetOfficialAccounts request) {
        return calls.call(
                RequestSpec.of(OfficialAccountsOperations.GET)
                        .json(Checks.notNull("request", request).asMap()),
                OfficialAccountList.class,
                (OfficialAccountList answer) -> BatchOutcome.of(
                        OfficialAccountsOperations.GET,
                        answer.officialAccountInfos(),
                        item -> ItemFailure.ofCode(item.officialAccount(), item.errorCode(), item.errorInfo())));
    }

    /**
     * Lists the official accounts of a subscriber: {@code POST /v4/official_account_open_http_svc/get_subscribed_official_account_list}.
     *
     * <p>The service's documents name it; its fields are known from another SDK only.
     *
     * @param request what to do
     * @return the list, fetched as it is read
     */
    public PagedCall<SubscribedAccount> listSubscribed(SubscribedAccounts request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.pages(
                () -> RequestSpec.of(OfficialAccountsOperations.LIST_SUBSCRIBED).json(members),
                SubscribedAccount.class,
                Listing.of(SubscribedPage.class, SubscribedPage::officialAccountInfos)
                        .index("Offset", SubscribedPage::next)
                        .sized("Limit", 200)
                        .until(SubscribedPage::completeFlag)
                        .knownBy(SubscribedAccount::officialAccount));
    }

    /**
     * Sends a message of an official account: {@code POST /v4/official_account_open_http_svc/send_official_account_msg}.
     *
     * <p>1 message per second per account, 2 broadcasts per hour to all. Page 1047/60810 of the service's documents.
     *
     * @param request what to do
     * @return the call
     */
    public Call<SentOfficialMessage> send(SendOfficialMessage request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.call(
                RequestSpec.of(OfficialAccountsOperations.SEND)
                        .jsonOfExecution(() -> Wire.keyed(members, options.random(), "Random")),
                SentOfficialMessage.class);
    }

    /**
     * Recalls an official account: {@code POST /v4/official_account_open_http_svc/official_account_msg_recall}.
     *
     * <p>Reason at most 100 B. The service's documents name it; its fields are known from another SDK only.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<OfficialRecallResult>> recall(RecallOfficialMessages request) {
        return calls.call(
                RequestSpec.of(OfficialAccountsOperations.RECALL)
                        .json(Checks.notNull("request", request).asMap()),
                OfficialRecallResultList.class,
                (OfficialRecallResultList answer) -> BatchOutcome.of(
                        OfficialAccountsOperations.RECALL,
                        answer.recallRets(),
                        item -> ItemFailure.ofCode(item.msgKey(), item.retCode(), "")));
    }

    /**
     * Reads the history of official accounts: {@code POST /v4/official_account_open_http_svc/official_account_msg_get_simple}.
     *
     * <p>MsgKey form Seq_1_ServerTime. Page 1047/60812 of the service's documents.
     *
     * @param request what to do
     * @return the list, fetched as it is read
     */
    public PagedCall<OfficialMessage> history(OfficialHistory request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.pages(
                () -> RequestSpec.of(OfficialAccountsOperations.HISTORY).json(members),
                OfficialMessage.class,
                Listing.of(OfficialHistoryPage.class, OfficialHistoryPage::messages)
                        .sized("ReqMsgNumber", 20)
                        .next((asked, page) ->
                                page.lastMsgKey().isEmpty() ? null : Wire.members("LastMsgKey", page.lastMsgKey()))
                        .finished(OfficialHistoryPage::finished));
    }
}
