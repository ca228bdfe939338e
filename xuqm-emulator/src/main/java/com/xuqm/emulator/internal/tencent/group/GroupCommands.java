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
import com.xuqm.emulator.internal.tencent.command.Rate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups as such. */
public final class GroupCommands {

    private static final int INITIAL_MEMBERS = 100;
    private static final int LIST_LIMIT = 10_000;

    /** Where cursors begin, so that they do not fit into 32 bits. */
    private static final long CURSOR = 9_040_000_000L;

    private static final Map<String, Integer> TEXTS =
            Map.of("Name", 30, "Introduction", 240, "Notification", 300, "FaceUrl", 100);

    private final Groups groups;
    private final Callbacks callbacks;

    /**
     * Creates the area.
     *
     * @param groups the groups
     * @param callbacks is asked, and told
     */
    public GroupCommands(Groups groups, Callbacks callbacks) {
        this.groups = groups;
        this.callbacks = callbacks;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("group_open_http_svc", Groups.BAD)
                .add("groups.create", "create_group", this::beforeCreate, this::create)
                .add("groups.get", "get_group_info", this::get)
                .add("groups.update", "modify_group_base_info", this::update)
                .add("groups.destroy", "destroy_group", this::destroy)
                .add("groups.joined", "get_joined_group_list", this::joined)
                .add("groups.changeOwner", "change_group_owner", this::changeOwner)
                .add("groups.importOne", "import_group", this::importOne)
                .rate(Rate.perSecond(1))
                .add("groups.page", "get_appid_group_list", this::page);
    }

    private JsonObject page(Args args) {
        int limit = (int) args.numberOr("Limit", LIST_LIMIT, 1, LIST_LIMIT);
        long next = args.numberOr("Next", 0, 0, Long.MAX_VALUE);
        String type = args.textOr(args.named("GroupType", "Type"), "");
        List<Group> all = groups.all().stream()
                .filter(group -> type.isEmpty() || group.type.equals(type))
                .toList();
        int start = next == 0 ? 0 : (int) Math.max(0, Math.min(all.size(), next - CURSOR));
        int end = (int) Math.min(all.size(), (long) start + limit);
        JsonArray ids = new JsonArray();
        all.subList(start, end)
                .forEach(group ->
                        ids.add(JsonFields.start().put("GroupId", group.id).json()));
        return JsonFields.start()
                .put("TotalCount", all.size())
                .put("GroupIdList", ids)
                .put("Next", end >= all.size() ? 0 : CURSOR + end)
                .json();
    }

    private @Nullable Question beforeCreate(Args args) {
        String owner = args.textOr("Owner_Account", "");
        long created =
                groups.all().stream().filter(group -> owner.equals(group.owner)).count();
        JsonArray members = new JsonArray();
        args.objectsOrNone("MemberList", INITIAL_MEMBERS)
                .forEach(member -> members.add(JsonFields.start()
                        .put("Member_Account", member.text("Member_Account"))
                        .json()));
        JsonObject body = JsonFields.start()
                .put("Operator_Account", args.caller())
                .put("Owner_Account", owner)
                .put("Type", Groups.type(args))
                .put("Name", args.text("Name"))
                .put("CreateGroupNum", created)
                .put("MemberList", members)
                .put("EventTime", args.millis())
                .json();
        return new Question(
                "Group.CallbackBeforeCreateGroup",
                body,
                reply -> Verdicts.obey(reply, args, 10016, 10_100, 10_200, false));
    }

