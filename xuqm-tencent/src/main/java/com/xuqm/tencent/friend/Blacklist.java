package com.xuqm.tencent.friend;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.internal.Listing;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;

/** Whom a user blocks. */
public final class Blacklist {

    static {
        InnerAccess.grant(Blacklist.class, Blacklist::new);
    }

    private final Calls calls;

    Blacklist(Calls calls) {
        this.calls = calls;
    }

    /**
     * Blocks users: {@code POST /v4/sns/black_list_add}.
     *
     * <p>1,000 entries per user in all (30013). The service's documents have it.
     *
     * @param fromAccount the account in whose name it is done
     * @param toAccounts the accounts; 1 to 1000 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<RelationResult>> add(String fromAccount, Collection<String> toAccounts) {
        return calls.call(
                RequestSpec.of(BlacklistOperations.ADD)
                        .json(Wire.members(
                                "From_Account",
                                Checks.id("fromAccount", fromAccount),
                                "To_Account",
                                Checks.ids("toAccounts", toAccounts, 1000))),
                RelationResultList.class,
                (RelationResultList answer) -> BatchOutcome.of(
                        BlacklistOperations.ADD,
                        answer.results(),
                        item -> ItemFailure.ofCode(item.toAccount(), item.resultCode(), item.resultInfo())));
    }

    /**
     * Unblocks users: {@code POST /v4/sns/black_list_delete}.
     *
     * <p>The service's documents have it.
     *
     * @param fromAccount the account in whose name it is done
     * @param toAccounts the accounts; 1 to 1000 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<RelationResult>> delete(String fromAccount, Collection<String> toAccounts) {
        return calls.call(
                RequestSpec.of(BlacklistOperations.DELETE)
                        .json(Wire.members(
                                "From_Account",
                                Checks.id("fromAccount", fromAccount),
                                "To_Account",
                                Checks.ids("toAccounts", toAccounts, 1000))),
                RelationResultList.class,
                (RelationResultList answer) -> BatchOutcome.of(
                        BlacklistOperations.DELETE,
                        answer.results(),
                        item -> ItemFailure.ofCode(item.toAccount(), item.resultCode(), item.resultInfo())));
    }

    /**
     * Lists whom a user blocks: {@code POST /v4/sns/black_list_get}.
     *
     * <p>Answer StartIndex is the next start, 0 = end. Sequence field spelt CurruentSequence on the wire (also in the official page). The
     * service's documents have it.
     *
     * @param fromAccount the account in whose name it is done
     * @return the list, fetched as it is read
     */
    public PagedCall<BlockedAccount> list(String fromAccount) {
        Map<String, Object> members = Wire.members("From_Account", Checks.id("fromAccount", fromAccount));
        return calls.pages(
                () -> RequestSpec.of(BlacklistOperations.LIST).json(members),
                BlockedAccount.class,
                Listing.of(BlacklistPage.class, BlacklistPage::blackListItems)
                        .first(Wire.members("LastSequence", 0L))
                        .index("StartIndex", BlacklistPage::startIndex)
                        .sized("MaxLimited", 1000)
                        .knownBy(BlockedAccount::toAccount));
    }

    /**
     * Checks whether users block each other: {@code POST /v4/sns/black_list_check}.
     *
     * <p>CheckType BlackCheckResult_Type_Single/Both. The service's documents have it.
     *
     * @param fromAccount the account in whose name it is done
     * @param toAccounts the accounts; 1 to 1000 of them
     * @param checkType {@code CheckResult_Type_Single} or {@code CheckResult_Type_Both}; for blocked users {@code
     *     BlackCheckResult_Type_Single} or {@code BlackCheckResult_Type_Both}
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<BlacklistCheck>> check(
            String fromAccount, Collection<String> toAccounts, String checkType) {
        return calls.call(
                RequestSpec.of(BlacklistOperations.CHECK)
                        .json(Wire.members(
                                "From_Account",
                                Checks.id("fromAccount", fromAccount),
                                "To_Account",
                                Checks.ids("toAccounts", toAccounts, 1000),
                                "CheckType",
                                Checks.text("checkType", checkType))),
                BlacklistCheckList.class,
                (BlacklistCheckList answer) -> BatchOutcome.of(
                        BlacklistOperations.CHECK,
                        answer.blackListCheckItems(),
                        item -> ItemFailure.ofCode(item.toAccount(), item.resultCode(), item.resultInfo())));
    }
}
