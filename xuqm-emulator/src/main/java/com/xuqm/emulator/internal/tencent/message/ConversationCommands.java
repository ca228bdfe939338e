package com.xuqm.emulator.internal.tencent.message;

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
import java.util.Map;
import java.util.Set;

/** Recent conversations, their groups and marks. */
public final class ConversationCommands {

    private static final int UNKNOWN = 50001;
    private static final int GROUPS = 20;
    private static final int GROUP_MEMBERS = 1_000;
    private static final int NO_GROUP = 51009;

    private final Users users;
    private final Conversations conversations;
    private final Messages messages;
    private final int pageSize;

    /**
     * Creates the area.
     *
     * @param users the accounts
     * @param conversations the conversations
     * @param messages the messages, which may be cleared with a conversation
     * @param pageSize how many conversations a page holds
     */
    public ConversationCommands(Users users, Conversations conversations, Messages messages, int pageSize) {
        this.users = users;
        this.conversations = conversations;
        this.messages = messages;
        this.pageSize = pageSize;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("recentcontact", 50002)
                .add("conversations.page", "get_list", this::page)
                .add("conversations.delete", "delete", this::delete)
                .add("conversationGroups.create", "create_contact_group", this::create)
                .add("conversationGroups.delete", "del_contact_group", this::deleteGroups)
                .add("conversationGroups.update", "update_contact_group", this::update)
                .add("conversationGroups.search", "search_contact_group", this::search)
                .add("conversations.mark", "mark_contact", this::mark)
                .add("conversationGroups.list", "get_contact_group", this::listGroups);
    }

    private String from(Args args) {
        return users.require(args.text("From_Account"), UNKNOWN).id();
    }

    private JsonObject page(Args args) {
        String from = from(args);
        long time = args.number("TimeStamp", 0, Long.MAX_VALUE);
        long index = args.number("StartIndex", 0, Integer.MAX_VALUE);
        args.number("TopTimeStamp", 0, Long.MAX_VALUE);
        args.number("TopStartIndex", 0, Integer.MAX_VALUE);
        args.number("AssistFlags", 0, 7);
        List<Conversations.Talk> all = conversations.newestFirst(from);
        // The cursor is the time of the last one, and how many of that time were given.
        List<Conversations.Talk> left = time == 0 && index == 0
                ? all
                : all.stream().filter(talk -> talk.time <= time).toList();
        int start = time == 0 && index == 0 ? 0 : (int) Math.min(index, left.size());
        List<Conversations.Talk> page = left.subList(start, Math.min(left.size(), start + pageSize));
        JsonArray items = new JsonArray();
        page.forEach(talk -> items.add(named(talk.key, "GroupId")
                .put("MsgTime", talk.time)
                .put("TopFlag", 0)
                .json()));
        boolean complete = start + page.size() >= left.size();
        long last = page.isEmpty() ? time : page.get(page.size() - 1).time;
        long sameTime = left.subList(0, start + page.size()).stream()
                .filter(talk -> talk.time == last)
                .count();
        return JsonFields.start()
                .put("SessionItem", items)
                .put("CompleteFlag", complete ? 1 : 0)
                .put("TimeStamp", last)
                .put("StartIndex", sameTime)
                .put("TopTimeStamp", 0)
                .put("TopStartIndex", 0)
                .json();
    }

    private static JsonFields named(Conversations.Key key, String groupMember) {
        JsonFields fields = JsonFields.start().put("Type", key.type());
        return key.type() == Conversations.WITH_USER
                ? fields.put("To_Account", key.peer())
                : fields.put(groupMember, key.peer());
    }

    private static Conversations.Key key(Args item, String groupMember) {
        int type = (int) item.number("Type", 1, 2);
        return new Conversations.Key(type, item.text(type == Conversations.WITH_USER ? "To_Account" : groupMember));
    }

    private JsonObject delete(Args args) {
        String from = from(args);
        Conversations.Key key = key(args, "ToGroupid");
        conversations.delete(from, key);
        if (args.flag("ClearRamble") && key.type() == Conversations.WITH_USER) {
            messages.clear(from, key.peer());
        }
        return new JsonObject();
    }

    private static String name(String name) {
        if (name.isEmpty() || Sizes.bytes(name) > 32) {
            throw Refused.with(51011, "a group's name has 1 to 32 bytes");
        }
        return name;
    }

    private static JsonObject groupJson(String name, Conversations.Group group) {
        return JsonFields.start()
                .put("GroupName", name)
                .put("GroupId", group.id)
                .json();
    }

    private static JsonObject result(Conversations.Key key, int operation) {
        return JsonFields.start()
                .put("ContactOptType", operation)
                .put("ContactItem", named(key, "ToGroupId").json())
                .put("ResultCode", 0)
                .put("ResultInfo", "")
                .json();
    }

    private JsonObject create(Args args) {
        String from = from(args);
        Map<String, Conversations.Group> groups = conversations.groupsOf(from);
        Args item = args.objects("GroupContactItem", 1).get(0);
        String name = name(item.text("GroupName"));
        List<Args> contacts = item.objects("ContactItem", GROUP_MEMBERS, 51008);
        if (groups.containsKey(name)) {
            throw args.bad("there is a group " + name + " already");
        }
        if (groups.size() >= GROUPS) {
            throw Refused.with(51010, "a user has at most " + GROUPS + " groups of conversations");
        }
        Conversations.Group group = conversations.newGroup();
        JsonArray results = new JsonArray();
        for (Args contact : contacts) {
            Conversations.Key key = key(contact, "ToGroupId");
            group.members.add(key);
            results.add(result(key, 1));
        }
        groups.put(name, group);
        JsonArray answer = new JsonArray();
        answer.add(JsonFields.start()
                .put("GroupItem", groupJson(name, group))
                .put("ResultItem", results)
                .json());
        return JsonFields.start().put("GroupResultItem", answer).json();
    }

