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

/** Members of groups. */
public final class GroupMembers {

    static {
        InnerAccess.grant(GroupMembers.class, GroupMembers::new);
    }

    private final Calls calls;

    GroupMembers(Calls calls) {
        this.calls = calls;
    }

    /**
     * Sets a member's number of unread messages: {@code POST /v4/group_open_http_svc/set_unread_msg_num}.
     *
     * <p>Migration helper: Private and Public groups only (not ChatRoom or live). No callback, no notice. The service's documents have it.
     *
     * @param groupId the group
     * @param memberAccount the member
     * @param unreadMsgNum how many messages are unread
     * @return the call
     */
    public Call<Done> setUnreadCount(String groupId, String memberAccount, long unreadMsgNum) {
        return calls.callForNothing(RequestSpec.of(GroupMembersOperations.SET_UNREAD_COUNT)
                .json(Wire.members(
                        "GroupId",
                        Checks.id("groupId", groupId),
                        "Member_Account",
                        Checks.id("memberAccount", memberAccount),
                        "UnreadMsgNum",
                        Wire.uint32("unreadMsgNum", unreadMsgNum))));
    }

    /**
     * Lists members of a group: {@code POST /v4/group_open_http_svc/get_group_member_info}.
     *
     * <p>Offset paging for ordinary groups, Next string for Community ("" first, "" = end); Limit absent = whole group (10018 or 10054 when
     * too big). JoinTime s. MsgFlag newer value AcceptNotNotifyExceptAt. ShutUpUntil / newer MuteUntil. The service's documents have it.
     *
     * @param request what to do
     * @return the list, fetched as it is read
     */
    public PagedCall<GroupMember> list(ListMembers request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.pages(
                () -> RequestSpec.of(GroupMembersOperations.LIST).json(members),
                GroupMember.class,
                Listing.of(MembersPage.class, MembersPage::members)
                        .counted(MembersPage::memberNum)
                        .sized("Limit", 1000)
                        .next((asked, page) -> Listing.isNone(page.next()) ? null : Wire.members("Next", page.next()))
                        .knownBy(GroupMember::memberAccount));
    }

    /**
     * Gets members of a group: {@code POST /v4/group_open_http_svc/get_specified_group_member_info}.
     *
     * <p>GroupId + Member_List_Account. Page 1047/64897 of the service's documents.
     *
     * @param request what to do
     * @return the call
     */
    public Call<GroupMemberList> get(GetMembers request) {
        return calls.call(
                RequestSpec.of(GroupMembersOperations.GET)
                        .json(Checks.notNull("request", request).asMap()),
                GroupMemberList.class);
    }

    /**
     * Adds members to a group: {@code POST /v4/group_open_http_svc/add_group_member}.
     *
     * <p>Result 0 fail,1 added,2 was member,3 waiting for consent. 10026/10037/10038 quotas. The service's documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<AddedMember>> add(AddMembers request) {
        return calls.call(
                RequestSpec.of(GroupMembersOperations.ADD)
                        .json(Checks.notNull("request", request).asMap()),
                AddedMemberList.class,
                (AddedMemberList answer) -> BatchOutcome.of(
                        GroupMembersOperations.ADD,
                        answer.members(),
                        item -> ItemFailure.unless(item.result() != 0, item.memberAccount(), "")));
    }

    /**
     * Deletes a member of a group: {@code POST /v4/group_open_http_svc/delete_group_member}.
     *
     * <p>MemberToDel_Account. Silence 1 = no notice. Live groups need ban_group_member instead. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> remove(RemoveMembers request) {
        return calls.callForNothing(RequestSpec.of(GroupMembersOperations.REMOVE)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Bans members from a group: {@code POST /v4/group_open_http_svc/ban_group_member}.
     *
     * <p>Members_Account, Duration s, Description at most 1000 B. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> ban(BanMembers request) {
        return calls.callForNothing(RequestSpec.of(GroupMembersOperations.BAN)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Lifts bans: {@code POST /v4/group_open_http_svc/unban_group_member}.
     *
     * <p>The service's documents have it.
     *
     * @param groupId the group
     * @param membersAccounts the members; 1 to 20 of them
     * @return the call
     */
    public Call<Done> unban(String groupId, Collection<String> membersAccounts) {
        return calls.callForNothing(RequestSpec.of(GroupMembersOperations.UNBAN)
                .json(Wire.members(
                        "GroupId",
                        Checks.id("groupId", groupId),
                        "Members_Account",
                        Checks.ids("membersAccounts", membersAccounts, 20))));
    }

