package com.xuqm.emulator.internal.tencent.relation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.account.Profiles;
import com.xuqm.emulator.internal.tencent.account.User;
import com.xuqm.emulator.internal.tencent.account.Users;
import com.xuqm.emulator.internal.tencent.callback.Callbacks;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Lists;
import com.xuqm.emulator.internal.tencent.command.Question;
import com.xuqm.emulator.internal.tencent.command.Sizes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Friends. */
public final class FriendCommands {

    private static final int BAD = 30001;
    private static final int UNKNOWN = 30003;
    private static final int ALREADY = 30520;
    private static final int NONE = 31704;
    private static final int BATCH = 1_000;
    private static final int MOST_FRIENDS = 3_000;
    private static final String REMARK = "Tag_SNS_IM_Remark";
    private static final String GROUP = "Tag_SNS_IM_Group";
    private static final String SOURCE = "Tag_SNS_IM_AddSource";
    private static final String WORDING = "Tag_SNS_IM_AddWording";
    private static final String ADDED = "Tag_SNS_IM_AddTime";
    private static final String CUSTOM = "Tag_SNS_Custom_";

    private final Users users;
    private final Relations relations;
    private final Callbacks callbacks;
    private final int pageSize;

    /**
     * Creates the area.
     *
     * @param users the accounts
     * @param relations the relations
     * @param callbacks is asked, and told of changes
     * @param pageSize how many friends a page holds
     */
    public FriendCommands(Users users, Relations relations, Callbacks callbacks, int pageSize) {
        this.users = users;
        this.relations = relations;
        this.callbacks = callbacks;
        this.pageSize = pageSize;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("sns", BAD)
                .add("friends.add", "friend_add", this::beforeAdd, this::add)
                .add("friends.importBatch", "friend_import", this::importBatch)
                .add("friends.update", "friend_update", this::update)
                .add("friends.delete", "friend_delete", this::delete)
                .add("friends.deleteAll", "friend_delete_all", this::deleteAll)
                .add("friends.check", "friend_check", this::check)
                .add("friends.page", "friend_get", this::page)
                .add("friends.getBatch", "friend_get_list", this::getBatch);
    }

    private String from(Args args) {
        return users.require(args.text("From_Account"), UNKNOWN).id();
    }

    private Question beforeAdd(Args args) {
        String from = from(args);
        JsonArray friends = new JsonArray();
        args.objects("AddFriendItem", BATCH).forEach(item -> friends.add(item.json()));
        JsonObject body = JsonFields.start()
                .put("Requester_Account", from)
                .put("From_Account", from)
                .put("FriendItem", friends)
                .put("AddType", args.textOr("AddType", "Add_Type_Both"))
                .put("ForceAddFlags", args.numberOr("ForceAddFlags", 0, 0, 1))
                .put("EventTime", args.millis())
                .json();
        return new Question("Sns.CallbackPrevFriendAdd", body, reply -> verdict(args, reply));
    }

    /** Each friend is decided by itself; a code for the whole means that the receiver failed, which prevents nothing. */
    private static void verdict(Args args, JsonObject reply) {
        if (reply.get("ErrorCode").getAsInt() == 0 && reply.get("ResultItem") instanceof JsonArray items) {
            args.decide(items);
        }
    }

    private static @Nullable JsonObject verdictOn(Args args, String id) {
        if (args.decision() instanceof JsonArray items) {
            for (JsonElement item : items) {
                if (item instanceof JsonObject object
                        && object.has("To_Account")
                        && object.get("To_Account").getAsString().equals(id)
                        && object.has("ResultCode")
                        && object.get("ResultCode").getAsInt() != 0) {
                    return object;
                }
            }
        }
        return null;
    }

    private JsonObject add(Args args) {
        String from = from(args);
        boolean both = !args.textOr("AddType", "Add_Type_Both").equals("Add_Type_Single");
        boolean force = args.flag("ForceAddFlags");
        Results results = new Results("ResultItem");
        JsonArray pairs = new JsonArray();
        for (Args item : args.objects("AddFriendItem", BATCH)) {
            String to = item.text("To_Account");
            JsonObject verdict = verdictOn(args, to);
            if (verdict != null) {
                String info =
                        verdict.has("ResultInfo") ? verdict.get("ResultInfo").getAsString() : "";
                results.add(to, verdict.get("ResultCode").getAsInt(), info);
                continue;
            }
            int code = addable(from, to, item, both, force);
            results.add(to, code, code == 0 ? "" : "not added");
            if (code == 0) {
                befriend(from, to, item, args.seconds());
                pairs.add(pair(from, to, from));
                if (both && !relations.isFriend(to, from)) {
                    befriend(to, from, null, args.seconds());
                    pairs.add(pair(to, from, from));
                }
            }
        }
        if (!pairs.isEmpty()) {
            callbacks.after(
                    "Sns.CallbackFriendAdd",
                    JsonFields.start()
                            .put("PairList", pairs)
                            .put("ClientCmd", "friend_add")
                            .put("Admin_Account", args.caller())
                            .put("ForceFlag", force ? 1 : 0)
                            .json());
        }
        return results.json();
    }

