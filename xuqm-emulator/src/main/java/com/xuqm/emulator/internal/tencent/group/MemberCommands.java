package com.xuqm.emulator.internal.tencent.group;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.callback.Callbacks;
import com.xuqm.emulator.internal.tencent.callback.Verdicts;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Question;
import com.xuqm.emulator.internal.tencent.command.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members of groups. */
public final class MemberCommands {

    private static final int ADD = 100;
    private static final int IMPORT = 300;
    private static final int MANY = 500;
    private static final int BANS = 20;
    private static final int TOO_MANY = 10005;

    private final Groups groups;
    private final Callbacks callbacks;

    /**
     * Creates the area.
     *
     * @param groups the groups
     * @param callbacks is asked, and told
     */
    public MemberCommands(Groups groups, Callbacks callbacks) {
        this.groups = groups;
        this.callbacks = callbacks;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("group_open_http_svc", Groups.BAD)
                .add("groupMembers.page", "get_group_member_info", this::page)
                .add("groupMembers.getBatch", "get_specified_group_member_info", this::getBatch)
                .add("groupMembers.add", "add_group_member", this::beforeAdd, this::add)
                .add("groupMembers.delete", "delete_group_member", this::delete)
                .add("groupMembers.ban", "ban_group_member", this::ban)
                .add("groupMembers.unban", "unban_group_member", this::unban)
                .add("groupMembers.banList", "get_group_ban_member", this::bans)
                .add("groupMembers.update", "modify_group_member_info", this::update)
                .add("groupMembers.roles", "get_role_in_group", this::roles)
                .add("groupMembers.mute", "forbid_send_msg", this::mute)
                .add("groupMembers.mutedList", "get_group_muted_account", this::muted)
                .add("groupMembers.mutedListOld", "get_group_shutted_uin", this::mutedOld)
                .add("groupMembers.importBatch", "import_group_member", this::importBatch)
                .add("groupMembers.setUnread", "set_unread_msg_num", this::setUnread);
    }

    private JsonObject page(Args args) {
        Group group = groups.require(args);
        List<String> roles = args.textsOrNone("MemberRoleFilter", 10);
        List<Member> all = group.members.values().stream()
                .filter(member -> roles.isEmpty() || roles.contains(member.role))
                .toList();
        boolean byCursor = group.isCommunity() || args.has("Next");
        long offset = byCursor ? args.cursor("Next") : args.numberOr("Offset", 0, 0, Integer.MAX_VALUE);
        int start = (int) Math.min(all.size(), offset);
        int end = (int) Math.min(all.size(), start + args.numberOr("Limit", 6_000, 1, 6_000));
        JsonArray list = new JsonArray();
        all.subList(start, end).forEach(member -> list.add(filtered(member, args)));
        JsonFields answer =
                JsonFields.start().put("MemberNum", group.members.size()).put("MemberList", list);
        return (byCursor ? answer.put("Next", Args.next(end, all.size())) : answer).json();
    }

    private static JsonObject filtered(Member member, Args args) {
        return Filters.keep(member.json(), args, "MemberInfoFilter", List.of("Member_Account", "AppMemberDefinedData"));
    }

    private JsonObject getBatch(Args args) {
        Group group = groups.require(args);
        JsonArray list = new JsonArray();
        for (String id : args.texts("Member_List_Account", 50)) {
            Member member = group.members.get(id);
            if (member != null) {
                list.add(filtered(member, args));
            }
        }
        return JsonFields.start()
                .put("GroupId", group.id)
                .put("MemberList", list)
                .json();
    }

    private @Nullable Question beforeAdd(Args args) {
        Group group = groups.require(args);
        JsonArray invited = new JsonArray();
        args.objects("MemberList", ADD, TOO_MANY)
                .forEach(item -> invited.add(JsonFields.start()
                        .put("Member_Account", item.text("Member_Account"))
                        .json()));
        JsonObject body = JsonFields.start()
                .put("GroupId", group.id)
                .put("Type", group.type)
                .put("Operator_Account", args.caller())
                .put("DestinationMembers", invited)
                .put("EventTime", args.millis())
                .json();
        return new Question("Group.CallbackBeforeInviteJoinGroup", body, reply -> {
            Verdicts.obey(reply, args, 10016, 10_100, 10_200, false);
            JsonElement refused = reply.get("RefusedMembers_Account");
            if (refused instanceof JsonArray) {
                args.decide(refused);
            }
        });
    }

    private static boolean refuses(Args args, String id) {
        if (args.decision() instanceof JsonArray refused) {
            for (JsonElement each : refused) {
                if (each.isJsonPrimitive() && each.getAsString().equals(id)) {
                    return true;
                }
            }
        }
        return false;
    }