    /**
     * Lists who is banned from a group: {@code POST /v4/group_open_http_svc/get_group_ban_member}.
     *
     * <p>Offset + Limit; NextOffset 0 = end. BannedUntil s. The service's documents have it.
     *
     * @param groupId the group
     * @return the list, fetched as it is read
     */
    public PagedCall<BannedAccount> listBanned(String groupId) {
        Map<String, Object> members = Wire.members("GroupId", Checks.id("groupId", groupId));
        return calls.pages(
                () -> RequestSpec.of(GroupMembersOperations.LIST_BANNED).json(members),
                BannedAccount.class,
                Listing.of(BannedPage.class, BannedPage::bannedAccounts)
                        .index("Offset", BannedPage::nextOffset)
                        .sized("Limit", 100)
                        .knownBy(BannedAccount::memberAccount));
    }

    /**
     * Changes a member of a group: {@code POST /v4/group_open_http_svc/modify_group_member_info}.
     *
     * <p>ShutUpTime / newer MuteTime, seconds from now, up to 2^32-1. Role Admin/Member only. NameCard at most 50 B. The service's
     * documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> update(UpdateMember request) {
        return calls.callForNothing(RequestSpec.of(GroupMembersOperations.UPDATE)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Tells the roles of users in a group: {@code POST /v4/group_open_http_svc/get_role_in_group}.
     *
     * <p>Role Owner/Admin/Member, other text for non-members. The service's documents have it.
     *
     * @param groupId the group
     * @param userAccounts the accounts; 1 to 500 of them
     * @return the call
     */
    public Call<MemberRoles> roles(String groupId, Collection<String> userAccounts) {
        return calls.call(
                RequestSpec.of(GroupMembersOperations.ROLES)
                        .json(Wire.members(
                                "GroupId",
                                Checks.id("groupId", groupId),
                                "User_Account",
                                Checks.ids("userAccounts", userAccounts, 500))),
                MemberRoles.class);
    }

    /**
     * Mutes members: {@code POST /v4/group_open_http_svc/forbid_send_msg}.
     *
     * <p>ShutUpTime / newer MuteTime s; 0 lifts, 4294967295 forever. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> mute(MuteMembers request) {
        return calls.callForNothing(RequestSpec.of(GroupMembersOperations.MUTE)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Lists muted members: {@code POST /v4/group_open_http_svc/get_group_muted_account}.
     *
     * <p>MutedAccountList[]{Member_Account,MutedUntil}. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<MutedMembers> muted(ListMuted request) {
        return calls.call(
                RequestSpec.of(GroupMembersOperations.MUTED)
                        .json(Checks.notNull("request", request).asMap()),
                MutedMembers.class);
    }

    /**
     * Lists muted members, by the name of old: {@code POST /v4/group_open_http_svc/get_group_shutted_uin}.
     *
     * <p>Old name of get_group_muted_account: ShuttedUinList[]{Member_Account,ShuttedUntil}. The official list still shows the old name,
     * the page body the new one. Implement the new one only. Older documents have it.
     *
     * @param groupId the group
     * @return the call
     */
    public Call<ShuttedMembers> mutedByOldName(String groupId) {
        return calls.call(
                RequestSpec.of(GroupMembersOperations.MUTED_BY_OLD_NAME)
                        .json(Wire.members("GroupId", Checks.id("groupId", groupId))),
                ShuttedMembers.class);
    }

    /**
     * Imports members of a group: {@code POST /v4/group_open_http_svc/import_group_member}.
     *
     * <p>JoinTime s, Role, UnreadMsgNum per member. Result 0 failed, 1 added, 2 was member. No callbacks. Not for live groups. The
     * service's documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<AddedMember>> importMembers(ImportMembers request) {
        return calls.call(
                RequestSpec.of(GroupMembersOperations.IMPORT_MEMBERS)
                        .json(Checks.notNull("request", request).asMap()),
                AddedMemberList.class,
                (AddedMemberList answer) -> BatchOutcome.of(
                        GroupMembersOperations.IMPORT_MEMBERS,
                        answer.members(),
                        item -> ItemFailure.unless(item.result() != 0, item.memberAccount(), "")));
    }
}
