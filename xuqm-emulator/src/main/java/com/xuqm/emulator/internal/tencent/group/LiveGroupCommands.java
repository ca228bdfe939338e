package com.xuqm.emulator.internal.tencent.group;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.account.User;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Lists;
import com.xuqm.emulator.internal.tencent.command.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Live groups: who is there, marks, administrators and robots. */
public final class LiveGroupCommands {

    private static final int PAGE = 500;
    private static final int ADMINS = 5;
    private static final int MARKS = 10;
    private static final Set<Long> SPECIAL_MARKS = Set.of(500L, 600L);

    private final Groups groups;

    /**
     * Creates the area.
     *
     * @param groups the groups
     */
    public LiveGroupCommands(Groups groups) {
        this.groups = groups;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("group_open_http_svc", Groups.BAD)
                .add("liveGroup.onlineCount", "get_online_member_num", this::count);
        commands.service("group_open_avchatroom_http_svc", Groups.BAD)
                .add("liveGroup.onlineMembers", "get_members", this::members)
                .add("liveGroup.checkOnline", "check_members", this::check)
                .add("liveGroup.markMembers", "modify_user_info", this::mark)
                .add("liveGroup.admins", "get_admin_list", this::admins)
                .add("liveGroup.setAdmins", "modify_admin", this::setAdmins)
                .add("liveGroup.addRobots", "add_robots", this::addRobots)
                .add("liveGroup.removeRobots", "del_robots", this::removeRobots);
    }

    private Group live(Args args) {
        Group group = groups.require(args);
        if (!group.isLive()) {
            throw Groups.notFor(group);
        }
        return group;
    }

    private JsonObject count(Args args) {
        return JsonFields.start()
                .put("OnlineMemberNum", live(args).members.size())
                .json();
    }

    private JsonObject members(Args args) {
        Group group = live(args);
        long mark = args.numberOr("Mark", 0, 0, Args.UINT32);
        int start = (int) args.numberOr("Timestamp", 0, 0, Integer.MAX_VALUE);
        List<Member> all = group.members.values().stream()
                .filter(member -> mark == 0 || member.marks.contains(mark))
                .toList();
        int end = Math.min(all.size(), start + PAGE);
        JsonArray list = new JsonArray();
        for (Member member : all.subList(Math.min(start, end), end)) {
            list.add(person(member.id, "Member_Account")
                    .put("JoinTime", member.joinTime)
                    .json());
        }
        return JsonFields.start()
                .put("MemberList", list)
                .put("NextTimestamp", end >= all.size() ? 0 : end)
                .json();
    }

    private JsonFields person(String id, String name) {
        User user = groups.users().find(id);
        return JsonFields.start()
                .put(name, id)
                .put("NickName", user == null ? "" : user.name())
                .put("Avatar", user == null ? "" : user.picture());
    }

    private JsonObject check(Args args) {
        Group group = live(args);
        List<String> there = args.texts("Member_Account", PAGE).stream()
                .filter(group.members::containsKey)
                .toList();
        return JsonFields.start().put("Member_Account", Lists.texts(there)).json();
    }

    private JsonObject mark(Args args) {
        Group group = live(args);
        int command = (int) args.number("CommandType", 1, 2);
        JsonArray done = new JsonArray();
        for (Args item : args.objects("MemberList", PAGE, 10005)) {
            List<Long> marks = item.numbersOrNone("Marks", MARKS);
            for (long mark : marks) {
                if (mark < 1_000 && !SPECIAL_MARKS.contains(mark)) {
                    throw item.bad("a mark is 1000 or more, or 500 or 600");
                }
            }
            Member member = group.members.get(item.text("Member_Account"));
            if (member != null) {
                boolean unused = command == 1 ? member.marks.addAll(marks) : member.marks.removeAll(Set.copyOf(marks));
                done.add(JsonFields.start()
                        .put("Member_Account", member.id)
                        .put("Marks", Lists.numbers(member.marks))
                        .json());
            }
        }
        return JsonFields.start()
                .put("CommandType", command)
                .put("MemberList", done)
                .json();
    }

    private JsonObject admins(Args args) {
        JsonArray list = new JsonArray();
        live(args).liveAdmins.forEach(id -> list.add(person(id, "Admin_Account").json()));
        return JsonFields.start().put("Admin_List", list).json();
    }

    private JsonObject setAdmins(Args args) {
        Group group = live(args);
        boolean appoint = args.number("CommandType", 1, 2) == 1;
        List<String> ids = args.texts("Admin_Account", ADMINS);
        ids.forEach(id -> groups.users().require(id, Groups.NO_USER));
        List<String> after = new ArrayList<>(group.liveAdmins);
        if (appoint) {
            ids.stream().filter(id -> !after.contains(id)).forEach(after::add);
        } else {
            after.removeAll(ids);
        }
        if (after.size() > ADMINS) {
            throw args.bad("a live group has at most " + ADMINS + " administrators");
        }
        group.liveAdmins.clear();
        group.liveAdmins.addAll(after);
        return new JsonObject();
    }

    private JsonObject addRobots(Args args) {
        Group group = live(args);
        List<String> ids = args.texts("Robot_Account", PAGE);
        for (String id : ids) {
            if (!id.startsWith("@RBT#") || !groups.users().has(id)) {
                throw Refused.with(Groups.NO_USER, "there is no robot " + id);
            }
        }
        group.robots.addAll(ids);
        return new JsonObject();
    }

    private JsonObject removeRobots(Args args) {
        Group group = live(args);
        args.texts("Robot_Account", PAGE).forEach(group.robots::remove);
        return new JsonObject();
    }
}
