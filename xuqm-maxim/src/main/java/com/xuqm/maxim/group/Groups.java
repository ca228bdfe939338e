package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.internal.Ids;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.json.GenericTypes;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Groups themselves. What only owners and administrators of a group may do fails for others with {@code XuqmForbiddenException}; a call as
 * the app acts for them, see {@code asUser} and {@code asGroup}.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/group.
 */
public final class Groups {

    static {
        InnerAccess.grant(Groups.class, Groups::new);
    }

    private final Calls calls;

    Groups(Calls calls) {
        this.calls = calls;
    }

    /**
     * Creates a group: {@code POST /group/create}.
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
     * Dissolves a group: {@code POST /group/destroy}. For its owner.
     *
     * @param groupId the group
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> destroy(long groupId) {
        return calls.call(
                RequestSpec.of(GroupOperations.DESTROY).query("group_id", Ids.id("groupId", groupId)),
                AnswerShape.DEED);
    }

    /**
     * Reads a group: {@code GET /group/info}.
     *
     * @param groupId the group
     * @return the group; fails with {@code XuqmNotFoundException} if there is none
     */
    public Call<Group> get(long groupId) {
        return calls.call(
                RequestSpec.of(GroupOperations.GET).query("group_id", Ids.id("groupId", groupId)), Group.class);
    }

    /**
     * Reads the settings of a group: {@code GET /group/settings}.
     *
     * @param groupId the group
     * @return the group
     */
    public Call<Group> settings(long groupId) {
        return calls.call(
                RequestSpec.of(GroupOperations.SETTINGS).query("group_id", Ids.id("groupId", groupId)), Group.class);
    }

    /**
     * Reads several groups: {@code POST /group/info/batch}.
     *
     * @param groupIds at least one group
     * @return those that there are
     */
    public Call<List<GroupSummary>> getAll(Collection<Long> groupIds) {
        return calls.call(
                RequestSpec.of(GroupOperations.GET_ALL).json(Map.of("group_list", Ids.ids("groupIds", groupIds))),
                GenericTypes.parameterized(List.class, GroupSummary.class));
    }

    /**
     * Lists the caller's groups: {@code GET /group/user_joined}. The service does not page this list.
     *
     * @return the ids of the groups
     */
    public Call<List<Long>> listJoined() {
        return calls.call(
                RequestSpec.of(GroupOperations.LIST_JOINED), GenericTypes.parameterized(List.class, Long.class));
    }

    /**
     * Lists the groups that everybody can find: {@code GET /group/public_list}. The vendor has withdrawn this route.
     *
     * @return the ids of the groups
     * @deprecated the vendor has withdrawn the route
     */
    @Deprecated(since = "0.1")
    public Call<List<Long>> listPublic() {
        return calls.call(
                RequestSpec.of(GroupOperations.LIST_PUBLIC), GenericTypes.parameterized(List.class, Long.class));
    }

    /**
     * Gives a group another name: {@code POST /group/info/name}.
     *
     * @param groupId the group
     * @param name the name, not blank
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setName(long groupId, String name) {
        return set(GroupOperations.SET_NAME, groupId, Checks.notBlank("name", name));
    }

    /**
     * Says what a group is about: {@code POST /group/info/description}.
     *
     * @param groupId the group
     * @param description the text; an empty one removes it
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setDescription(long groupId, String description) {
        return set(GroupOperations.SET_DESCRIPTION, groupId, Checks.text("description", description));
    }

    /**
     * Gives a group another picture: {@code POST /group/info/avatar}.
     *
     * @param groupId the group
     * @param avatar the picture's URL
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setAvatar(long groupId, String avatar) {
        return set(GroupOperations.SET_AVATAR, groupId, Checks.text("avatar", avatar));
    }

    /**
     * Sets what the app keeps with a group: {@code POST /group/info/ext}.
     *
     * @param groupId the group
     * @param ext anything, often JSON
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setExt(long groupId, String ext) {
        return set(GroupOperations.SET_EXT, groupId, Checks.text("ext", ext));
    }

    /**
     * Hands a group to another member: {@code POST /group/transfer}. For its owner.
     *
     * @param groupId the group
     * @param newOwnerId the member who is to own it
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> transfer(long groupId, long newOwnerId) {
        return calls.call(
                RequestSpec.of(GroupOperations.TRANSFER)
                        .json(Map.of(
                                "group_id", Ids.id("groupId", groupId), "new_owner", Ids.id("newOwnerId", newOwnerId))),
                AnswerShape.ONE_ITEM);
    }

    /**
     * Lets the caller leave a group: {@code POST /group/leave}. Its owner cannot.
     *
     * @param groupId the group
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> leave(long groupId) {
        return calls.call(
                RequestSpec.of(GroupOperations.LEAVE).query("group_id", Ids.id("groupId", groupId)), AnswerShape.DEED);
    }

    /**
     * Sets the caller's name in a group: {@code POST /group/display_name}.
     *
     * @param groupId the group
     * @param name the name; an empty one removes it
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setDisplayName(long groupId, String name) {
        return set(GroupOperations.SET_DISPLAY_NAME, groupId, Checks.text("name", name));
    }

    /**
     * Sets what the caller gets of a group's messages: {@code POST /group/msg/mute_mode}.
     *
     * @param groupId the group
     * @param mode what
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setMuteMode(long groupId, MessageMuteMode mode) {
        return calls.call(
                RequestSpec.of(GroupOperations.SET_MUTE_MODE)
                        .json(Map.of(
                                "group_id",
                                Ids.id("groupId", groupId),
                                "msg_mute_mode",
                                Checks.notNull("mode", mode).number())),
                AnswerShape.DEED);
    }

    /**
     * Sets which of a group's messages are pushed to the caller: {@code POST /group/msg/push_mode}.
     *
     * @param groupId the group
     * @param mode which
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setPushMode(long groupId, MessagePushMode mode) {
        return calls.call(
                RequestSpec.of(GroupOperations.SET_PUSH_MODE)
                        .json(Map.of(
                                "group_id",
                                Ids.id("groupId", groupId),
                                "msg_push_mode",
                                Checks.notNull("mode", mode).number())),
                AnswerShape.DEED);
    }

    private Call<Done> set(Operation operation, long groupId, Object value) {
        return calls.call(
                RequestSpec.of(operation).json(Map.of("group_id", Ids.id("groupId", groupId), "value", value)),
                AnswerShape.DEED);
    }
}
