package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A group, with its members and all that it has. */
final class MaximGroup {

    /** How many members a group of the emulator may have; the vendor states no number. */
    static final int CAPACITY = 500;

    final long id;
    final long createdAt;
    final int type;
    long updatedAt;
    long ownerId;

    /** In seconds, as the wire has it: 0 for not muted. */
    long mutedUntilSeconds;

    /** What is shown of it: {@code name}, {@code description}, {@code avatar}, {@code ext}. */
    final Map<String, String> shown = new LinkedHashMap<>();

    /** What may be done in it, by its names on the wire. */
    final Map<String, Boolean> flags = new LinkedHashMap<>();

    int joinApproval = 1;
    final Map<Long, Member> members = new TreeMap<>();
    final Set<Long> administrators = new HashSet<>();
    final Map<Long, Long> blocked = new TreeMap<>();
    final Map<Long, JsonObject> joinRequests = new TreeMap<>();
    final Map<Long, JsonObject> announcements = new TreeMap<>();
    final Map<Long, JsonObject> files = new TreeMap<>();

    /** A member. */
    static final class Member {

        final long userId;
        final long joinedAt;
        long mutedUntil;
        String displayName = "";
        int muteMode;
        int pushMode;

        Member(long userId, long joinedAt) {
            this.userId = userId;
            this.joinedAt = joinedAt;
        }

        JsonObject json() {
            return JsonFields.start()
                    .put("user_id", userId)
                    .put("display_name", displayName)
                    .put("join_time", joinedAt)
                    .put("expired_time", mutedUntil == 0 ? null : Long.valueOf(mutedUntil))
                    .json();
        }
    }

    MaximGroup(long id, long ownerId, int type, long now) {
        this.id = id;
        this.ownerId = ownerId;
        this.type = type;
        this.createdAt = now;
        this.updatedAt = now;
        flags.put("member_invite", true);
        flags.put("member_modify", false);
        flags.put("read_ack", false);
        flags.put("history_visible", false);
        flags.put("hide_member_info", false);
        members.put(ownerId, new Member(ownerId, now));
    }

    boolean isAdministrator(long userId) {
        return userId == ownerId || administrators.contains(userId);
    }

    Member requireMember(long userId) {
        Member member = members.get(userId);
        if (member == null) {
            throw Codes.refusal(Codes.NOT_A_MEMBER, "the user is no member of the group");
        }
        return member;
    }

    void add(long userId, long now) {
        if (members.containsKey(userId)) {
            throw Codes.refusal(Codes.ALREADY_A_MEMBER, "the user is a member already");
        }
        if (blocked.containsKey(userId)) {
            throw Codes.refusal(Codes.BLOCKED_BY_GROUP, "the user is on the block list of the group");
        }
        if (members.size() >= CAPACITY) {
            throw Codes.refusal(Codes.GROUP_FULL, "the group is full");
        }
        members.put(userId, new Member(userId, now));
    }

    void remove(long userId) {
        requireMember(userId);
        if (userId == ownerId) {
            throw Codes.refusal(Codes.OWNER_CANNOT_LEAVE, "the owner cannot leave the group");
        }
        members.remove(userId);
        administrators.remove(userId);
    }

    JsonObject json(@Nullable Person caller) {
        JsonFields json = JsonFields.start().put("group_id", id);
        shown.forEach(json::put);
        json.put("type", type)
                .put("status", 0)
                .put("owner_id", ownerId)
                .put("count", members.size())
                .put("capacity", CAPACITY)
                .put("apply_approval", joinApproval)
                .put("ban_expire_time", mutedUntilSeconds)
                .put("created_at", createdAt)
                .put("updated_at", updatedAt);
        flags.forEach(json::put);
        return modes(json, caller).json();
    }

    JsonObject summary(@Nullable Person caller) {
        JsonFields json = JsonFields.start()
                .put("group_id", id)
                .put("name", shown.get("name"))
                .put("avatar", shown.get("avatar"))
                .put("type", type)
                .put("status", 0)
                .put("owner", ownerId)
                .put("count", members.size())
                .put("capacity", CAPACITY)
                .put("apply_approval", joinApproval);
        return modes(json, caller).json();
    }

    private JsonFields modes(JsonFields json, @Nullable Person caller) {
        Member member = caller == null ? null : members.get(caller.id);
        return member == null
                ? json
                : json.put("msg_mute_mode", member.muteMode).put("msg_push_mode", member.pushMode);
    }
}
