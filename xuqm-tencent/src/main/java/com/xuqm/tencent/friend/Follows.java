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

/** Who follows whom. */
public final class Follows {

    static {
        InnerAccess.grant(Follows.class, Follows::new);
    }

    private final Calls calls;

    Follows(Calls calls) {
        this.calls = calls;
    }

    /**
     * Follows users: {@code POST /v4/follow/follow_add}.
     *
     * <p>Official page wants FollowItem[]{To_Account} (at most 20); Item codes per target. Page 1047/70345 of the service's documents.
     *
     * @param fromAccount the account in whose name it is done
     * @param toAccounts the account to which it is done; 1 to 20 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<RelationResult>> follow(String fromAccount, Collection<String> toAccounts) {
        return calls.call(
                RequestSpec.of(FollowsOperations.FOLLOW)
                        .json(Wire.members(
                                "From_Account",
                                Checks.id("fromAccount", fromAccount),
                                "FollowItem",
                                Wire.objects("To_Account", Checks.ids("toAccounts", toAccounts, 20)))),
                RelationResultList.class,
                (RelationResultList answer) -> BatchOutcome.of(
                        FollowsOperations.FOLLOW,
                        answer.results(),
                        item -> ItemFailure.ofCode(item.toAccount(), item.resultCode(), item.resultInfo())));
    }

    /**
     * Follows users no more: {@code POST /v4/follow/follow_delete}.
     *
     * <p>To_Account[] at most 20. Page 1047/70346 of the service's documents.
     *
     * @param fromAccount the account in whose name it is done
     * @param toAccounts the accounts; 1 to 20 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<RelationResult>> unfollow(String fromAccount, Collection<String> toAccounts) {
        return calls.call(
                RequestSpec.of(FollowsOperations.UNFOLLOW)
                        .json(Wire.members(
                                "From_Account",
                                Checks.id("fromAccount", fromAccount),
                                "To_Account",
                                Checks.ids("toAccounts", toAccounts, 20))),
                RelationResultList.class,
                (RelationResultList answer) -> BatchOutcome.of(
                        FollowsOperations.UNFOLLOW,
                        answer.results(),
                        item -> ItemFailure.ofCode(item.toAccount(), item.resultCode(), item.resultInfo())));
    }

    /**
     * Checks who follows whom: {@code POST /v4/follow/follow_check}.
     *
     * <p>To_Account[] at most 100. Page 1047/70347 of the service's documents.
     *
     * @param fromAccount the account in whose name it is done
     * @param toAccounts the accounts; 1 to 100 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<FollowCheck>> check(String fromAccount, Collection<String> toAccounts) {
        return calls.call(
                RequestSpec.of(FollowsOperations.CHECK)
                        .json(Wire.members(
                                "From_Account",
                                Checks.id("fromAccount", fromAccount),
                                "To_Account",
                                Checks.ids("toAccounts", toAccounts, 100))),
                FollowCheckList.class,
                (FollowCheckList answer) -> BatchOutcome.of(
                        FollowsOperations.CHECK,
                        answer.results(),
                        item -> ItemFailure.ofCode(item.toAccount(), item.resultCode(), item.resultInfo())));
    }

    /**
     * Lists fans, or whom a user follows: {@code POST /v4/follow/follow_get}.
     *
     * <p>FollowType 1 fans, 2 following, 3 mutual. StartCursor "" first, NextCursor "" = end. Page 1047/70349 of the service's documents.
     *
     * @param fromAccount the account in whose name it is done
     * @param followType 1 for followers, 2 for those followed, 3 for mutual
     * @return the list, fetched as it is read
     */
    public PagedCall<Follow> list(String fromAccount, long followType) {
        Map<String, Object> members = Wire.members(
                "From_Account",
                Checks.id("fromAccount", fromAccount),
                "FollowType",
                Wire.uint32("followType", followType));
        return calls.pages(
                () -> RequestSpec.of(FollowsOperations.LIST).json(members),
                Follow.class,
                Listing.of(FollowPage.class, FollowPage::followItems)
                        .cursor("StartCursor", FollowPage::nextCursor)
                        .sized("WantNum", 1000));
    }

    /**
     * Counts fans, and whom users follow: {@code POST /v4/follow/follow_get_info}.
     *
     * <p>Counters of fans, following and mutual per user. Page 1047/70350 of the service's documents.
     *
     * @param fromAccount the account in whose name it is done
     * @param toAccounts the accounts; 1 to 20 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<FollowCounts>> counts(String fromAccount, Collection<String> toAccounts) {
        return calls.call(
                RequestSpec.of(FollowsOperations.COUNTS)
                        .json(Wire.members(
                                "From_Account",
                                Checks.id("fromAccount", fromAccount),
                                "To_Account",
                                Checks.ids("toAccounts", toAccounts, 20))),
                FollowCountsList.class,
                (FollowCountsList answer) -> BatchOutcome.of(
                        FollowsOperations.COUNTS,
                        answer.followInfos(),
                        item -> ItemFailure.ofCode(item.toAccount(), item.resultCode(), item.resultInfo())));
    }
}
