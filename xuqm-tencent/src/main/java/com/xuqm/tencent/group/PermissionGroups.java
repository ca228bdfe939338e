package com.xuqm.tencent.group;

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

/** Permission groups of a Community. */
public final class PermissionGroups {

    static {
        InnerAccess.grant(PermissionGroups.class, PermissionGroups::new);
    }

    private final Calls calls;

    PermissionGroups(Calls calls) {
        this.calls = calls;
    }

    /**
     * Creates a permission group: {@code POST /v4/group_open_http_svc/create_permission_group}.
     *
     * <p>Community only. PermissionGroupId? "{@literal @}PMG#_...", PermissionGroupName at most 150 B, Permission bit mask int,
     * CustomString?, MemberList?. 200/s. Page 1047/61232 of the service's documents.
     *
     * @param request what to do
     * @return the call
     */
    public Call<CreatedPermissionGroup> create(CreatePermissionGroup request) {
        return calls.call(
                RequestSpec.of(PermissionGroupsOperations.CREATE)
                        .json(Checks.notNull("request", request).asMap()),
                CreatedPermissionGroup.class);
    }

    /**
     * Changes a permission group: {@code POST /v4/group_open_http_svc/modify_permission_group}.
     *
     * <p>Page 1047/61234 of the service's documents.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> update(UpdatePermissionGroup request) {
        return calls.callForNothing(RequestSpec.of(PermissionGroupsOperations.UPDATE)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Lists permission groups: {@code POST /v4/group_open_http_svc/get_permission_group}.
     *
     * <p>PermissionGroupIdList?, Next "" first; answer PermissionGroupInfoList[], Next "" = end. Page 1047/61235 of the service's
     * documents.
     *
     * @param request what to do
     * @return the list, fetched as it is read
     */
    public PagedCall<PermissionGroup> list(ListPermissionGroups request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.pages(
                () -> RequestSpec.of(PermissionGroupsOperations.LIST).json(members),
                PermissionGroup.class,
                Listing.of(PermissionGroupsPage.class, PermissionGroupsPage::permissionGroupInfos)
                        .cursor("Next", PermissionGroupsPage::next)
                        .sized("Limit", 20));
    }

    /**
     * Gives a permission group permissions for topics: {@code POST /v4/group_open_http_svc/add_topic_permission_group}.
     *
     * <p>Page 1047/61236 of the service's documents.
     *
     * @param groupId the group
     * @param permissionGroupId the permission group
     * @param topicPermissions the topics and their permissions
     * @return the call
     */
    public Call<Done> addTopics(
            String groupId, String permissionGroupId, Collection<TopicPermission> topicPermissions) {
        return calls.callForNothing(RequestSpec.of(PermissionGroupsOperations.ADD_TOPICS)
                .json(Wire.members(
                        "GroupId",
                        Checks.id("groupId", groupId),
                        "PermissionGroupId",
                        Checks.id("permissionGroupId", permissionGroupId),
                        "TopicPermissionList",
                        Checks.elements("topicPermissions", topicPermissions))));
    }

    /**
     * Changes the permissions of a permission group for topics: {@code POST /v4/group_open_http_svc/set_topic_permission_group}.
     *
     * <p>Page 1047/61237 of the service's documents.
     *
     * @param groupId the group
     * @param permissionGroupId the permission group
     * @param topicPermissions the topics and their permissions
     * @return the call
     */
    public Call<Done> setTopics(
            String groupId, String permissionGroupId, Collection<TopicPermission> topicPermissions) {
        return calls.callForNothing(RequestSpec.of(PermissionGroupsOperations.SET_TOPICS)
                .json(Wire.members(
                        "GroupId",
                        Checks.id("groupId", groupId),
                        "PermissionGroupId",
                        Checks.id("permissionGroupId", permissionGroupId),
                        "TopicPermissionList",
                        Checks.elements("topicPermissions", topicPermissions))));
    }

    /**
     * Takes permissions for topics away: {@code POST /v4/group_open_http_svc/delete_topic_permission_group}.
     *
     * <p>Page 1047/61238 of the service's documents.
     *
     * @param groupId the group
     * @param permissionGroupId the permission group
     * @param topicIds the topics; 1 to 200 of them
     * @return the call
     */
    public Call<Done> removeTopics(String groupId, String permissionGroupId, Collection<String> topicIds) {
        return calls.callForNothing(RequestSpec.of(PermissionGroupsOperations.REMOVE_TOPICS)
                .json(Wire.members(
                        "GroupId",
                        Checks.id("groupId", groupId),
                        "PermissionGroupId",
                        Checks.id("permissionGroupId", permissionGroupId),
                        "TopicIdList",
                        Checks.ids("topicIds", topicIds, 200))));
    }

    /**
     * Lists the permissions of a permission group for topics: {@code POST /v4/group_open_http_svc/get_topic_permission_group}.
     *
     * <p>Page 1047/61239 of the service's documents.
     *
     * @param groupId the group
     * @param permissionGroupId the permission group
     * @param topicIds the topics; at most 200
     * @return the call
     */
    public Call<TopicPermissions> topics(String groupId, String permissionGroupId, Collection<String> topicIds) {
        return calls.call(
                RequestSpec.of(PermissionGroupsOperations.TOPICS)
                        .json(Wire.members(
                                "GroupId",
                                Checks.id("groupId", groupId),
                                "PermissionGroupId",
                                Checks.id("permissionGroupId", permissionGroupId),
                                "TopicIdList",
                                Checks.elements("topicIds", topicIds))),
                TopicPermissions.class);
    }

    /**
     * Adds members to a permission group: {@code POST /v4/group_open_http_svc/add_permission_group_member}.
     *
     * <p>Page 1047/61240 of the service's documents.
     *
     * @param groupId the group
     * @param permissionGroupId the permission group
     * @param memberAccounts the member; 1 to 100 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<AddedMember>> addMembers(
            String groupId, String permissionGroupId, Collection<String> memberAccounts) {
        return calls.call(
                RequestSpec.of(PermissionGroupsOperations.ADD_MEMBERS)
                        .json(Wire.members(
                                "GroupId",
                                Checks.id("groupId", groupId),
                                "PermissionGroupId",
                                Checks.id("permissionGroupId", permissionGroupId),
                                "MemberList",
                                Wire.objects("Member_Account", Checks.ids("memberAccounts", memberAccounts, 100)))),
                AddedMemberList.class,
                (AddedMemberList answer) -> BatchOutcome.of(
                        PermissionGroupsOperations.ADD_MEMBERS,
                        answer.members(),
                        item -> ItemFailure.unless(item.result() != 0, item.memberAccount(), "")));
    }

    /**
     * Lists the members of a permission group: {@code POST /v4/group_open_http_svc/get_permission_group_member_list}.
     *
     * <p>Next "" = end. Page 1047/61242 of the service's documents.
     *
     * @param groupId the group
     * @param permissionGroupId the permission group
     * @return the list, fetched as it is read
     */
    public PagedCall<PermissionMember> listMembers(String groupId, String permissionGroupId) {
        Map<String, Object> members = Wire.members(
                "GroupId",
                Checks.id("groupId", groupId),
                "PermissionGroupId",
                Checks.id("permissionGroupId", permissionGroupId));
        return calls.pages(
                () -> RequestSpec.of(PermissionGroupsOperations.LIST_MEMBERS).json(members),
                PermissionMember.class,
                Listing.of(PermissionMembersPage.class, PermissionMembersPage::members)
                        .cursor("Next", PermissionMembersPage::next)
                        .sized("Limit", 100));
    }
}