    private JsonObject add(Args args) {
        Group group = groups.require(args);
        if (group.isLive()) {
            throw Groups.notFor(group);
        }
        List<String> joined = new ArrayList<>();
        JsonArray results = new JsonArray();
        for (Args item : args.objects("MemberList", ADD, TOO_MANY)) {
            String id = item.text("Member_Account");
            int result = refuses(args, id) ? 0 : join(group, new Member(id, Member.ORDINARY, args.seconds()), joined);
            results.add(JsonFields.start()
                    .put("Member_Account", id)
                    .put("Result", result)
                    .json());
        }
        if (!joined.isEmpty()) {
            callbacks.after(
                    "Group.CallbackAfterNewMemberJoin", joined(group, joined, "Invited", args.caller(), args.millis()));
            full(group, args.millis());
        }
        return JsonFields.start().put("MemberList", results).json();
    }

    private void full(Group group, long millis) {
        if (group.members.size() >= group.maxMembers) {
            callbacks.after(
                    "Group.CallbackAfterGroupFull",
                    JsonFields.start()
                            .put("GroupId", group.id)
                            .put("EventTime", millis)
                            .json());
        }
    }

    static JsonObject joined(Group group, List<String> ids, String how, String operator, long millis) {
        return JsonFields.start()
                .put("GroupId", group.id)
                .put("Type", group.type)
                .put("JoinType", how)
                .put("Operator_Account", operator)
                .put("NewMemberList", accounts(ids))
                .put("EventTime", millis)
                .json();
    }

    static JsonArray accounts(Iterable<String> ids) {
        JsonArray list = new JsonArray();
        ids.forEach(id -> list.add(JsonFields.start().put("Member_Account", id).json()));
        return list;
    }

    /** 0 failed, 1 added, 2 was a member. */
    private int join(Group group, Member member, List<String> joined) {
        if (!groups.users().has(member.id) || group.banned.containsKey(member.id)) {
            return 0;
        }
        if (group.members.containsKey(member.id)) {
            return 2;
        }
        if (group.members.size() >= group.maxMembers) {
            return 0;
        }
        group.members.put(member.id, member);
        joined.add(member.id);
        return 1;
    }

    private JsonObject delete(Args args) {
        Group group = groups.require(args);
        if (group.isLive()) {
            throw Groups.notFor(group);
        }
        List<String> gone = new ArrayList<>();
        for (String id : args.texts(args.named("MemberToDel_Account", "MemberToDel"), MANY)) {
            if (id.equals(group.owner)) {
                throw Refused.with(10009, "the owner stays");
            }
            if (group.members.remove(id) != null) {
                gone.add(id);
            }
        }
        if (gone.isEmpty()) {
            throw Refused.with(Groups.FORBIDDEN, "none of them is a member");
        }
        left(group, gone, "Kicked", args.caller(), args.millis());
        return new JsonObject();
    }

    private void left(Group group, List<String> gone, String how, String operator, long millis) {
        callbacks.after(
                "Group.CallbackAfterMemberExit",
                JsonFields.start()
                        .put("GroupId", group.id)
                        .put("Type", group.type)
                        .put("ExitType", how)
                        .put("Operator_Account", operator)
                        .put("ExitMemberList", accounts(gone))
                        .put("EventTime", millis)
                        .json());
    }

    /** Makes a user a member, as his own device does, or leave. */
    public void come(String groupId, String id, boolean comes, long millis) {
        Group group = groups.require(groupId);
        groups.users().require(id, Groups.NO_USER);
        if (comes) {
            List<String> joined = new ArrayList<>();
            join(group, new Member(id, Member.ORDINARY, group.isLive() ? millis : millis / 1000), joined);
            if (joined.isEmpty()) {
                return;
            }
            callbacks.after("Group.CallbackAfterNewMemberJoin", joined(group, joined, "Apply", id, millis), "iOS");
        } else if (group.members.remove(id) != null) {
            left(group, List.of(id), "Quit", id, millis);
        }
        if (group.isLive()) {
            callbacks.after(
                    "Group.CallbackOnMemberStateChange",
                    JsonFields.start()
                            .put("GroupId", group.id)
                            .put("Type", group.type)
                            .put("EventType", comes ? "Online" : "Offline")
                            .put("MemberList", accounts(List.of(id)))
                            .json(),
                    "iOS");
        }
    }

    private JsonObject ban(Args args) {
        Group group = groups.require(args);
        if (!group.isLive() && !group.isCommunity()) {
            throw Groups.notFor(group);
        }
        long until = args.seconds() + args.number("Duration", 1, Args.UINT32);
        args.limited("Description", 1_000);
        for (String id : args.texts("Members_Account", BANS)) {
            group.members.remove(id);
            group.banned.put(id, until);
        }
        return new JsonObject();
    }

    private JsonObject unban(Args args) {
        Group group = groups.require(args);
        args.texts("Members_Account", BANS).forEach(group.banned::remove);
        return new JsonObject();
    }

