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
import java.util.Map;

/** Groups. */
public final class Groups {

    static {
        InnerAccess.grant(Groups.class, Groups::new);
    }

    private final Calls calls;

    Groups(Calls calls) {
        this.calls = calls;
    }

    /**
     * Lists groups: {@code POST /v4/group_open_http_svc/get_appid_group_list}.
     *
     * <p>1/s. Next 0 first, 0 = end, value exceeds 2^32 (uint64). GroupType filter (older Type). The service's documents have it.
     *
     * @param request what to do
     * @return the list, fetched as it is read
     */
    public PagedCall<GroupIdItem> list(ListGroups request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.pages(
                () -> RequestSpec.of(GroupsOperations.LIST).json(members),
                GroupIdItem.class,
                Listing.of(GroupIdPage.class, GroupIdPage::groupIds)
                        .index("Next", GroupIdPage::next)
                        .sized("Limit", 10000));
    }

    /**
     * Creates a group: {@code POST /v4/group_open_http_svc/create_group}.
     *
     * <p>Type Public/Private/ChatRoom/AVChatRoom/Community (Work = Private, Meeting = ChatRoom). Without GroupId a retry makes a second
     * group. GroupId at most 48 printable ASCII, not starting with {@literal @}TGS#. MaxMemberCount here, MaxMemberNum in get/modify.
     * SupportTopic 1 for Community with topics. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<CreatedGroup> create(CreateGroup request) {
        return calls.call(
                RequestSpec.of(GroupsOperations.CREATE)
                        .json(Checks.notNull("request", request).asMap()),
                CreatedGroup.class);
    }

    /**
     * Gets a group: {@code POST /v4/group_open_http_svc/get_group_info}.
     *
     * <p>ErrorCode per GroupInfo element: the base answer is OK even if every group fails. ResponseFilter narrows fields. Times s,
     * NextMsgSeq uint32. ShutUpAllMember / newer MuteAllMember "On"/"Off". The service's documents have it.
     *
     * @param request what to do
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<Group>> get(GetGroups request) {
        return calls.call(
                RequestSpec.of(GroupsOperations.GET)
                        .json(Checks.notNull("request", request).asMap()),
                GroupList.class,
                (GroupList answer) -> BatchOutcome.of(
                        GroupsOperations.GET,
                        answer.groupInfos(),
                        item -> ItemFailure.ofCode(item.groupId(), item.errorCode(), item.errorInfo())));
    }

    /**
     * Changes a group: {@code POST /v4/group_open_http_svc/modify_group_base_info}.
     *
     * <p>Empty string clears a text. MaxMemberNum limited by the edition. AppDefinedData values at most 512 B. The service's documents have
     * it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> update(UpdateGroup request) {
        return calls.callForNothing(RequestSpec.of(GroupsOperations.UPDATE)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Dissolves a group: {@code POST /v4/group_open_http_svc/destroy_group}.
     *
     * <p>The service's documents have it.
     *
     * @param groupId the group
     * @return the call
     */
    public Call<Done> destroy(String groupId) {
        return calls.callForNothing(
                RequestSpec.of(GroupsOperations.DESTROY).json(Wire.members("GroupId", Checks.id("groupId", groupId))));
    }

    /**
     * Lists the groups of a user: {@code POST /v4/group_open_http_svc/get_joined_group_list}.
     *
     * <p>Offset paging; TotalCount counts without live groups unless WithHugeGroups 1; WithNoActiveGroups 1 for unactivated Private groups;
     * SupportTopic only with GroupType Community; 10018 (&gt;1 MB): use a smaller Limit. The service's documents have it.
     *
     * @param request what to do
     * @return the list, fetched as it is read
     */
    public PagedCall<JoinedGroup> listJoined(JoinedGroups request) {
        Map<String, Object> members = Checks.notNull("request", request).asMap();
        return calls.pages(
                () -> RequestSpec.of(GroupsOperations.LIST_JOINED).json(members),
                JoinedGroup.class,
                Listing.of(JoinedPage.class, JoinedPage::groupIds)
                        .counted(JoinedPage::totalCount)
                        .sized("Limit", 1000)
                        .knownBy(JoinedGroup::groupId));
    }

    /**
     * Gives a group to another owner: {@code POST /v4/group_open_http_svc/change_group_owner}.
     *
     * <p>New owner must be a member. No live groups. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> changeOwner(ChangeOwner request) {
        return calls.callForNothing(RequestSpec.of(GroupsOperations.CHANGE_OWNER)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Imports a group: {@code POST /v4/group_open_http_svc/import_group}.
     *
     * <p>CreateTime s. Everything else as create_group, without members. No callbacks. MaxMemberCount at most 6,000, default 2,000;
     * Community up to 100,000. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<ImportedGroup> importGroup(ImportGroup request) {
        return calls.call(
                RequestSpec.of(GroupsOperations.IMPORT_GROUP)
                        .json(Checks.notNull("request", request).asMap()),
                ImportedGroup.class);
    }
}
