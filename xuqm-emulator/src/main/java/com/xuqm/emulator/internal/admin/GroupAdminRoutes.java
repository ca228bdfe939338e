package com.xuqm.emulator.internal.admin;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.xuqm.emulator.internal.group.Group;
import com.xuqm.emulator.internal.group.GroupAttributes;
import com.xuqm.emulator.internal.group.Groups;
import com.xuqm.emulator.internal.group.Member;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.PageRequest;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.message.Message;
import com.xuqm.emulator.internal.message.Messages;
import java.util.List;

/** The operations {@code admin.*} on groups: those of a group's owner, for the administrators of the application. */
public final class GroupAdminRoutes {

    private final Groups groups;
    private final Messages messages;

    /**
     * Creates the operations.
     *
     * @param groups the groups
     * @param messages the messages
     */
    public GroupAdminRoutes(Groups groups, Messages messages) {
        this.groups = groups;
        this.messages = messages;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        String one = "/api/im/admin/groups/{groupId}";
        return List.of(
                new Route("admin.listGroups", "GET", "/api/im/admin/groups", Auth.IM_ADMIN, this::list),
                new Route("admin.dismissGroup", "DELETE", one, Auth.IM_ADMIN, this::dismiss),
                new Route("admin.groupOwner", "GET", one + "/owner", Auth.IM_ADMIN, this::owner),
                new Route("admin.transferGroupOwner", "PUT", one + "/owner", Auth.IM_ADMIN, this::transferOwner),
                new Route(
                        "admin.updateGroupAttributes",
                        "PUT",
                        one + "/attributes",
                        Auth.IM_ADMIN,
                        this::updateAttributes),
                new Route(
                        "admin.removeGroupAttributes",
                        "POST",
                        one + "/attributes/delete",
                        Auth.IM_ADMIN,
                        this::removeAttributes),
                new Route("admin.groupReadReceipts", "GET", one + "/read-receipts", Auth.IM_ADMIN, this::readReceipts));
    }

    private Group group(ApiRequest request) {
        return groups.require(Ids.check("groupId", request.path("groupId")));
    }

    private static void did(ApiRequest request, Group group) {
        request.did("GROUP", group.groupId(), null);
    }

    private JsonElement list(ApiRequest request) {
        return PageRequest.of(request.query()).cut(groups.sorted(group -> true), Group::toJson);
    }

    private JsonElement dismiss(ApiRequest request) {
        Group group = group(request);
        groups.dismiss(group);
        did(request, group);
        return JsonNull.INSTANCE;
    }

    private JsonElement owner(ApiRequest request) {
        Group group = group(request);
        return JsonFields.start()
                .put("groupId", group.groupId())
                .put("ownerId", group.owner().account().userId())
                .json();
    }

    private JsonElement transferOwner(ApiRequest request) {
        Group group = group(request);
        Member heir = group.named(Ids.check("userId", request.object().string("userId")));
        groups.transfer(group, heir);
        request.did("GROUP", group.groupId(), "to " + heir.account().userId());
        return group.toJson();
    }

    private JsonElement updateAttributes(ApiRequest request) {
        Group group = group(request);
        JsonElement changed = GroupAttributes.update(group, request);
        did(request, group);
        return changed;
    }

    private JsonElement removeAttributes(ApiRequest request) {
        Group group = group(request);
        JsonElement changed = GroupAttributes.remove(group, request);
        did(request, group);
        return changed;
    }

    private JsonElement readReceipts(ApiRequest request) {
        Group group = group(request);
        List<Message> sent = messages.chats().history(group);
        String messageId = request.query().optional("messageId");
        if (messageId == null) {
            return PageRequest.of(request.query()).cut(sent, message -> ReadReceipt.of(message, group, false));
        }
        List<Message> one =
                sent.stream().filter(message -> message.id().equals(messageId)).toList();
        if (one.isEmpty()) {
            throw Refusal.notFound("no such message in the group " + group.groupId() + ": " + messageId);
        }
        return PageRequest.of(request.query()).cut(one, message -> ReadReceipt.of(message, group, true));
    }
}
