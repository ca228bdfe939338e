package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The operations {@code groupMembers.*} and {@code groupRequests.*}. */
final class GroupMemberRoutes {

    private static final long MINUTE = 60_000;
    private static final long DAY = 24 * 60 * MINUTE;
    private static final int WAITING = 0;
    private static final int ACCEPTED = 1;
    private static final int REFUSED = 2;

    private final MaximGroups groups;
    private final People people;

    /** Invitations by who is invited, and by group. */
    private final Map<Long, Map<Long, JsonObject>> invitations = new TreeMap<>();

    private final Map<String, JsonObject> qrCodes = new TreeMap<>();

    GroupMemberRoutes(MaximGroups groups, People people) {
        this.groups = groups;
        this.people = people;
    }

    void addTo(MaximRoutes routes) {
        routes.get("groupMembers.list", "/group/member_list", request -> members(request, member -> true))
                .get(
                        "groupMembers.listMuted",
                        "/group/banned_list",
                        request -> members(request, member -> member.mutedUntil > request.now()))
                .get("groupMembers.listAdministrators", "/group/admin_list", this::administrators)
                .get("groupMembers.listBlocked", "/group/blocked_list", this::blocked)
                .post("groupMembers.get", "/group/members/display_name", this::some)
                .post(
                        "groupMembers.addAdministrators",
                        "/group/admin/add",
                        request -> each(request, (group, id) -> {
                            group.requireMember(id);
                            group.administrators.add(id);
                        }))
                .post(
                        "groupMembers.removeAdministrators",
                        "/group/admin/remove",
                        request -> each(request, (group, id) -> {
                            group.requireMember(id);
                            group.administrators.remove(id);
                        }))
                .post("groupMembers.mute", "/group/ban", this::mute)
                .post(
                        "groupMembers.unmute",
                        "/group/unban",
                        request -> each(request, (group, id) -> group.requireMember(id).mutedUntil = 0))
                .post(
                        "groupMembers.block",
                        "/group/block",
                        request -> each(request, (group, id) -> {
                            group.blocked.put(people.require(id).id, request.now());
                            if (group.members.containsKey(id)) {
                                group.remove(id);
                            }
                        }))
                .post(
                        "groupMembers.unblock",
                        "/group/unblock",
                        request -> each(request, (group, id) -> group.blocked.remove(people.require(id).id)))
                .post("groupMembers.remove", "/group/kick", request -> each(request, MaximGroup::remove))
                .post("groupRequests.list", "/group/application_list", this::joinRequests)
                .post("groupRequests.apply", "/group/apply", this::apply)
                .post("groupRequests.decide", "/group/apply/handle", this::decide)
                .get("groupRequests.listInvitations", "/group/invitation_list", this::invitations)
                .post("groupRequests.invite", "/group/invite", this::invite)
                .act("groupRequests.answerInvitation", "/group/invite/handle", this::answerInvitation)
                .get("groupRequests.qrCode", "/group/qrcode/sign", this::qrCode)
                .actForObject("groupRequests.joinByQrCode", "/group/qrcode/invite", this::joinByQrCode);
    }

    private JsonElement members(MaximRequest request, Predicate<MaximGroup.Member> wanted) {
        MaximGroup group = groups.seen(request, groups.asked(request));
        List<MaximGroup.Member> found =
                group.members.values().stream().filter(wanted).toList();
        request.total(found.size());
        return request.page(found, 1000, MaximGroup.Member::json);
    }

    private JsonElement administrators(MaximRequest request) {
        MaximGroup group = groups.seen(request, groups.asked(request));
        return Json.array(
                group.members.values().stream()
                        .filter(member -> group.administrators.contains(member.userId))
                        .toList(),
                MaximGroup.Member::json);
    }

    private JsonElement blocked(MaximRequest request) {
        MaximGroup group = groups.managed(request, groups.asked(request));
        request.total(group.blocked.size());
        return request.page(
                new ArrayList<>(group.blocked.entrySet()),
                1000,
                entry -> JsonFields.start()
                        .put("group_id", group.id)
                        .put("user_id", entry.getKey())
                        .put(
                                "created_at",
                                Instant.ofEpochMilli(entry.getValue()).toString())
                        .json());
    }

    private JsonElement some(MaximRequest request) {
        MaximGroup group = groups.seen(request, groups.named(request));
        JsonArray found = new JsonArray();
        for (long id : request.ids("user_list")) {
            MaximGroup.Member member = group.members.get(id);
            if (member != null) {
                found.add(member.json());
            }
        }
        return found;
    }

    private JsonElement each(MaximRequest request, ObjLongConsumer<MaximGroup> change) {
        MaximGroup group = groups.managed(request);
        return Items.each("user_id", request.ids("user_list"), id -> change.accept(group, id));
    }

    private JsonElement mute(MaximRequest request) {
        long until = request.now() + request.body().integer("duration", 1, Integer.MAX_VALUE) * MINUTE;
        return each(request, (group, id) -> group.requireMember(id).mutedUntil = until);
    }

