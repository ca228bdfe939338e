package com.xuqm.sdk.friend;

import com.xuqm.sdk.call.BatchResult;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.call.RemovedCount;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;
import com.xuqm.sdk.json.GenericTypes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The friends of the acting user. Friendship holds on both sides (assumed). */
public final class Friends {

    static {
        InnerAccess.grant(Friends.class, Friends::new);
    }

    /** The most users that one call adds, removes or checks (assumed). */
    public static final int MAX_USERS_PER_CALL = 500;

    private final Calls calls;

    Friends(Calls calls) {
        this.calls = calls;
    }

    /**
     * Lists the friends: {@code GET /api/im/friends}.
     *
     * @return the friends, by user id (assumed); the service does not page this list
     */
    public PagedCall<Friend> list() {
        return calls.pages(() -> RequestSpec.of(FriendOperations.LIST), Friend.class, Paging.NONE);
    }

    /**
     * Adds a friend without asking: {@code POST /api/im/friends}. {@link FriendRequests#send} is the way that asks first. Adding
     * somebody who is a friend already changes the remark and the grouping (assumed).
     *
     * @param friend who is to be added
     * @return the friend
     */
    public Call<Friend> add(AddFriend friend) {
        return calls.call(
                RequestSpec.of(FriendOperations.ADD)
                        .json(Checks.notNull("friend", friend).members()),
                Friend.class);
    }

    /**
     * Adds several friends without asking: {@code POST /api/im/friends/batch}.
     *
     * @param friends who is to be added
     * @return how many were added, and who was not and why
     */
    public Call<BatchResult> addBatch(AddFriends friends) {
        return calls.call(
                RequestSpec.of(FriendOperations.ADD_BATCH)
                        .json(Checks.notNull("friends", friends).members()),
                BatchResult.class);
    }

    /**
     * Removes a friend: {@code DELETE /api/im/friends/{friendId}}.
     *
     * @param friendId the friend's account
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> remove(String friendId) {
        return calls.callForNothing(RequestSpec.of(FriendOperations.REMOVE).path("friendId", friendId));
    }

    /**
     * Removes all friends: {@code DELETE /api/im/friends}.
     *
     * @return how many were removed
     */
    public Call<Integer> removeAll() {
        return calls.<RemovedCount, Integer>call(
                RequestSpec.of(FriendOperations.REMOVE_ALL), RemovedCount.class, RemovedCount::removedCount);
    }

    /**
     * Removes several friends: {@code POST /api/im/friends/batch/remove}.
     *
     * @param userIds 1 to {@value #MAX_USERS_PER_CALL} accounts
     * @return how many were removed, and who was not and why
     */
    public Call<BatchResult> removeBatch(Collection<String> userIds) {
        return calls.call(users(FriendOperations.REMOVE_BATCH, userIds), BatchResult.class);
    }

    /**
     * Puts a friend into a grouping, or takes the friend out: {@code PUT /api/im/friends/{friendId}/group}. A grouping needs no
     * creating.
     *
     * @param friendId the friend's account
     * @param groupName the grouping's name, {@code null} to take the friend out of the one that the friend is in
     * @return the changed friend
     */
    public Call<Friend> setGroup(String friendId, @Nullable String groupName) {
        return calls.call(
                RequestSpec.of(FriendOperations.SET_GROUP)
                        .path("friendId", friendId)
                        .query("groupName", groupName == null ? null : Checks.id("groupName", groupName)),
                Friend.class);
    }

    /**
     * Lists the groupings: {@code GET /api/im/friends/groups}.
     *
     * @return the groupings, by name (assumed); the service does not page this list
     */
    public PagedCall<FriendGroup> listGroups() {
        return calls.pages(() -> RequestSpec.of(FriendOperations.LIST_GROUPS), FriendGroup.class, Paging.NONE);
    }

    /**
     * Lists the friends of a grouping: {@code GET /api/im/friends/groups/{groupName}}.
     *
     * @param groupName the grouping's name
     * @return the friends, none if there is no such grouping (assumed); the service does not page this list
     */
    public PagedCall<Friend> listByGroup(String groupName) {
        Checks.id("groupName", groupName);
        return calls.pages(
                () -> RequestSpec.of(FriendOperations.LIST_BY_GROUP).path("groupName", groupName),
                Friend.class,
                Paging.NONE);
    }

    /**
     * Tells who is a friend: {@code POST /api/im/friends/check}.
     *
     * @param userIds 1 to {@value #MAX_USERS_PER_CALL} users
     * @return an answer for each of them, in the same order (assumed)
     */
    public Call<List<FriendCheck>> check(Collection<String> userIds) {
        return calls.<List<FriendCheck>, List<FriendCheck>>call(
                users(FriendOperations.CHECK, userIds), GenericTypes.listOf(FriendCheck.class), Checks::copy);
    }

    private static RequestSpec users(Operation operation, Collection<String> userIds) {
        return RequestSpec.of(operation).json(Map.of("userIds", Checks.ids("userIds", userIds, MAX_USERS_PER_CALL)));
    }
}
