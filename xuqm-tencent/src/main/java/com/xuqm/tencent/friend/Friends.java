package com.xuqm.tencent.friend;

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
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;

/** Friends of a user. */
public final class Friends {

    static {
        InnerAccess.grant(Friends.class, Friends::new);
    }

    private final Calls calls;

    Friends(Calls calls) {
        this.calls = calls;
    }

    /**
     * Adds friends: {@code POST /v4/sns/friend_add}.
     *
     * <p>AddSource must carry prefix AddSource_Type_; GroupName is one string here but an array in friend_import. Item codes: 30539 waiting
     * for approval, 30515 target in own black list, 30525 own id in target black list, 30516 target refuses all, 30010/30014 full, 30540
     * security policy. Fail_Account lists failures. The service's documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<RelationResult>> add(AddFriends request) {
        return calls.call(
                RequestSpec.of(FriendsOperations.ADD)
                        .json(Checks.notNull("request", request).asMap()),
                RelationResultList.class,
                (RelationResultList answer) -> BatchOutcome.of(
                        FriendsOperations.ADD,
                        answer.results(),
                        item -> ItemFailure.ofCode(item.toAccount(), item.resultCode(), item.resultInfo())));
    }

    /**
     * Imports friends: {@code POST /v4/sns/friend_import}.
     *
     * <p>No callbacks. AddTime/RemarkTime s. CustomItem[]{Tag,Value}. 3,000 friends per user. The service's documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<RelationResult>> importFriends(ImportFriends request) {
        return calls.call(
                RequestSpec.of(FriendsOperations.IMPORT_FRIENDS)
                        .json(Checks.notNull("request", request).asMap()),
                RelationResultList.class,
                (RelationResultList answer) -> BatchOutcome.of(
                        FriendsOperations.IMPORT_FRIENDS,
                        answer.results(),
                        item -> ItemFailure.ofCode(item.toAccount(), item.resultCode(), item.resultInfo())));
    }

    /**
     * Changes friends: {@code POST /v4/sns/friend_update}.
     *
     * <p>SnsItem value type depends on Tag: Tag_SNS_IM_Group takes an array of strings, Tag_SNS_IM_Remark a string. The service's documents
     * have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<RelationResult>> update(UpdateFriends request) {
        return calls.call(
                RequestSpec.of(FriendsOperations.UPDATE)
                        .json(Checks.notNull("request", request).asMap()),
                RelationResultList.class,
                (RelationResultList answer) -> BatchOutcome.of(
                        FriendsOperations.UPDATE,
                        answer.results(),
                        item -> ItemFailure.ofCode(item.toAccount(), item.resultCode(), item.resultInfo())));
    }

    /**
     * Deletes friends: {@code POST /v4/sns/friend_delete}.
     *
     * <p>DeleteType Delete_Type_Single/Both. 31707 security policy. The service's documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<RelationResult>> delete(DeleteFriends request) {
        return calls.call(
                RequestSpec.of(FriendsOperations.DELETE)
                        .json(Checks.notNull("request", request).asMap()),
                RelationResultList.class,
                (RelationResultList answer) -> BatchOutcome.of(
                        FriendsOperations.DELETE,
                        answer.results(),
                        item -> ItemFailure.unlessGone(
                                item.toAccount(), item.resultCode(), 31_704, item.resultInfo())));
    }

    /**
     * Deletes all friends: {@code POST /v4/sns/friend_delete_all}.
     *
     * <p>One-way deletion when DeleteType is left out. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> deleteAll(DeleteAllFriends request) {
        return calls.callForNothing(RequestSpec.of(FriendsOperations.DELETE_ALL)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Checks friendships: {@code POST /v4/sns/friend_check}.
     *
     * <p>CheckType CheckResult_Type_Single/Both; Single answers NoRelation/AWithB only. The service's documents have it.
     *
     * @param fromAccount the account in whose name it is done
     * @param toAccounts the accounts; 1 to 1000 of them
     * @param checkType {@code CheckResult_Type_Single} or {@code CheckResult_Type_Both}; for blocked users {@code
     *     BlackCheckResult_Type_Single} or {@code BlackCheckResult_Type_Both}
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<FriendCheck>> check(String fromAccount, Collection<String> toAccounts, String checkType) {
        return calls.call(
                RequestSpec.of(FriendsOperations.CHECK)
                        .json(Wire.members(
                                "From_Account",
                                Checks.id("fromAccount", fromAccount),
                                "To_Account",
                                Checks.ids("toAccounts", toAccounts, 1000),
                                "CheckType",
                                Checks.text("checkType", checkType))),
                FriendCheckList.class,
                (FriendCheckList answer) -> BatchOutcome.of(
                        FriendsOperations.CHECK,
                        answer.results(),
                        item -> ItemFailure.ofCode(item.toAccount(), item.resultCode(), item.resultInfo())));
    }

    /**
     * Lists friends: {@code POST /v4/sns/friend_get}.
     *
     * <p>StartIndex 0 first, then NextStartIndex; end when CompleteFlag is not 0. Send StandardSequence/CustomSequence 0: with the
     * server-side value the standard or custom data is left out (looks like an empty friend list). ValueItem Value is string, number or
     * array. The service's documents have it.
     *
     * @param fromAccount the account in whose name it is done
     * @return the list, fetched as it is read
     */
    public PagedCall<Friend> list(String fromAccount) {
        Map<String, Object> members = Wire.members("From_Account", Checks.id("fromAccount", fromAccount));
        return calls.pages(
                () -> RequestSpec.of(FriendsOperations.LIST).json(members),
                Friend.class,
                Listing.of(FriendsPage.class, FriendsPage::userDataItems)
                        .first(Wire.members("StandardSequence", 0L, "CustomSequence", 0L))
                        .index("StartIndex", FriendsPage::nextStartIndex)
                        .until(FriendsPage::completeFlag)
                        .knownBy(Friend::toAccount));
    }

    /**
     * Gets friends: {@code POST /v4/sns/friend_get_list}.
     *
     * <p>TagList may mix Tag_Profile_* and Tag_SNS_*. The service's documents have it.
     *
     * @param fromAccount the account in whose name it is done
     * @param toAccounts the accounts; 1 to 100 of them
     * @param tags the names of the fields wanted
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<FriendInfo>> get(
            String fromAccount, Collection<String> toAccounts, Collection<String> tags) {
        return calls.call(
                RequestSpec.of(FriendsOperations.GET)
                        .json(Wire.members(
                                "From_Account",
                                Checks.id("fromAccount", fromAccount),
                                "To_Account",
                                Checks.ids("toAccounts", toAccounts, 100),
                                "TagList",
                                Checks.elements("tags", tags))),
                FriendInfoList.class,
                (FriendInfoList answer) -> BatchOutcome.of(
                        FriendsOperations.GET,
                        answer.results(),
                        item -> ItemFailure.ofCode(item.toAccount(), item.resultCode(), item.resultInfo())));
    }
}
