package com.xuqm.emulator.internal.tencent.group;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.account.User;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Rate;
import java.util.ArrayList;
import java.util.List;

/** Searching groups and their members. */
public final class SearchCommands {

    private static final int PAGE = 100;

    private final Groups groups;

    /**
     * Creates the area.
     *
     * @param groups the groups
     */
    public SearchCommands(Groups groups) {
        this.groups = groups;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("group_search", Groups.BAD)
                .rate(Rate.perSecond(2))
                .add("search.groups", "search", this::groups);
        commands.service("group_member_search", Groups.BAD)
                .rate(Rate.perSecond(2))
                .add("search.groupMembers", "search", this::members);
    }

    private static boolean matches(Args args, String text) {
        List<String> words = args.texts("Keywords", 5);
        boolean all = args.numberOr("KeywordMatchType", 0, 0, 1) == 1;
        return all ? words.stream().allMatch(text::contains) : words.stream().anyMatch(text::contains);
    }

    private static JsonObject page(Args args, List<JsonObject> all, String name) {
        int start = Math.min(all.size(), args.cursor("Cursor"));
        int end = (int) Math.min(all.size(), start + args.numberOr("Count", PAGE, 1, PAGE));
        JsonArray list = new JsonArray();
        all.subList(start, end).forEach(list::add);
        return JsonFields.start()
                .put("IsFinish", end >= all.size())
                .put("TotalCount", all.size())
                .put("Cursor", Args.next(end, all.size()))
                .put(name, list)
                .json();
    }

    private long number(String id) {
        User user = groups.users().find(id);
        return user == null ? 0 : user.number();
    }

    private JsonObject groups(Args args) {
        List<String> types = args.textsOrNone("GroupType", 10);
        List<JsonObject> found = new ArrayList<>();
        for (Group group : groups.all()) {
            String name = group.texts.getOrDefault("Name", "");
            if ((types.isEmpty() || types.contains(group.type)) && matches(args, name)) {
                String owner = group.owner == null ? "" : group.owner;
                found.add(JsonFields.start()
                        .put("GroupId", group.id)
                        .put("GroupType", group.type)
                        .put("GroupName", name)
                        .put("GroupOwner_Account", owner)
                        .put("GroupOwnerTinyID", number(owner))
                        .put("MemberNum", group.members.size())
                        .json());
            }
        }
        return page(args, found, "Groups");
    }

    private JsonObject members(Args args) {
        List<JsonObject> found = new ArrayList<>();
        List<String> ids = args.textsOrNone("GroupIdList", PAGE);
        for (Group group : groups.all()) {
            for (Member member : group.members.values()) {
                if ((ids.isEmpty() || ids.contains(group.id)) && matches(args, member.id + " " + member.nameCard)) {
                    found.add(JsonFields.start()
                            .put("GroupId", group.id)
                            .put("Member_Account", member.id)
                            .put("MemberTinyID", number(member.id))
                            .put("NameCard", member.nameCard)
                            .json());
                }
            }
        }
        return page(args, found, "GroupMembers");
    }
}