    private JsonElement joinRequests(MaximRequest request) {
        List<JsonObject> found = new ArrayList<>();
        for (long id : request.ids("group_list")) {
            found.addAll(
                    groups.managed(request, groups.require(id)).joinRequests.values());
        }
        request.total(found.size());
        return request.page(found, 100, joinRequest -> joinRequest);
    }

    private JsonElement apply(MaximRequest request) {
        MaximGroup group = groups.named(request);
        Person user = request.user();
        return Items.one("user_id", user.id, () -> {
            if (group.joinApproval == REFUSED) {
                throw Codes.refusal(Codes.NO_PERMISSION, "nobody may join");
            }
            if (group.joinApproval == WAITING) {
                group.add(user.id, request.now());
                return;
            }
            if (group.members.containsKey(user.id)) {
                throw Codes.refusal(Codes.ALREADY_A_MEMBER, "the user is a member already");
            }
            group.joinRequests.put(
                    user.id,
                    JsonFields.start()
                            .put("applicant_id", user.id)
                            .put("group_id", group.id)
                            .put("reason", request.body().optionalString("reason"))
                            .put("status", WAITING)
                            .put("expired_time", request.now() + 7 * DAY)
                            .json());
        });
    }

    private JsonElement decide(MaximRequest request) {
        MaximGroup group = groups.managed(request);
        Body body = request.body();
        long userId = MaximGroups.id(body, "user_id");
        JsonObject waiting = group.joinRequests.get(userId);
        requireWaiting(waiting, request.now(), Codes.JOIN_REQUEST_GONE, "the request to join");
        return Items.one("user_id", userId, () -> {
            if (body.bool("approval")) {
                group.add(userId, request.now());
            }
            settle(waiting, body.bool("approval"));
        });
    }

    private JsonElement invitations(MaximRequest request) {
        List<JsonObject> found = new ArrayList<>(
                invitations.getOrDefault(request.user().id, Map.of()).values());
        request.total(found.size());
        return request.page(found, 100, invitation -> invitation);
    }

    private JsonElement invite(MaximRequest request) {
        MaximGroup group = groups.named(request);
        Person inviter = request.userOrNull();
        boolean mayAsMember = inviter != null
                && group.members.containsKey(inviter.id)
                && Boolean.TRUE.equals(group.flags.get("member_invite"));
        if (!mayAsMember) {
            groups.managed(request, group);
        }
        long inviterId = inviter == null ? group.ownerId : inviter.id;
        return Items.each("user_id", request.ids("user_list"), id -> {
            Person invited = people.require(id);
            if (!invited.isSet("group_confirm")) {
                group.add(id, request.now());
                return;
            }
            if (group.members.containsKey(id)) {
                throw Codes.refusal(Codes.ALREADY_A_MEMBER, "the user is a member already");
            }
            invitations
                    .computeIfAbsent(id, key -> new TreeMap<>())
                    .put(
                            group.id,
                            JsonFields.start()
                                    .put("group_id", group.id)
                                    .put("inviter_id", inviterId)
                                    .put("invitee_id", id)
                                    .put("reason", request.body().optionalString("reason"))
                                    .put("status", WAITING)
                                    .put("expired_time", request.now() + 7 * DAY)
                                    .put(
                                            "updated_at",
                                            Instant.ofEpochMilli(request.now()).toString())
                                    .json());
        });
    }

    private void answerInvitation(MaximRequest request) {
        Body body = request.body();
        MaximGroup group = groups.named(request);
        JsonObject waiting =
                invitations.getOrDefault(request.user().id, Map.of()).get(group.id);
        requireWaiting(waiting, request.now(), Codes.INVITATION_GONE, "the invitation");
        if (body.bool("approval")) {
            group.add(request.user().id, request.now());
        }
        settle(waiting, body.bool("approval"));
    }

    private static void requireWaiting(@Nullable JsonObject waiting, long now, int code, String what) {
        if (waiting == null
                || waiting.get("status").getAsInt() != WAITING
                || waiting.get("expired_time").getAsLong() <= now) {
            throw Codes.refusal(code, what + " has expired, or was handled");
        }
    }

    private static void settle(@Nullable JsonObject waiting, boolean accepted) {
        if (waiting != null) {
            waiting.addProperty("status", accepted ? ACCEPTED : REFUSED);
        }
    }

    private JsonElement qrCode(MaximRequest request) {
        MaximGroup group = groups.seen(request, groups.asked(request));
        String text = "qr-" + group.id + "-" + qrCodes.size();
        JsonObject code = JsonFields.start()
                .put("qr_info", text)
                .put("create_at", request.now())
                .put("expire_at", request.now() + 7 * DAY)
                .json();
        qrCodes.put(text, code);
        return code;
    }

    private void joinByQrCode(MaximRequest request) {
        String text = request.body().text("qr_info");
        JsonObject code = qrCodes.get(text);
        if (code == null) {
            throw Codes.refusal(Codes.QR_CODE_BAD, "the QR code is none that was given out");
        }
        if (code.get("expire_at").getAsLong() <= request.now()) {
            throw Codes.refusal(Codes.QR_CODE_EXPIRED, "the QR code has expired");
        }
        groups.require(Long.parseLong(text.split("-", -1)[1])).add(request.user().id, request.now());
    }
}
