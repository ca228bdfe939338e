package com.xuqm.sdk.group;

import com.xuqm.sdk.call.BatchResult;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/**
 * Groups, as seen by the acting user. What only the owner or the administrators of a group may do fails for
 * others with {@code XuqmForbiddenException}. Requests to join a group are {@link JoinRequests}.
 */
public final class Groups {

    static {
        InnerAccess.grant(Groups.class, Groups::new);
    }

    /** The most users that one call adds or removes (assumed). */
    public static final int MAX_MEMBERS_PER_CALL = 500;

    private final Calls calls;

    Groups(Calls calls) {
        this.calls = calls;
    }

    /**
     * Lists the groups that the caller is a member of: {@code GET /api/im/groups}.
     *
     * @return the groups; the service does not page this list
     */
    public PagedCall<Group> list() {
        return calls.pages(() -> RequestSpec.of(GroupOperations.LIST), Group.class, Paging.NONE);
    }

    /**
     * Creates a group that the caller owns: {@code POST /api/im/groups}.
     *
     * @param group what to create
     * @return the new group
     */
    public Call<Group> create(CreateGroup group) {
        return calls.call(
                RequestSpec.of(GroupOperations.CREATE)
                        .json(Checks.notNull("group", group).members()),
                Group.class);
    }

    /**
     * Lists all groups that everybody can find: {@code GET /api/im/groups/public}.
     *
     * @return the groups; the service does not page this list
     */
    public PagedCall<Group> listPublic() {
        return calls.pages(() -> RequestSpec.of(GroupOperations.LIST_PUBLIC), Group.class, Paging.NONE);
    }

    /**
     * Lists those groups that everybody can find by a keyword: {@code GET /api/im/groups/public}.
     *
     * @param keyword what the id or the name must contain, not blank
     * @return the groups; the service does not page this list
     */
    public PagedCall<Group> listPublic(String keyword) {
        Checks.notBlank("keyword", keyword);
        return calls.pages(
                () -> RequestSpec.of(GroupOperations.LIST_PUBLIC).query("keyword", keyword), Group.class, Paging.NONE);
    }

    /**
     * Searches for groups, public ones and the caller's own (assumed): {@code GET /api/im/groups/search}.
     *
     * @param keyword what the id or the name must contain, not blank
     * @return the groups; {@code pageSize} limits how many come, and there is one page only
     */
    public PagedCall<Group> search(String keyword) {
        Checks.notBlank("keyword", keyword);
        return calls.pages(
                () -> RequestSpec.of(GroupOperations.SEARCH).query("keyword", keyword), Group.class, Paging.SIZE);
    }

    /**
     * Reads a group: {@code GET /api/im/groups/{groupId}}.
     *
     * @param groupId the group's id
     * @return the group; fails with {@code XuqmNotFoundException} if there is none
     */
    public Call<Group> get(String groupId) {
        return calls.call(of(GroupOperations.GET, groupId), Group.class);
    }

    /**
     * Changes a group: {@code PUT /api/im/groups/{groupId}}. For its owner and its administrators (assumed).
     *
     * @param groupId the group's id
     * @param changes what to change
     * @return the changed group
     */
    public Call<Group> update(String groupId, UpdateGroup changes) {
        return calls.call(
                of(GroupOperations.UPDATE, groupId)
                        .json(Checks.notNull("changes", changes).members()),
                Group.class);
    }

    /**
     * Dissolves a group that the caller owns: {@code DELETE /api/im/groups/{groupId}}.
     *
     * @param groupId the group's id
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> dismiss(String groupId) {
        return calls.callForNothing(of(GroupOperations.DISMISS, groupId));
    }

    /**
     * Lists a group's members: {@code GET /api/im/groups/{groupId}/members}.
     *
     * @param groupId the group's id
     * @return the members; the service does not page this list
     */
    public PagedCall<GroupMember> listMembers(String groupId) {
        Checks.id("groupId", groupId);
        return calls.pages(() -> of(GroupOperations.LIST_MEMBERS, groupId), GroupMember.class, Paging.NONE);
    }

    /**
     * Searches for members of a group: {@code GET /api/im/groups/{groupId}/members/search}.
     *
     * @param groupId the group's id
     * @param keyword what the member's id or nickname must contain, not blank
     * @return the members; {@code pageSize} limits how many come, and there is one page only
     */
    public PagedCall<GroupMember> searchMembers(String groupId, String keyword) {
        Checks.id("groupId", groupId);
        Checks.notBlank("keyword", keyword);
        return calls.pages(
                () -> of(GroupOperations.SEARCH_MEMBERS, groupId).query("keyword", keyword),
                GroupMember.class,
                Paging.SIZE);
    }

    /**
     * Adds a user to a group: {@code POST /api/im/groups/{groupId}/members}. For its owner and its administrators (assumed).
     *
     * @param groupId the group's id
     * @param userId the user's account
     * @return the new member; fails with {@code XuqmConflictException} if the user is one already (assumed)
     */
    public Call<GroupMember> addMember(String groupId, String userId) {
        return calls.call(
                of(GroupOperations.ADD_MEMBER, groupId).json(Map.of("userId", Checks.id("userId", userId))),
                GroupMember.class);
    }

    /**
     * Adds users to a group: {@code POST /api/im/groups/{groupId}/members/batch}. For its owner and its administrators (assumed).
     *
     * @param groupId the group's id
     * @param userIds 1 to {@value #MAX_MEMBERS_PER_CALL} accounts
     * @return how many were added, and who was not and why
     */
    public Call<BatchResult> addMembers(String groupId, Collection<String> userIds) {
        return calls.call(members(GroupOperations.ADD_MEMBERS, groupId, userIds), BatchResult.class);
    }