    private JsonObject deleteGroups(Args args) {
        Map<String, Conversations.Group> groups = conversations.groupsOf(from(args));
        JsonArray deleted = new JsonArray();
        for (String name : args.texts("GroupName", GROUPS)) {
            Conversations.Group group = groups.remove(name);
            if (group == null) {
                throw Refused.with(NO_GROUP, "there is no group " + name);
            }
            deleted.add(groupJson(name, group));
        }
        return JsonFields.start().put("GroupItem", deleted).json();
    }

    private JsonObject update(Args args) {
        Map<String, Conversations.Group> groups = conversations.groupsOf(from(args));
        args.number("UpdateType", 1, 1);
        Args change = args.object("UpdateGroup");
        int kind = (int) change.number("UpdateGroupType", 1, 2);
        String old = change.text("OldGroupName");
        Conversations.Group group = groups.get(old);
        if (group == null) {
            throw Refused.with(NO_GROUP, "there is no group " + old);
        }
        JsonFields result = JsonFields.start().put("UpdateGroupType", kind).put("GroupId", group.id);
        if (kind == 1) {
            String name = name(change.text("NewGroupName"));
            groups.remove(old);
            groups.put(name, group);
            result.put("OldGroupName", old).put("GroupName", name);
        } else {
            result.put("GroupName", old).put("ContactResultItem", changeMembers(group, change));
        }
        return JsonFields.start()
                .put("UpdateType", 1)
                .put("UpdateGroupResult", result.json())
                .json();
    }

    private static JsonArray changeMembers(Conversations.Group group, Args change) {
        JsonArray results = new JsonArray();
        for (Args item : change.objects("ContactUpdateItem", GROUP_MEMBERS, 51008)) {
            int operation = (int) item.number("ContactOptType", 1, 2);
            Conversations.Key key = key(item.object("ContactItem"), "ToGroupId");
            boolean unused = operation == 1 ? group.members.add(key) : group.members.remove(key);
            results.add(result(key, operation));
        }
        if (group.members.size() > GROUP_MEMBERS) {
            throw Refused.with(51008, "a group has at most " + GROUP_MEMBERS + " conversations");
        }
        return results;
    }

    private JsonObject search(Args args) {
        String from = from(args);
        JsonArray items = new JsonArray();
        for (Args item : args.objects("ContactItem", 300, 51006)) {
            items.add(described(from, key(item, "ToGroupId"), args.seconds()));
        }
        return JsonFields.start()
                .put("ContactResultItem", items)
                .put("GroupItem", groupsJson(from))
                .json();
    }

    private JsonArray groupsJson(String from) {
        JsonArray groups = new JsonArray();
        conversations.groupsOf(from).forEach((name, group) -> groups.add(groupJson(name, group)));
        return groups;
    }

    private JsonObject described(String from, Conversations.Key key, long now) {
        Conversations.Talk talk = conversations.talk(from, key);
        StringBuilder marks = new StringBuilder();
        for (long bit = 0; bit < 64; bit++) {
            marks.insert(0, talk.marks.contains(bit) ? '1' : '0');
        }
        List<Long> groups = conversations.groupsOf(from).values().stream()
                .filter(group -> group.members.contains(key))
                .map(group -> group.id)
                .toList();
        JsonFields fields = JsonFields.start()
                .put("Type", key.type())
                .put("To_Account", key.peer())
                .put("StandardMark", marks.toString())
                .put("ContactGroupId", Lists.numbers(groups))
                .put("Timestamp", now);
        return (talk.customMark == null ? fields : fields.put("CustomMark", talk.customMark)).json();
    }

    private JsonObject mark(Args args) {
        String from = from(args);
        JsonArray results = new JsonArray();
        for (Args item : args.objects("MarkItem", 100, 51006)) {
            int kind = (int) item.number("OptType", 1, 3);
            Conversations.Key key = key(item.object("ContactItem"), "ToGroupId");
            Conversations.Talk talk = conversations.talk(from, key);
            if (kind != 2) {
                talk.marks.removeAll(Set.copyOf(item.numbersOrNone("ClearMark", 64)));
                talk.marks.addAll(item.numbersOrNone("SetMark", 64));
            }
            if (kind != 1) {
                talk.customMark = item.limited("CustomMark", 256);
            }
            results.add(JsonFields.start()
                    .put("OptType", kind)
                    .put("ContactItem", named(key, "ToGroupId").json())
                    .put("ResultCode", 0)
                    .put("ResultInfo", "")
                    .json());
        }
        return JsonFields.start().put("ResultItem", results).json();
    }

    private JsonObject listGroups(Args args) {
        String from = from(args);
        int start = (int) args.number("StartIndex", 0, Integer.MAX_VALUE);
        List<Conversations.Key> all = conversations.groupsOf(from).values().stream()
                .flatMap(group -> group.members.stream())
                .distinct()
                .toList();
        int end = Math.min(all.size(), start + pageSize);
        JsonArray items = new JsonArray();
        all.subList(Math.min(start, end), end).forEach(key -> items.add(described(from, key, args.seconds())));
        boolean complete = end >= all.size();
        return JsonFields.start()
                .put("ContactItem", items)
                .put("GroupItem", groupsJson(from))
                .put("CompleteFlag", complete ? 1 : 0)
                .put("NextStartIndex", complete ? 0 : end)
                .json();
    }
}
