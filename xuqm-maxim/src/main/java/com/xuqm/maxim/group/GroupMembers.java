package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.internal.Ids;
import com.xuqm.maxim.internal.MaximPaging;
import com.xuqm.maxim.internal.Minutes;
import com.xuqm.maxim.outcome.BatchOutcome;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.json.GenericTypes;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The members of a group, and those who may not be. Changes are for its owner and its administrators. A change of several users may be done
 * for some of them only: {@code BatchOutcome} tells, and if it was done for nobody the call fails.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/group.
 */
public final class GroupMembers {

    static {
        InnerAccess.grant(GroupMembers.class, GroupMembers::new);
    }

    private final Calls calls;

    GroupMembers(Calls calls) {
        this.calls = calls;
    }

    /**
     * Lists the members: {@code GET /group/member_list}.
     *
     * @param groupId the group
     * @return the members
     */
    public PagedCall<GroupMember> list(long groupId) {
        Ids.id("groupId", groupId);
        return calls.pages(
                () -> RequestSpec.of(GroupMemberOperations.LIST).query("group_id", groupId),
                GroupMember.class,
                MaximPaging.CURSOR);
    }

    /**
     * Lists the administrators: {@code GET /group/admin_list}. The service does not page this list.
     *
     * @param groupId the group
     * @return the administrators
     */
    public Call<List<GroupMember>> listAdministrators(long groupId) {
        return calls.call(
                RequestSpec.of(GroupMemberOperations.LIST_ADMINISTRATORS).query("group_id", Ids.id("groupId", groupId)),
                GenericTypes.parameterized(List.class, GroupMember.class));
    }

    /**
     * Lists the members who may not write: {@code GET /group/banned_list}.
     *
     * @param groupId the group
     * @return the members
     */
    public PagedCall<GroupMember> listMuted(long groupId) {
        Ids.id("groupId", groupId);
        return calls.pages(
                () -> RequestSpec.of(GroupMemberOperations.LIST_MUTED).query("group_id", groupId),
                GroupMember.class,
                MaximPaging.CURSOR);
    }

    /**
     * Lists those who may not join: {@code GET /group/blocked_list}.
     *
     * @param groupId the group
     * @return who may not
     */
    public PagedCall<BlockedMember> listBlocked(long groupId) {
        Ids.id("groupId", groupId);
        return calls.pages(
                () -> RequestSpec.of(GroupMemberOperations.LIST_BLOCKED).query("group_id", groupId),
                BlockedMember.class,
                MaximPaging.CURSOR);
    }

    /**
     * Reads some of the members: {@code POST /group/members/display_name}.
     *
     * @param groupId the group
     * @param userIds at least one user
     * @return those that are members
     */
    public Call<List<GroupMember>> get(long groupId, Collection<Long> userIds) {
        return calls.call(
                RequestSpec.of(GroupMemberOperations.GET)
                        .json(Map.of("group_id", Ids.id("groupId", groupId), "user_list", Ids.ids("userIds", userIds))),
                GenericTypes.parameterized(List.class, GroupMember.class));
    }

    /**
     * Makes members administrators: {@code POST /group/admin/add}.
     *
     * @param groupId the group
     * @param userIds at least one user
     * @return for whom it was done, and for whom not and why; if it was done for nobody, the call fails
     */
    public Call<BatchOutcome> addAdministrators(long groupId, Collection<Long> userIds) {
        return each(GroupMemberOperations.ADD_ADMINISTRATORS, groupId, userIds);
    }

    /**
     * Makes administrators ordinary members: {@code POST /group/admin/remove}.
     *
     * @param groupId the group
     * @param userIds at least one user
     * @return for whom it was done, and for whom not and why; if it was done for nobody, the call fails
     */
    public Call<BatchOutcome> removeAdministrators(long groupId, Collection<Long> userIds) {
        return each(GroupMemberOperations.REMOVE_ADMINISTRATORS, groupId, userIds);
    }

    /**
     * Lets members not write for a while: {@code POST /group/ban}. The service counts in minutes.
     *
     * @param groupId the group
     * @param userIds at least one user
     * @param duration how long, from now on: whole minutes, at least one
     * @return for whom it was done, and for whom not and why; if it was done for nobody, the call fails
     */
    public Call<BatchOutcome> mute(long groupId, Collection<Long> userIds, Duration duration) {
        return calls.call(
                RequestSpec.of(GroupMemberOperations.MUTE)
                        .json(Map.of(
                                "group_id",
                                Ids.id("groupId", groupId),
                                "user_list",
                                Ids.ids("userIds", userIds),
                                "duration",
                                Minutes.of("duration", duration))),
                AnswerShape.ITEMS);
    }

    /**
     * Lets members write again: {@code POST /group/unban}.
     *
     * @param groupId the group
     * @param userIds at least one user
     * @return for whom it was done, and for whom not and why; if it was done for nobody, the call fails
     */
    public Call<BatchOutcome> unmute(long groupId, Collection<Long> userIds) {
        return each(GroupMemberOperations.UNMUTE, groupId, userIds);
    }

    /**
     * Lets users not join: {@code POST /group/block}.
     *
     * @param groupId the group
     * @param userIds at least one user
     * @return for whom it was done, and for whom not and why; if it was done for nobody, the call fails
     */
    public Call<BatchOutcome> block(long groupId, Collection<Long> userIds) {
        return each(GroupMemberOperations.BLOCK, groupId, userIds);
    }

    /**
     * Lets users join again: {@code POST /group/unblock}.
     *
     * @param groupId the group
     * @param userIds at least one user
     * @return for whom it was done, and for whom not and why; if it was done for nobody, the call fails
     */
    public Call<BatchOutcome> unblock(long groupId, Collection<Long> userIds) {
        return each(GroupMemberOperations.UNBLOCK, groupId, userIds);
    }

    /**
     * Removes members: {@code POST /group/kick}.
     *
     * @param groupId the group
     * @param userIds at least one user
     * @return for whom it was done, and for whom not and why; if it was done for nobody, the call fails
     */
    public Call<BatchOutcome> remove(long groupId, Collection<Long> userIds) {
        return each(GroupMemberOperations.REMOVE, groupId, userIds);
    }

    private Call<BatchOutcome> each(Operation operation, long groupId, Collection<Long> userIds) {
        return calls.call(
                RequestSpec.of(operation)
                        .json(Map.of("group_id", Ids.id("groupId", groupId), "user_list", Ids.ids("userIds", userIds))),
                AnswerShape.ITEMS);
    }
}
