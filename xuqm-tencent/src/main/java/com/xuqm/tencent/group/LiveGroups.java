package com.xuqm.tencent.group;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.internal.Listing;
import com.xuqm.tencent.internal.TencentOptions;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;

/** Live groups (AVChatRoom): who is there, administrators, broadcasts. */
public final class LiveGroups {

    static {
        InnerAccess.grant(LiveGroups.class, LiveGroups::new);
    }

    private final Calls calls;
    private final TencentOptions options;

    LiveGroups(Calls calls) {
        this.calls = calls;
        this.options = calls.options(TencentOptions.class);
    }

    /**
     * Sends a message to all live groups: {@code POST /v4/group_open_http_svc/send_broadcast_msg}.
     *
     * <p>Ultimate edition; 1/s; goes to every live group (AVChatRoom) of the app. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<BroadcastSent> broadcast(BroadcastMessage request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.call(
                RequestSpec.of(LiveGroupsOperations.BROADCAST)
                        .jsonOfExecution(() -> Wire.keyed(members, options.random(), "Random")),
                BroadcastSent.class);
    }

    /**
     * Counts who is in a live group: {@code POST /v4/group_open_http_svc/get_online_member_num}.
     *
     * <p>Live groups only; the number is refreshed every 10 s. A Community variant exists in the community list, path not seen. The
     * service's documents have it.
     *
     * @param groupId the group
     * @return the call
     */
    public Call<OnlineCount> onlineCount(String groupId) {
        return calls.call(
                RequestSpec.of(LiveGroupsOperations.ONLINE_COUNT)
                        .json(Wire.members("GroupId", Checks.id("groupId", groupId))),
                OnlineCount.class);
    }

    /**
     * Lists who is in a live group: {@code POST /v4/group_open_avchatroom_http_svc/get_members}.
     *
     * <p>Timestamp 0 first, NextTimestamp then; 0 = end. Ultimate edition. The service's documents have it.
     *
     * @param request what to do
     * @return the list, fetched as it is read
     */
    public PagedCall<OnlineMember> onlineMembers(OnlineMembers request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.pages(
                () -> RequestSpec.of(LiveGroupsOperations.ONLINE_MEMBERS).json(members),
                OnlineMember.class,
                Listing.of(OnlineMembersPage.class, OnlineMembersPage::members)
                        .index("Timestamp", OnlineMembersPage::nextTimestamp));
    }

    /**
     * Tells who is in a live group: {@code POST /v4/group_open_avchatroom_http_svc/check_members}.
     *
     * <p>The service's documents do not have it; it is known from another SDK only.
     *
     * @param groupId the group
     * @param memberAccounts the members; 1 to 500 of them
     * @return the call
     */
    public Call<OnlineAccounts> checkOnline(String groupId, Collection<String> memberAccounts) {
        return calls.call(
                RequestSpec.of(LiveGroupsOperations.CHECK_ONLINE)
                        .json(Wire.members(
                                "GroupId",
                                Checks.id("groupId", groupId),
                                "Member_Account",
                                Checks.ids("memberAccounts", memberAccounts, 500))),
                OnlineAccounts.class);
    }

    /**
     * Marks members of a live group: {@code POST /v4/group_open_avchatroom_http_svc/modify_user_info}.
     *
     * <p>CommandType 1 set, 2 delete; at most 10 marks per group; Offline accounts are silently left out of the answer. The service's
     * documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<MarkedMembers> markMembers(MarkMembers request) {
        return calls.call(
                RequestSpec.of(LiveGroupsOperations.MARK_MEMBERS)
                        .json(Checks.notNull("request", request).asMap()),
                MarkedMembers.class);
    }

    /**
     * Lists the administrators of a live group: {@code POST /v4/group_open_avchatroom_http_svc/get_admin_list}.
     *
     * <p>The service's documents name it; its fields are known from another SDK only.
     *
     * @param groupId the group
     * @return the call
     */
    public Call<LiveGroupAdmins> admins(String groupId) {
        return calls.call(
                RequestSpec.of(LiveGroupsOperations.ADMINS)
                        .json(Wire.members("GroupId", Checks.id("groupId", groupId))),
                LiveGroupAdmins.class);
    }

    /**
     * Appoints administrators of a live group: {@code POST /v4/group_open_avchatroom_http_svc/modify_admin}.
     *
     * <p>CommandType 1 set, 2 cancel; Admin_Account[]. The service's documents name it; its fields are known from another SDK only.
     *
     * @param groupId the group
     * @param commandType 1 to set, 2 to take away
     * @param adminAccounts the administrators; 1 to 5 of them
     * @return the call
     */
    public Call<Done> setAdmins(String groupId, long commandType, Collection<String> adminAccounts) {
        return calls.callForNothing(RequestSpec.of(LiveGroupsOperations.SET_ADMINS)
                .json(Wire.members(
                        "GroupId",
                        Checks.id("groupId", groupId),
                        "CommandType",
                        Wire.uint32("commandType", commandType),
                        "Admin_Account",
                        Checks.ids("adminAccounts", adminAccounts, 5))));
    }

    /**
     * Adds robots to a live group: {@code POST /v4/group_open_avchatroom_http_svc/add_robots}.
     *
     * <p>Only robots made by create_robot (Robot_Account[]). Page 1047/60527 of the service's documents.
     *
     * @param groupId the group
     * @param robotAccounts the robots; 1 to 100 of them
     * @return the call
     */
    public Call<Done> addRobots(String groupId, Collection<String> robotAccounts) {
        return calls.callForNothing(RequestSpec.of(LiveGroupsOperations.ADD_ROBOTS)
                .json(Wire.members(
                        "GroupId",
                        Checks.id("groupId", groupId),
                        "Robot_Account",
                        Checks.ids("robotAccounts", robotAccounts, 100))));
    }

    /**
     * Removes robots from a live group: {@code POST /v4/group_open_avchatroom_http_svc/del_robots}.
     *
     * <p>Page 1047/60526 of the service's documents.
     *
     * @param groupId the group
     * @param robotAccounts the robots; 1 to 100 of them
     * @return the call
     */
    public Call<Done> removeRobots(String groupId, Collection<String> robotAccounts) {
        return calls.callForNothing(RequestSpec.of(LiveGroupsOperations.REMOVE_ROBOTS)
                .json(Wire.members(
                        "GroupId",
                        Checks.id("groupId", groupId),
                        "Robot_Account",
                        Checks.ids("robotAccounts", robotAccounts, 100))));
    }
}
