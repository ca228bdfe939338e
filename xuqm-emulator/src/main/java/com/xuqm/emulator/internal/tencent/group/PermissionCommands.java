package com.xuqm.emulator.internal.tencent.group;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import java.util.List;
import java.util.Map;

/** Permission groups of Communities. */
public final class PermissionCommands {

    private static final String PREFIX = "@PMG#_";
    private static final int PAGE = 20;
    private static final int MANY = 100;

    private final Groups groups;

    /**
     * Creates the area.
     *
     * @param groups the groups
     */
    public PermissionCommands(Groups groups) {
        this.groups = groups;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("group_open_http_svc", Groups.BAD)
                .add("permissionGroups.create", "create_permission_group", this::create)
                .add("permissionGroups.update", "modify_permission_group", this::update)
                .add("permissionGroups.page", "get_permission_group", this::page)
                .add("permissionGroups.addTopic", "add_topic_permission_group", this::putTopics)
                .add("permissionGroups.setTopic", "set_topic_permission_group", this::putTopics)
                .add("permissionGroups.removeTopic", "delete_topic_permission_group", this::removeTopics)
                .add("permissionGroups.topics", "get_topic_permission_group", this::topics)
                .add("permissionGroups.addMembers", "add_permission_group_member", this::addMembers)
                .add("permissionGroups.members", "get_permission_group_member_list", this::members);
    }

    private Group community(Args args) {
        Group group = groups.require(args);
        if (!group.isCommunity()) {
            throw Groups.notFor(group);
        }
        return group;
    }

    private PermissionGroup permission(Args args) {
        PermissionGroup found = community(args).permissions.get(args.text("PermissionGroupId"));
        if (found == null) {
            throw args.bad("there is no such permission group");
        }
        return found;
    }

    private JsonObject create(Args args) {
        Group group = community(args);
        String wanted = args.textOr("PermissionGroupId", "");
        String id = wanted.isEmpty() ? PREFIX + (group.permissions.size() + 1) : wanted;
        if (!id.startsWith(PREFIX)) {
            throw args.bad("PermissionGroupId begins with " + PREFIX);
        }
        if (group.permissions.containsKey(id)) {
            throw new Refusal(200, 10025, "there is a permission group " + id + " already");
        }
        String name = args.text("PermissionGroupName");
        args.limited("PermissionGroupName", 150);
        PermissionGroup made = new PermissionGroup(id, name, args.numberOr("Permission", 0, 0, Long.MAX_VALUE));
        made.custom = args.textOr("CustomString", "");
        for (Args member : args.objectsOrNone("MemberList", MANY)) {
            made.members.add(groups.member(group, member.text("Member_Account")).id);
        }
        group.permissions.put(id, made);
        return JsonFields.start().put("PermissionGroupId", id).json();
    }

    private JsonObject update(Args args) {
        PermissionGroup group = permission(args);
        args.limited("PermissionGroupName", 150);
        group.name = args.textOr("PermissionGroupName", group.name);
        group.custom = args.textOr("CustomString", group.custom);
        group.permission = args.numberOr("Permission", group.permission, 0, Long.MAX_VALUE);
        return new JsonObject();
    }

    private JsonObject page(Args args) {
        Group group = community(args);
        List<String> wanted = args.textsOrNone("PermissionGroupIdList", PAGE);
        List<PermissionGroup> all = group.permissions.values().stream()
                .filter(each -> wanted.isEmpty() || wanted.contains(each.id))
                .toList();
        int start = Math.min(all.size(), args.cursor("Next"));
        int end = (int) Math.min(all.size(), start + args.numberOr("Limit", PAGE, 1, PAGE));
        JsonArray list = new JsonArray();
        all.subList(start, end)
                .forEach(each -> list.add(JsonFields.start()
                        .put("PermissionGroupId", each.id)
                        .put("PermissionGroupName", each.name)
                        .put("Permission", each.permission)
                        .put("CustomString", each.custom)
                        .put("MemberNum", each.members.size())
                        .json()));
        return JsonFields.start()
                .put("PermissionGroupInfoList", list)
                .put("Next", Args.next(end, all.size()))
                .json();
    }

    private JsonObject putTopics(Args args) {
        Group group = community(args);
        PermissionGroup permission = permission(args);
        for (Args item : args.objects("TopicPermissionList", MANY)) {
            permission.topics.put(
                    Groups.topic(group, item.text("TopicId")).id, item.number("Permission", 0, Long.MAX_VALUE));
        }
        return new JsonObject();
    }

    private JsonObject removeTopics(Args args) {
        PermissionGroup permission = permission(args);
        args.texts("TopicIdList", MANY).forEach(permission.topics::remove);
        return new JsonObject();
    }

    private JsonObject topics(Args args) {
        List<String> wanted = args.textsOrNone("TopicIdList", MANY);
        JsonArray list = new JsonArray();
        for (Map.Entry<String, Long> topic : permission(args).topics.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(topic.getKey())) {
                list.add(JsonFields.start()
                        .put("TopicId", topic.getKey())
                        .put("Permission", topic.getValue())
                        .json());
            }
        }
        return JsonFields.start().put("TopicPermissionList", list).json();
    }

    private JsonObject addMembers(Args args) {
        Group group = community(args);
        PermissionGroup permission = permission(args);
        JsonArray results = new JsonArray();
        for (Args item : args.objects("MemberList", MANY)) {
            String id = item.text("Member_Account");
            int result = !group.members.containsKey(id) ? 0 : permission.members.add(id) ? 1 : 2;
            results.add(JsonFields.start()
                    .put("Member_Account", id)
                    .put("Result", result)
                    .json());
        }
        return JsonFields.start().put("MemberList", results).json();
    }

    private JsonObject members(Args args) {
        List<String> all = List.copyOf(permission(args).members);
        int start = Math.min(all.size(), args.cursor("Next"));
        int end = (int) Math.min(all.size(), start + args.numberOr("Limit", MANY, 1, MANY));
        return JsonFields.start()
                .put("MemberList", MemberCommands.accounts(all.subList(start, end)))
                .put("Next", Args.next(end, all.size()))
                .json();
    }
}