    private static JsonObject pair(String from, String to, String initiator) {
        return JsonFields.start()
                .put("From_Account", from)
                .put("To_Account", to)
                .put("Initiator_Account", initiator)
                .json();
    }

    private int addable(String from, String to, Args item, boolean both, boolean force) {
        User target = users.find(to);
        if (target == null || to.equals(from)) {
            return target == null ? UNKNOWN : BAD;
        }
        int wrong = wrongItem(item);
        if (wrong != 0) {
            return wrong;
        }
        if (relations.isFriend(from, to)) {
            return ALREADY;
        }
        if (relations.blocks(from, to)) {
            return 30515;
        }
        if (both && relations.blocks(to, from)) {
            return 30525;
        }
        if (relations.friendsOf(from).size() >= MOST_FRIENDS) {
            return 30010;
        }
        if (both && relations.friendsOf(to).size() >= MOST_FRIENDS) {
            return 30014;
        }
        String allowed = Profiles.text(target, Profiles.ALLOW);
        if (!both || force || allowed == null) {
            return 0;
        }
        return allowed.endsWith("DenyAny") ? 30516 : allowed.endsWith("NeedConfirm") ? 30539 : 0;
    }

    private static int wrongItem(Args item) {
        if (!item.textOr("AddSource", "AddSource_Type_").startsWith("AddSource_Type_")) {
            return 9004;
        }
        if (Sizes.bytes(item.textOr("Remark", "")) > 96) {
            return 9002;
        }
        return Sizes.bytes(item.textOr("AddWording", "")) > 120 ? 9003 : 0;
    }

    private Friend befriend(String owner, String of, @Nullable Args item, long now) {
        Friend friend = new Friend(item == null ? now : item.numberOr("AddTime", now, 0, Args.UINT32));
        relations.friendsOf(owner).put(of, friend);
        relations.changed(owner);
        if (item == null) {
            return friend;
        }
        text(friend, REMARK, item.optional("Remark"));
        text(friend, SOURCE, item.optional("AddSource"));
        text(friend, WORDING, item.optional("AddWording"));
        List<String> groups = item.any("GroupName") instanceof JsonArray
                ? item.textsOrNone("GroupName", FriendGroupCommands.MOST)
                : item.has("GroupName") ? List.of(item.text("GroupName")) : List.of();
        groups.forEach(group -> {
            relations.groupsOf(owner).add(group);
            friend.groups.add(group);
        });
        for (Args custom : item.objectsOrNone("CustomItem", 100)) {
            field(friend, owner, custom);
        }
        return friend;
    }

    private static void text(Friend friend, String tag, @Nullable String value) {
        if (value != null) {
            friend.fields.put(tag, new JsonPrimitive(value));
        }
    }

    private void field(Friend friend, String owner, Args item) {
        String tag = item.text("Tag");
        JsonElement value = item.any("Value");
        if (value == null || !(tag.equals(REMARK) || tag.equals(GROUP) || tag.startsWith(CUSTOM))) {
            throw item.bad(tag + " cannot be set so");
        }
        if (tag.equals(GROUP)) {
            List<String> groups = item.textsOrNone("Value", FriendGroupCommands.MOST);
            relations.groupsOf(owner).addAll(groups);
            friend.groups.clear();
            friend.groups.addAll(groups);
        } else {
            friend.fields.put(tag, value);
        }
    }

    private JsonObject importBatch(Args args) {
        String from = from(args);
        Results results = new Results("ResultItem");
        for (Args item : args.objects("AddFriendItem", BATCH)) {
            String to = item.text("To_Account");
            int code = !users.has(to)
                    ? UNKNOWN
                    : relations.isFriend(from, to)
                            ? ALREADY
                            : relations.friendsOf(from).size() >= MOST_FRIENDS ? 30010 : wrongItem(item);
            if (code == 0) {
                befriend(from, to, item, args.seconds());
            }
            results.add(to, code, code == 0 ? "" : "not imported");
        }
        return results.json();
    }

    private JsonObject update(Args args) {
        String from = from(args);
        Results results = new Results("ResultItem");
        for (Args item : args.objects("UpdateItem", BATCH)) {
            String to = item.text("To_Account");
            Friend friend = relations.friend(from, to);
            if (friend == null) {
                results.add(to, BAD, "no friend");
                continue;
            }
            item.objects("SnsItem", 100).forEach(field -> field(friend, from, field));
            relations.changed(from);
            results.add(to, 0, "");
        }
        return results.json();
    }

    private JsonObject delete(Args args) {
        String from = from(args);
        boolean both = args.textOr("DeleteType", "Delete_Type_Single").equals("Delete_Type_Both");
        Results results = new Results("ResultItem");
        JsonArray pairs = new JsonArray();
        for (String to : args.texts("To_Account", BATCH)) {
            boolean was = unfriend(from, to, pairs);
            boolean wasBack = both && unfriend(to, from, pairs);
            results.add(to, was || wasBack ? 0 : NONE, was || wasBack ? "" : "no friend");
        }
        told(pairs);
        return results.itemsOnly();
    }

