package com.xuqm.tencent.friend;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;

/** The groups into which a user sorts friends. */
public final class FriendGroups {

    static {
        InnerAccess.grant(FriendGroups.class, FriendGroups::new);
    }

    private final Calls calls;

    FriendGroups(Calls calls) {
        this.calls = calls;
    }

    /**
     * Adds friend groups, and friends to them: {@code POST /v4/sns/group_add}.
     *
     * <p>Friend group name at most 30 B, 32 groups per user (30011). CurrentSequence in the answer. The service's documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<RelationResult>> add(AddFriendGroups request) {
        return calls.call(
                RequestSpec.of(FriendGroupsOperations.ADD)
                        .json(Checks.notNull("request", request).asMap()),
                RelationResultList.class,
                (RelationResultList answer) -> BatchOutcome.of(
                        FriendGroupsOperations.ADD,
                        answer.results(),
                        item -> ItemFailure.ofCode(item.toAccount(), item.resultCode(), item.resultInfo())));
    }

    /**
     * Deletes friend groups: {@code POST /v4/sns/group_delete}.
     *
     * <p>Friends stay friends. The service's documents have it.
     *
     * @param fromAccount the account in whose name it is done
     * @param groupNames names of groups; 1 to 100 of them
     * @return the call
     */
    public Call<FriendGroupsDeleted> delete(String fromAccount, Collection<String> groupNames) {
        return calls.call(
                RequestSpec.of(FriendGroupsOperations.DELETE)
                        .json(Wire.members(
                                "From_Account",
                                Checks.id("fromAccount", fromAccount),
                                "GroupName",
                                Checks.ids("groupNames", groupNames, 100))),
                FriendGroupsDeleted.class);
    }

    /**
     * Lists friend groups: {@code POST /v4/sns/group_get}.
     *
     * <p>NeedFriend Need_Friend_Type_Yes works only when GroupName is left empty (then all groups). Otherwise members are not returned. The
     * service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<FriendGroupList> get(GetFriendGroups request) {
        return calls.call(
                RequestSpec.of(FriendGroupsOperations.GET)
                        .json(Checks.notNull("request", request).asMap()),
                FriendGroupList.class);
    }
}
