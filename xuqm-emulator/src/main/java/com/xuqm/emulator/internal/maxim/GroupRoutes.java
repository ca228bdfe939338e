package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.Set;
import java.util.function.Predicate;

/** The operations {@code groups.*} and {@code groupSettings.*}. */
final class GroupRoutes {

    private static final long MINUTE = 60_000;

    private final MaximGroups groups;
    private final People people;

    GroupRoutes(MaximGroups groups, People people) {
        this.groups = groups;
        this.people = people;
    }

    void addTo(MaximRoutes routes) {
        routes.post("groups.create", "/group/create", this::create)
                .act(
                        "groups.destroy",
                        "/group/destroy",
                        request -> groups.dissolve(groups.owned(request, groups.asked(request))))
                .get(
                        "groups.get",
                        "/group/info",
                        request -> groups.asked(request).json(request.userOrNull()))
                .get(
                        "groups.settings",
                        "/group/settings",
                        request -> groups.asked(request).json(request.userOrNull()))
                .post("groups.getAll", "/group/info/batch", this::several)
                .get(
                        "groups.listJoined",
                        "/group/user_joined",
                        request -> ids(group -> group.members.containsKey(request.user().id)))
                .get("groups.listPublic", "/group/public_list", request -> ids(group -> group.joinApproval == 0))
                .act("groups.setName", "/group/info/name", request -> show(request, "name"))
                .act("groups.setDescription", "/group/info/description", request -> show(request, "description"))
                .act("groups.setAvatar", "/group/info/avatar", request -> show(request, "avatar"))
                .act("groups.setExt", "/group/info/ext", request -> show(request, "ext"))
                .post("groups.transfer", "/group/transfer", this::transfer)
                .act(
                        "groups.leave",
                        "/group/leave",
                        request -> groups.asked(request).remove(request.user().id))
                .act("groups.setDisplayName", "/group/display_name", this::setDisplayName)
                .actForObject("groups.setMuteMode", "/group/msg/mute_mode", this::setMuteMode)
                .actForObject("groups.setPushMode", "/group/msg/push_mode", this::setPushMode)
                .act(
                        "groupSettings.allowMemberInvites",
                        "/group/settings/allow_member_invitation",
                        request -> flag(request, "member_invite"))
                .act(
                        "groupSettings.allowMemberChanges",
                        "/group/settings/allow_member_modify",
                        request -> flag(request, "member_modify"))
                .act(
                        "groupSettings.enableReadAcks",
                        "/group/settings/enable_read_ack",
                        request -> flag(request, "read_ack"))
                .act(
                        "groupSettings.hideMemberInfo",
                        "/group/settings/hide_member_info",
                        request -> flag(request, "hide_member_info"))
                .act(
                        "groupSettings.showHistory",
                        "/group/settings/history_visible",
                        request -> flag(request, "history_visible"))
                .act("groupSettings.setJoinApproval", "/group/settings/require_admin_approval", this::setJoinApproval)
                .post("groupSettings.muteAll", "/group/settings/ban_all", this::muteAll)
                .act(
                        "groupSettings.unmuteAll",
                        "/group/settings/unban_all",
                        request -> groups.managed(request).mutedUntilSeconds = 0);
    }

    private JsonElement create(MaximRequest request) {
        Body body = request.body();
        Person owner = request.user();
        Long type = body.optionalInteger("type", 0, 2);
        if (type != null && !Set.of(0L, 2L).contains(type)) {
            throw Codes.bad("field type must be 0 or 2");
        }
        MaximGroup group = groups.create(owner, type == null ? 0 : type.intValue(), request.now());
        for (String shown : new String[] {"name", "description", "avatar"}) {
            String value = body.optionalString(shown);
            if (value != null) {
                group.shown.put(shown, value);
            }
        }
        if (body.has("user_list")) {
            request.ids("user_list").forEach(id -> group.add(people.require(id).id, request.now()));
        }
        return group.json(owner);
    }

    private JsonElement several(MaximRequest request) {
        JsonArray found = new JsonArray();
        for (long id : request.ids("group_list")) {
            MaximGroup group = groups.find(id);
            if (group != null) {
                found.add(group.summary(request.userOrNull()));
            }
        }
        return found;
    }

    private JsonElement ids(Predicate<MaximGroup> wanted) {
        return Json.array(groups.all().stream().filter(wanted).toList(), group -> new JsonPrimitive(group.id));
    }

    private void show(MaximRequest request, String name) {
        MaximGroup group = groups.named(request);
        boolean mayAsMember = Boolean.TRUE.equals(group.flags.get("member_modify"))
                && request.userOrNull() != null
                && group.members.containsKey(request.user().id);
        if (!mayAsMember) {
            groups.managed(request, group);
        }
        group.shown.put(name, request.body().string("value"));
        group.updatedAt = request.now();
    }

    private JsonElement transfer(MaximRequest request) {
        MaximGroup group = groups.owned(request, groups.named(request));
        long next = MaximGroups.id(request.body(), "new_owner");
        if (!group.members.containsKey(next)) {
            throw Codes.refusal(Codes.NEW_OWNER_NOT_A_MEMBER, "who is to own the group is no member");
        }
        return Items.one("user_id", next, () -> group.ownerId = next);
    }

    private MaximGroup.Member self(MaximRequest request) {
        return groups.named(request).requireMember(request.user().id);
    }

    private void setDisplayName(MaximRequest request) {
        self(request).displayName = request.body().string("value");
    }

    private void setMuteMode(MaximRequest request) {
        self(request).muteMode = (int) request.body().integer("msg_mute_mode", 0, 2);
    }

    private void setPushMode(MaximRequest request) {
        long mode = request.body().integer("msg_push_mode", Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (mode < 0 || mode > 4) {
            throw Codes.refusal(Codes.BAD_PUSH_MODE, "field msg_push_mode must be 0 to 4");
        }
        self(request).pushMode = (int) mode;
    }

    private void flag(MaximRequest request, String name) {
        groups.managed(request).flags.put(name, request.body().bool("value"));
    }

    private void setJoinApproval(MaximRequest request) {
        groups.managed(request).joinApproval = (int) request.body().integer("apply_approval", 0, 2);
    }

    private JsonElement muteAll(MaximRequest request) {
        MaximGroup group = groups.managed(request);
        long minutes = request.body().integer("duration", 1, Integer.MAX_VALUE);
        group.mutedUntilSeconds = (request.now() + minutes * MINUTE) / 1000;
        return JsonFields.start()
                .put("ban_expire_time", group.mutedUntilSeconds)
                .json();
    }
}