    private boolean unfriend(String owner, String of, JsonArray pairs) {
        boolean was = relations.friendsOf(owner).remove(of) != null;
        if (was) {
            relations.changed(owner);
            pairs.add(JsonFields.start()
                    .put("From_Account", owner)
                    .put("To_Account", of)
                    .json());
        }
        return was;
    }

    private void told(JsonArray pairs) {
        if (!pairs.isEmpty()) {
            callbacks.after(
                    "Sns.CallbackFriendDelete",
                    JsonFields.start().put("PairList", pairs).json());
        }
    }

    private JsonObject deleteAll(Args args) {
        String from = from(args);
        boolean both = args.textOr("DeleteType", "Delete_Type_Single").equals("Delete_Type_Both");
        JsonArray pairs = new JsonArray();
        for (String to : List.copyOf(relations.friendsOf(from).keySet())) {
            unfriend(from, to, pairs);
            if (both) {
                unfriend(to, from, pairs);
            }
        }
        told(pairs);
        return new JsonObject();
    }

    private JsonObject check(Args args) {
        String from = from(args);
        boolean both = args.text("CheckType").equals("CheckResult_Type_Both");
        Results results = new Results("InfoItem");
        for (String to : args.texts("To_Account", BATCH)) {
            boolean there = relations.isFriend(from, to);
            boolean back = both && relations.isFriend(to, from);
            String relation = there && back ? "BothWay" : there ? "AWithB" : back ? "BWithA" : "NoRelation";
            boolean known = users.has(to);
            results.add(
                    JsonFields.start().put("To_Account", to).put("Relation", "CheckResult_Type_" + relation),
                    to,
                    known ? 0 : UNKNOWN,
                    known ? "" : "there is no such account");
        }
        return results.json();
    }

    private JsonObject page(Args args) {
        String from = from(args);
        List<String> all = List.copyOf(relations.friendsOf(from).keySet());
        int start = (int) args.number("StartIndex", 0, Integer.MAX_VALUE);
        int end = Math.min(all.size(), start + pageSize);
        long sequence = relations.sequence(from);
        boolean standard = args.numberOr("StandardSequence", 0, 0, Long.MAX_VALUE) != sequence || sequence == 0;
        boolean custom = args.numberOr("CustomSequence", 0, 0, Long.MAX_VALUE) != sequence || sequence == 0;
        JsonArray items = new JsonArray();
        for (String of : all.subList(Math.min(start, end), end)) {
            JsonArray values = new JsonArray();
            fields(from, of).forEach((tag, value) -> {
                if (tag.startsWith(CUSTOM) ? custom : standard) {
                    values.add(JsonFields.start()
                            .put("Tag", tag)
                            .put("Value", value)
                            .json());
                }
            });
            items.add(JsonFields.start()
                    .put("To_Account", of)
                    .put("ValueItem", values)
                    .json());
        }
        boolean complete = end >= all.size();
        return JsonFields.start()
                .put("UserDataItem", items)
                .put("StandardSequence", sequence)
                .put("CustomSequence", sequence)
                .put("FriendNum", all.size())
                .put("CompleteFlag", complete ? 1 : 0)
                .put("NextStartIndex", complete ? 0 : end)
                .json();
    }

    private Map<String, JsonElement> fields(String owner, String of) {
        Map<String, JsonElement> fields = new LinkedHashMap<>();
        User user = users.find(of);
        if (user != null) {
            fields.putAll(user.profile);
        }
        Friend friend = relations.friend(owner, of);
        if (friend != null) {
            fields.putAll(friend.fields);
            fields.put(ADDED, new JsonPrimitive(friend.addedAt));
            if (!friend.groups.isEmpty()) {
                fields.put(GROUP, Lists.texts(friend.groups));
            }
        }
        return fields;
    }

    private JsonObject getBatch(Args args) {
        String from = from(args);
        Set<String> tags = Set.copyOf(args.texts("TagList", 100));
        Results results = new Results("InfoItem");
        for (String to : args.texts("To_Account", 100)) {
            JsonFields item = JsonFields.start().put("To_Account", to);
            if (relations.isFriend(from, to)) {
                List<JsonObject> values = new ArrayList<>();
                fields(from, to).forEach((tag, value) -> {
                    if (tags.contains(tag)) {
                        values.add(JsonFields.start()
                                .put("Tag", tag)
                                .put("Value", value)
                                .json());
                    }
                });
                JsonArray array = new JsonArray();
                values.forEach(array::add);
                results.add(item.put("SnsProfileItem", array), to, 0, "");
            } else {
                results.add(item, to, users.has(to) ? BAD : UNKNOWN, "no friend");
            }
        }
        return results.json();
    }

    /** Ends friendships of both sides, as blocking somebody does. */
    void part(String one, String other) {
        JsonArray pairs = new JsonArray();
        unfriend(one, other, pairs);
        unfriend(other, one, pairs);
        told(pairs);
    }
}
