package com.xuqm.maxim.roster;

import com.xuqm.maxim.answer.ItemResult;
import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.internal.Ids;
import com.xuqm.maxim.internal.MaximPaging;
import com.xuqm.maxim.outcome.BatchOutcome;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.json.GenericTypes;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Friends, requests to become friends, and whom a user blocks, all as seen by the user as whom the calls are made.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/roster; the two that are not there say so.
 */
public final class Roster {

    static {
        InnerAccess.grant(Roster.class, Roster::new);
    }

    private static final AnswerShape<ImportAnswer, BatchOutcome> IMPORT = AnswerShape.of(
            ImportAnswer.class, answer -> AnswerShape.outcome(answer.succeeded(), answer.failed(), ItemResult::userId));

    private final Calls calls;

    Roster(Calls calls) {
        this.calls = calls;
    }

    /**
     * Lists the caller's friends: {@code GET /roster/list}.
     *
     * @return the ids of the friends
     */
    public PagedCall<Long> list() {
        return calls.pages(() -> RequestSpec.of(RosterOperations.LIST), Long.class, MaximPaging.CURSOR);
    }

    /**
     * Reads several friends: {@code POST /roster/list}. It reads, though by POST.
     *
     * @param userIds at least one user
     * @return those that there are
     */
    public Call<List<Friend>> getAll(Collection<Long> userIds) {
        return calls.call(
                RequestSpec.of(RosterOperations.GET_ALL).json(Map.of("list", Ids.ids("userIds", userIds))),
                GenericTypes.parameterized(List.class, Friend.class));
    }

    /**
     * Reads a user as the caller sees them: {@code GET /roster/id}.
     *
     * @param userId the user
     * @return the user; fails with {@code XuqmNotFoundException} if there is none
     */
    public Call<Friend> get(long userId) {
        return calls.call(
                RequestSpec.of(RosterOperations.GET).query("user_id", Ids.id("userId", userId)), Friend.class);
    }

    /**
     * Finds a user by the name with which they sign in: {@code GET /roster/name}.
     *
     * @param username the name
     * @return the user; fails with {@code XuqmNotFoundException} if there is none
     */
    public Call<Friend> findByName(String username) {
        return calls.call(
                RequestSpec.of(RosterOperations.FIND_BY_NAME).query("username", Checks.notBlank("username", username)),
                Friend.class);
    }

    /**
     * Finds a user by their telephone number: {@code GET /roster/mobile}.
     *
     * @param mobile the number
     * @return the user; fails with {@code XuqmNotFoundException} if there is none
     */
    public Call<Friend> findByMobile(String mobile) {
        return calls.call(
                RequestSpec.of(RosterOperations.FIND_BY_MOBILE).query("mobile", Checks.notBlank("mobile", mobile)),
                Friend.class);
    }

    /**
     * Asks whether a user may write to another: {@code GET /roster/may_message}.
     *
     * @param senderId who wants to write
     * @param recipientId to whom
     * @return whether they may
     */
    public Call<Boolean> mayMessage(long senderId, long recipientId) {
        return calls.call(
                RequestSpec.of(RosterOperations.MAY_MESSAGE)
                        .query("roster_id", Ids.id("senderId", senderId))
                        .query("user_id", Ids.id("recipientId", recipientId)),
                Boolean.class);
    }