    private JsonObject bans(Args args) {
        Group group = groups.require(args);
        group.banned.values().removeIf(until -> until <= args.seconds());
        List<String> all = List.copyOf(group.banned.keySet());
        int start = (int) Math.min(all.size(), args.numberOr("Offset", 0, 0, Integer.MAX_VALUE));
        int end = (int) Math.min(all.size(), start + args.numberOr("Limit", 100, 1, 100));
        JsonArray list = new JsonArray();
        all.subList(start, end)
                .forEach(id -> list.add(JsonFields.start()
                        .put("Member_Account", id)
                        .put("BannedUntil", group.banned.get(id))
                        .json()));
        return JsonFields.start()
                .put("BannedAccountList", list)
                .put("NextOffset", end >= all.size() ? 0 : end)
                .json();
    }

    private JsonObject update(Args args) {
        Group group = groups.require(args);
        Member member = groups.member(group, args.text("Member_Account"));
        String role = args.textOr("Role", member.role);
        if (!role.equals(member.role) && !Set.of(Member.ADMIN, Member.ORDINARY).contains(role)) {
            throw args.bad("Role is Admin or Member");
        }
        if (member.role.equals(Member.OWNER) && !role.equals(Member.OWNER)) {
            throw Refused.with(Groups.FORBIDDEN, "the owner stays the owner");
        }
        String card = args.limited("NameCard", 50);
        long mute = args.numberOr(args.named("MuteTime", "ShutUpTime"), -1, 0, Args.UINT32);
        GroupCommands.data(args, "AppMemberDefinedData", member.data);
        member.role = role;
        member.flag = args.textOr("MsgFlag", member.flag);
        member.nameCard = card == null ? member.nameCard : card;
        if (mute >= 0) {
            member.mutedUntil = until(mute, args.seconds());
        }
        callbacks.after(
                "Group.CallbackAfterMemberFieldChanged",
                JsonFields.start()
                        .put("GroupId", group.id)
                        .put("Type", group.type)
                        .put("Operator_Account", args.caller())
                        .put("Modified_Account", member.id)
                        .put("Role", member.role)
                        .put("NameCard", member.nameCard)
                        .put("EventTime", args.millis())
                        .json());
        return new JsonObject();
    }

    private static long until(long seconds, long now) {
        return seconds == 0 ? 0 : seconds == Args.UINT32 ? Args.UINT32 : Math.min(Args.UINT32, now + seconds);
    }

    private JsonObject roles(Args args) {
        Group group = groups.require(args);
        JsonArray list = new JsonArray();
        for (String id : args.texts("User_Account", MANY)) {
            Member member = group.members.get(id);
            list.add(JsonFields.start()
                    .put("Member_Account", id)
                    .put("Role", member == null ? "NotMember" : member.role)
                    .json());
        }
        return JsonFields.start().put("UserIdList", list).json();
    }

    private JsonObject mute(Args args) {
        Group group = groups.require(args);
        String topic = args.textOr("TopicId", "");
        long until = until(args.number(args.named("MuteTime", "ShutUpTime"), 0, Args.UINT32), args.seconds());
        for (String id : args.texts("Members_Account", MANY)) {
            if (!topic.isEmpty()) {
                Groups.topic(group, topic).mutedUntil.put(id, until);
            } else if (group.isLive() && group.members.get(id) == null) {
                groups.users().require(id, Groups.NO_USER);
            } else {
                groups.member(group, id).mutedUntil = until;
            }
        }
        return new JsonObject();
    }

    private JsonObject muted(Args args) {
        return muted(args, "MutedAccountList", "MutedUntil");
    }

    private JsonObject mutedOld(Args args) {
        return muted(args, "ShuttedUinList", "ShuttedUntil");
    }

    private JsonObject muted(Args args, String list, String until) {
        Group group = groups.require(args);
        JsonArray items = new JsonArray();
        for (Member member : group.members.values()) {
            if (member.mutedUntil > args.seconds()) {
                items.add(JsonFields.start()
                        .put("Member_Account", member.id)
                        .put(until, member.mutedUntil)
                        .json());
            }
        }
        return JsonFields.start().put(list, items).json();
    }

    private JsonObject importBatch(Args args) {
        Group group = groups.require(args);
        if (group.isLive()) {
            throw Groups.notFor(group);
        }
        JsonArray results = new JsonArray();
        for (Args item : args.objects("MemberList", IMPORT, TOO_MANY)) {
            String role = item.textOr("Role", "").equals(Member.ADMIN) ? Member.ADMIN : Member.ORDINARY;
            Member member = new Member(
                    item.text("Member_Account"), role, item.numberOr("JoinTime", args.seconds(), 0, Args.UINT32));
            member.unread = item.numberOr("UnreadMsgNum", 0, 0, Args.UINT32);
            results.add(JsonFields.start()
                    .put("Member_Account", member.id)
                    .put("Result", join(group, member, new ArrayList<>()))
                    .json());
        }
        return JsonFields.start().put("MemberList", results).json();
    }

    private JsonObject setUnread(Args args) {
        Group group = groups.require(args);
        if (!group.type.equals("Public") && !group.type.equals("Private")) {
            throw Groups.notFor(group);
        }
        groups.member(group, args.text("Member_Account")).unread = args.number("UnreadMsgNum", 0, Args.UINT32);
        return new JsonObject();
    }
}
