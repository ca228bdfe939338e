package com.xuqm.emulator.internal.tencent.relation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.account.Users;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Lists;
import com.xuqm.emulator.internal.tencent.command.Refused;
import com.xuqm.emulator.internal.tencent.command.Sizes;
import java.util.List;

/** Groups into which a user puts friends. */
public final class FriendGroupCommands {

    /** How many a user may have. */
    static final int MOST = 32;

    private static final int UNKNOWN = 30003;
    private static final int NAMES = 100;

    private final Users users;
    private final Relations relations;

    /**
     * Creates the area.
     *
     * @param users the accounts
     * @param relations the relations
     */
    public FriendGroupCommands(Users users, Relations relations) {
        this.users = users;
        this.relations = relations;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("sns", 30001)
                .add("friendGroups.add", "group_add", this::add)
                .add("friendGroups.delete", "group_delete", this::delete)
                .add("friendGroups.list", "group_get", this::get);
    }

    private String from(Args args) {
        return users.require(args.text("From_Account"), UNKNOWN).id();
    }

    private JsonObject add(Args args) {
        String from = from(args);
        List<String> names = args.texts("GroupName", NAMES);
        for (String name : names) {
            if (name.isEmpty() || Sizes.bytes(name) > 30) {
                throw Refused.with(9005, "a friend group's name has 1 to 30 bytes");
            }
        }
        List<String> more = names.stream()
                .filter(name -> !relations.groupsOf(from).contains(name))
                .distinct()
                .toList();
        if (relations.groupsOf(from).size() + more.size() > MOST) {
            throw Refused.with(30011, "a user has at most " + MOST + " friend groups");
        }
        relations.groupsOf(from).addAll(more);
        relations.changed(from);
        Results results = new Results("ResultItem");
        for (String to : args.textsOrNone("To_Account", 1_000)) {
            Friend friend = relations.friend(from, to);
            if (friend != null) {
                friend.groups.addAll(names);
            }
            results.add(to, friend == null ? 30001 : 0, friend == null ? "no friend" : "");
        }
        return results.fields().put("CurrentSequence", relations.sequence(from)).json();
    }

    private JsonObject delete(Args args) {
        String from = from(args);
        List<String> names = args.texts("GroupName", NAMES);
        relations.groupsOf(from).removeAll(names);
        relations.friendsOf(from).values().forEach(friend -> friend.groups.removeAll(names));
        relations.changed(from);
        return JsonFields.start()
                .put("CurrentSequence", relations.sequence(from))
                .json();
    }

    private JsonObject get(Args args) {
        String from = from(args);
        List<String> asked = args.textsOrNone("GroupName", NAMES);
        boolean members = asked.isEmpty() && args.textOr("NeedFriend", "").equals("Need_Friend_Type_Yes");
        JsonArray items = new JsonArray();
        for (String name : relations.groupsOf(from)) {
            if (asked.isEmpty() || asked.contains(name)) {
                List<String> friends = relations.friendsOf(from).entrySet().stream()
                        .filter(friend -> friend.getValue().groups.contains(name))
                        .map(java.util.Map.Entry::getKey)
                        .toList();
                JsonFields item = JsonFields.start().put("GroupName", name).put("FriendNumber", friends.size());
                items.add((members ? item.put("To_Account", Lists.texts(friends)) : item).json());
            }
        }
        return JsonFields.start()
                .put("ResultItem", items)
                .put("CurrentSequence", relations.sequence(from))
                .json();
    }
}