    private JsonObject create(Args args) {
        List<Args> members = args.objectsOrNone("MemberList", INITIAL_MEMBERS);
        for (Args member : members) {
            groups.users().require(member.text("Member_Account"), Groups.NO_USER);
        }
        String type = Groups.type(args);
        if (type.equals(Group.LIVE) && !members.isEmpty()) {
            throw args.bad("a live group begins without members");
        }
        Group group = make(args, type, args.seconds());
        for (Args each : members) {
            String id = each.text("Member_Account");
            String role = each.textOr("Role", "").equals(Member.ADMIN) ? Member.ADMIN : Member.ORDINARY;
            Member member = new Member(id, role, args.seconds());
            data(each, "AppMemberDefinedData", member.data);
            group.members.putIfAbsent(id, member);
        }
        callbacks.after("Group.CallbackAfterCreateGroup", described(group, args).json());
        return JsonFields.start()
                .put("GroupId", group.id)
                .put("Type", group.type)
                .put("HugeGroupFlag", group.isLive() ? 1 : 0)
                .json();
    }

    private static JsonFields described(Group group, Args args) {
        JsonArray members = new JsonArray();
        group.members
                .keySet()
                .forEach(id ->
                        members.add(JsonFields.start().put("Member_Account", id).json()));
        return JsonFields.start()
                .put("GroupId", group.id)
                .put("Operator_Account", args.caller())
                .put("Owner_Account", group.owner == null ? "" : group.owner)
                .put("Type", group.type)
                .put("Name", group.texts.get("Name"))
                .put("MemberList", members)
                .put("EventTime", args.millis());
    }

    private Group make(Args args, String type, long created) {
        args.text("Name");
        String owner = args.textOr("Owner_Account", "");
        if (!owner.isEmpty()) {
            groups.users().require(owner, Groups.NO_USER);
        }
        TEXTS.forEach(args::limited);
        long most = args.numberOr("MaxMemberCount", type.equals(Group.COMMUNITY) ? 100_000 : 2_000, 1, 1_000_000);
        Group group = groups.create(type, args.optional("GroupId"), owner.isEmpty() ? null : owner, created, most);
        change(group, args);
        group.topicsSupported = args.flag("SupportTopic");
        return group;
    }

    /** Takes over what a command says of a group. */
    private static void change(Group group, Args args) {
        TEXTS.keySet().forEach(text -> {
            String value = args.optional(text);
            if (value != null) {
                group.texts.put(text, value);
            }
        });
        group.applyOption = choice(
                args, "ApplyJoinOption", group.applyOption, Set.of("FreeAccess", "NeedPermission", "DisableApply"));
        group.inviteOption = choice(
                args, "InviteJoinOption", group.inviteOption, Set.of("FreeAccess", "NeedPermission", "DisableInvite"));
        group.historyBeforeJoin = args.textOr("HistoryMsgBeforeJoin", group.historyBeforeJoin);
        group.permissionsEnabled =
                args.has("EnablePermission") ? args.flag("EnablePermission") : group.permissionsEnabled;
        group.defaultPermission = args.numberOr("DefaultPermission", group.defaultPermission, 0, Long.MAX_VALUE);
        data(args, "AppDefinedData", group.data);
    }

    private static String choice(Args args, String name, String now, Set<String> choices) {
        String value = args.textOr(name, now);
        if (!choices.contains(value)) {
            throw args.bad(name + " knows no " + value);
        }
        return value;
    }

    /** Fields that the application defined itself. */
    static void data(Args args, String list, Map<String, JsonElement> into) {
        for (Args item : args.objectsOrNone(list, 10)) {
            item.limited("Key", 16);
            JsonElement value = item.any("Value");
            if (value != null) {
                into.put(item.text("Key"), value);
            }
        }
    }

    private JsonObject importOne(Args args) {
        long created = args.numberOr("CreateTime", args.seconds(), 0, args.seconds());
        return JsonFields.start()
                .put("GroupId", make(args, Groups.type(args), created).id)
                .json();
    }