    /**
     * Changes what is kept of a friend: {@code POST /roster/ext}.
     *
     * @param changes what to change
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> update(UpdateFriend changes) {
        return calls.call(
                RequestSpec.of(RosterOperations.UPDATE)
                        .json(Checks.notNull("changes", changes).members()),
                AnswerShape.DEED);
    }

    /**
     * Ends being friends: {@code POST /roster/delete}.
     *
     * @param userId the user
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> delete(long userId) {
        return calls.call(
                RequestSpec.of(RosterOperations.DELETE).query("user_id", Ids.id("userId", userId)), AnswerShape.DEED);
    }

    /**
     * Asks somebody to become friends: {@code POST /roster/apply}.
     *
     * @param request whom, and in which words
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> add(AddFriend request) {
        return calls.call(
                RequestSpec.of(RosterOperations.ADD)
                        .json(Checks.notNull("request", request).members()),
                AnswerShape.DEED);
    }

    /**
     * Asks several users to become friends: {@code POST /roster/apply/batch}.
     *
     * @param requests at least one request
     * @return who was asked, and who not and why; if nobody was, the call fails
     */
    public Call<BatchOutcome> addAll(Collection<AddFriend> requests) {
        return calls.call(RequestSpec.of(RosterOperations.ADD_ALL).json(listed(requests)), IMPORT);
    }

    /**
     * Lists the requests to the caller to become friends: {@code GET /roster/apply/list}.
     *
     * @return the requests
     */
    public PagedCall<FriendRequest> listRequests() {
        return calls.pages(
                () -> RequestSpec.of(RosterOperations.LIST_REQUESTS), FriendRequest.class, MaximPaging.CURSOR);
    }

    /**
     * Accepts a request to become friends: {@code POST /roster/accept}.
     *
     * @param userId who asks
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> accept(long userId) {
        return calls.call(
                RequestSpec.of(RosterOperations.ACCEPT).query("user_id", Ids.id("userId", userId)), AnswerShape.DEED);
    }

    /**
     * Refuses a request to become friends: {@code POST /roster/decline}.
     *
     * @param userId who asks
     * @param reason why, for them; may be empty
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> decline(long userId, String reason) {
        return calls.call(
                RequestSpec.of(RosterOperations.DECLINE)
                        .json(Map.of("user_id", Ids.id("userId", userId), "reason", Checks.text("reason", reason))),
                AnswerShape.DEED);
    }

    /**
     * Blocks a user: {@code POST /roster/block}.
     *
     * @param userId the user
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> block(long userId) {
        return calls.call(
                RequestSpec.of(RosterOperations.BLOCK).query("user_id", Ids.id("userId", userId)), AnswerShape.DEED);
    }

    /**
     * Ends blocking a user: {@code POST /roster/unblock}.
     *
     * @param userId the user
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> unblock(long userId) {
        return calls.call(
                RequestSpec.of(RosterOperations.UNBLOCK).query("user_id", Ids.id("userId", userId)), AnswerShape.DEED);
    }

    /**
     * Lists whom the caller blocks: {@code GET /roster/blocked_list}. The service does not page this list.
     *
     * @return the ids of the users
     */
    public Call<List<Long>> listBlocked() {
        return calls.call(
                RequestSpec.of(RosterOperations.LIST_BLOCKED), GenericTypes.parameterized(List.class, Long.class));
    }

    /**
     * Makes users friends of the caller: {@code POST /user/add_roster}.
     *
     * <p>This route is in the guide for servers and the quick start, and not in the reference: what {@link #addAll} calls is the documented
     * one.
     *
     * @param userIds at least one user
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> addFriends(Collection<Long> userIds) {
        return calls.call(
                RequestSpec.of(RosterOperations.ADD_FRIENDS).json(Map.of("list", Ids.ids("userIds", userIds))),
                AnswerShape.DEED);
    }

    /**
     * Lists the caller's friends with their names: {@code GET /user/rosters}.
     *
     * <p>This route is in the guide for servers and the quick start, and not in the reference: what {@link #list} calls is the documented
     * one.
     *
     * @return the friends
     */
    public Call<List<FriendName>> listFriends() {
        return calls.call(
                RequestSpec.of(RosterOperations.LIST_FRIENDS),
                GenericTypes.parameterized(List.class, FriendName.class));
    }

    private static List<Map<String, Object>> listed(Collection<AddFriend> requests) {
        Checks.size("requests", Checks.elements("requests", requests), Integer.MAX_VALUE);
        return requests.stream().map(AddFriend::listed).toList();
    }
}