    /**
     * Removes a member from a group: {@code DELETE /api/im/groups/{groupId}/members/{targetUserId}}. For its owner and its
     * administrators (assumed); to leave a group, see {@link #leave}.
     *
     * @param groupId the group's id
     * @param targetUserId the member
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> removeMember(String groupId, String targetUserId) {
        return calls.callForNothing(of(GroupOperations.REMOVE_MEMBER, groupId).path("targetUserId", targetUserId));
    }

    /**
     * Lets the caller leave a group: {@code DELETE /api/im/groups/{groupId}/members/{targetUserId}} with the caller's own id. The
     * owner cannot leave before somebody else is the owner (assumed).
     *
     * @param groupId the group's id
     * @return a call that answers nothing but that it is done
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if the caller is the administrator account and the client has none
     */
    public Call<Done> leave(String groupId) {
        return removeMember(groupId, calls.actingUser(GroupOperations.REMOVE_MEMBER));
    }

    /**
     * Removes members from a group: {@code POST /api/im/groups/{groupId}/members/batch/remove}. For its owner and its
     * administrators (assumed).
     *
     * @param groupId the group's id
     * @param userIds 1 to {@value #MAX_MEMBERS_PER_CALL} members
     * @return how many were removed, and who was not and why
     */
    public Call<BatchResult> removeMembers(String groupId, Collection<String> userIds) {
        return calls.call(members(GroupOperations.REMOVE_MEMBERS, groupId, userIds), BatchResult.class);
    }

    /**
     * Gives a member a role: {@code POST /api/im/groups/{groupId}/roles}. For the owner (assumed).
     *
     * @param groupId the group's id
     * @param userId the member
     * @param role {@link GroupRole#ADMIN} or {@link GroupRole#MEMBER}; an owner is made by {@link #transferOwner} (assumed)
     * @return the changed member
     */
    public Call<GroupMember> setRole(String groupId, String userId, GroupRole role) {
        return calls.call(
                of(GroupOperations.SET_ROLE, groupId)
                        .json(Map.of(
                                "userId", Checks.id("userId", userId),
                                "role", Checks.notNull("role", role).value())),
                GroupMember.class);
    }

    /**
     * Hands a group to another member: {@code POST /api/im/groups/{groupId}/owner}. For the owner, who stays as an ordinary member
     * (assumed).
     *
     * @param groupId the group's id
     * @param userId the member who is to own it
     * @return the changed group
     */
    public Call<Group> transferOwner(String groupId, String userId) {
        return calls.call(
                of(GroupOperations.TRANSFER_OWNER, groupId).json(Map.of("userId", Checks.id("userId", userId))),
                Group.class);
    }

    /**
     * Sets attributes of a group: {@code PUT /api/im/groups/{groupId}/attributes}. Others stay. For its owner and its
     * administrators (assumed).
     *
     * @param groupId the group's id
     * @param attributes names and values, at least one
     * @return the changed group
     */
    public Call<Group> updateAttributes(String groupId, Map<String, String> attributes) {
        return calls.call(
                of(GroupOperations.UPDATE_ATTRIBUTES, groupId)
                        .json(Map.of("attributes", Checks.texts("attributes", attributes))),
                Group.class);
    }

    /**
     * Removes attributes of a group: {@code POST /api/im/groups/{groupId}/attributes/delete}. It is no error if one is not there.
     * For its owner and its administrators (assumed).
     *
     * @param groupId the group's id
     * @param keys names, at least one
     * @return the changed group
     */
    public Call<Group> removeAttributes(String groupId, Collection<String> keys) {
        return calls.call(
                of(GroupOperations.REMOVE_ATTRIBUTES, groupId)
                        .json(Map.of("keys", Checks.ids("keys", keys, Integer.MAX_VALUE))),
                Group.class);
    }

    /**
     * Silences a member for a while: {@code POST /api/im/groups/{groupId}/mute}. For its owner and its administrators (assumed).
     *
     * @param groupId the group's id
     * @param userId the member
     * @param duration how long, from now on, at least 1 second; fractions are cut
     * @return the changed member
     */
    public Call<GroupMember> muteMember(String groupId, String userId, Duration duration) {
        long seconds = Checks.positive("duration", duration).toSeconds();
        if (seconds < 1) {
            throw new IllegalArgumentException("duration must be at least 1 second, but is " + duration);
        }
        return mute(groupId, userId, seconds);
    }

    /**
     * Lets a silenced member write again: {@code POST /api/im/groups/{groupId}/mute}, for 0 seconds. For its owner and its
     * administrators (assumed).
     *
     * @param groupId the group's id
     * @param userId the member
     * @return the changed member
     */
    public Call<GroupMember> unmuteMember(String groupId, String userId) {
        return mute(groupId, userId, 0);
    }

    private Call<GroupMember> mute(String groupId, String userId, long seconds) {
        return calls.call(
                of(GroupOperations.MUTE_MEMBER, groupId)
                        .json(Map.of("userId", Checks.id("userId", userId), "muteSeconds", seconds)),
                GroupMember.class);
    }

    private static RequestSpec members(Operation operation, String groupId, Collection<String> userIds) {
        return of(operation, groupId).json(Map.of("memberIds", Checks.ids("userIds", userIds, MAX_MEMBERS_PER_CALL)));
    }

    private static RequestSpec of(Operation operation, String groupId) {
        return RequestSpec.of(operation).path("groupId", groupId);
    }
}