    private JsonObject get(Args args) {
        JsonArray infos = new JsonArray();
        Args filter = args.has("ResponseFilter") ? args.object("ResponseFilter") : null;
        for (String id : args.texts("GroupIdList", 50)) {
            Group group = groups.find(id);
            JsonObject info = new JsonObject();
            info.addProperty("ErrorCode", group == null ? Groups.GONE : 0);
            info.addProperty("ErrorInfo", group == null ? "there is no such group" : "");
            if (group == null) {
                info.addProperty("GroupId", id);
            } else {
                JsonObject whole = group.whole();
                JsonObject kept = filter == null
                        ? whole
                        : Filters.keep(
                                whole,
                                filter,
                                "GroupBaseInfoFilter",
                                List.of("GroupId", "Type", "AppDefinedData", "MemberList"));
                kept.entrySet().forEach(member -> info.add(member.getKey(), member.getValue()));
            }
            infos.add(info);
        }
        return JsonFields.start().put("GroupInfo", infos).json();
    }

    private JsonObject update(Args args) {
        Group group = groups.require(args);
        TEXTS.forEach(args::limited);
        group.maxMembers = args.numberOr("MaxMemberNum", group.maxMembers, 1, 1_000_000);
        String mute = choice(
                args,
                args.named("MuteAllMember", "ShutUpAllMember"),
                group.muteAll ? "On" : "Off",
                Set.of("On", "Off"));
        change(group, args);
        group.muteAll = mute.equals("On");
        group.changed(args.seconds());
        JsonFields told = JsonFields.start()
                .put("GroupId", group.id)
                .put("Type", group.type)
                .put("Operator_Account", args.caller());
        TEXTS.keySet().stream().sorted().filter(args::has).forEach(text -> told.put(text, args.optional(text)));
        callbacks.after(
                "Group.CallbackAfterGroupInfoChanged",
                told.put("EventTime", args.millis()).json());
        return new JsonObject();
    }

    private JsonObject destroy(Args args) {
        Group group = groups.require(args);
        groups.remove(group);
        JsonObject told = described(group, args).json();
        told.remove("Operator_Account");
        callbacks.after("Group.CallbackAfterGroupDestroyed", told);
        return new JsonObject();
    }

    private JsonObject joined(Args args) {
        String user = groups.users()
                .require(args.text("Member_Account"), Groups.NO_USER)
                .id();
        String type = args.textOr(args.named("GroupType", "Type"), "");
        boolean live = args.flag("WithHugeGroups");
        Args filter = args.has("ResponseFilter") ? args.object("ResponseFilter") : null;
        List<Group> all = groups.all().stream()
                .filter(group -> group.members.containsKey(user))
                .filter(group -> type.isEmpty() || group.type.equals(type))
                .filter(group -> live || !group.isLive())
                .toList();
        int offset = (int) Math.min(all.size(), args.numberOr("Offset", 0, 0, Integer.MAX_VALUE));
        int end = (int) Math.min(all.size(), offset + args.numberOr("Limit", all.size() + 1L, 1, Integer.MAX_VALUE));
        JsonArray list = new JsonArray();
        for (Group group : all.subList(offset, end)) {
            JsonObject whole = group.base();
            list.add(
                    filter == null
                            ? JsonFields.start().put("GroupId", group.id).json()
                            : Filters.keep(whole, filter, "GroupBaseInfoFilter", List.of("GroupId")));
        }
        return JsonFields.start()
                .put("TotalCount", all.size())
                .put("GroupIdList", list)
                .json();
    }

    private JsonObject changeOwner(Args args) {
        Group group = groups.require(args);
        String next = args.text("NewOwner_Account");
        if (group.isLive()) {
            throw Groups.notFor(group);
        }
        Member member = groups.member(group, next);
        String former = group.owner;
        Member old = former == null ? null : group.members.get(former);
        if (old != null) {
            old.role = Member.ORDINARY;
        }
        member.role = Member.OWNER;
        group.owner = next;
        group.changed(args.seconds());
        callbacks.after(
                "Group.CallbackAfterChangeGroupOwner",
                JsonFields.start()
                        .put("GroupId", group.id)
                        .put("Type", group.type)
                        .put("Operator_Account", args.caller())
                        .put("OldOwner_Account", former == null ? "" : former)
                        .put("NewOwner_Account", next)
                        .put("EventTime", args.millis())
                        .json());
        return new JsonObject();
    }
}
