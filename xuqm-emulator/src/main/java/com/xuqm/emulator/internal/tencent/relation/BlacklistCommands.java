package com.xuqm.emulator.internal.tencent.relation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.account.Users;
import com.xuqm.emulator.internal.tencent.callback.Callbacks;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import java.util.List;
import java.util.Map;

/** Whom users block. */
public final class BlacklistCommands {

    private static final int UNKNOWN = 30003;
    private static final int MOST = 1_000;

    private final Users users;
    private final Relations relations;
    private final FriendCommands friends;
    private final Callbacks callbacks;

    /**
     * Creates the area.
     *
     * @param users the accounts
     * @param relations the relations
     * @param friends whom blocking parts
     * @param callbacks is told of changes
     */
    public BlacklistCommands(Users users, Relations relations, FriendCommands friends, Callbacks callbacks) {
        this.users = users;
        this.relations = relations;
        this.friends = friends;
        this.callbacks = callbacks;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("sns", 30001)
                .add("blacklist.add", "black_list_add", this::add)
                .add("blacklist.delete", "black_list_delete", this::delete)
                .add("blacklist.page", "black_list_get", this::page)
                .add("blacklist.check", "black_list_check", this::check);
    }

    private String from(Args args) {
        return users.require(args.text("From_Account"), UNKNOWN).id();
    }

    private JsonObject add(Args args) {
        String from = from(args);
        Map<String, Long> blocked = relations.blockedBy(from);
        Results results = new Results("ResultItem");
        JsonArray pairs = new JsonArray();
        for (String to : args.texts("To_Account", MOST)) {
            int code = !users.has(to) ? UNKNOWN : blocked.size() >= MOST && !blocked.containsKey(to) ? 30013 : 0;
            results.add(to, code, code == 0 ? "" : "not blocked");
            if (code == 0 && blocked.putIfAbsent(to, args.seconds()) == null) {
                friends.part(from, to);
                pairs.add(pair(from, to));
            }
        }
        tell("Sns.CallbackBlackListAdd", pairs);
        return results.json();
    }

    private JsonObject delete(Args args) {
        String from = from(args);
        Results results = new Results("ResultItem");
        JsonArray pairs = new JsonArray();
        for (String to : args.texts("To_Account", MOST)) {
            if (relations.blockedBy(from).remove(to) != null) {
                pairs.add(pair(from, to));
            }
            results.add(to, 0, "");
        }
        tell("Sns.CallbackBlackListDelete", pairs);
        return results.json();
    }

    private static JsonObject pair(String from, String to) {
        return JsonFields.start()
                .put("From_Account", from)
                .put("To_Account", to)
                .json();
    }

    private void tell(String callback, JsonArray pairs) {
        if (!pairs.isEmpty()) {
            callbacks.after(callback, JsonFields.start().put("PairList", pairs).json());
        }
    }

    private JsonObject page(Args args) {
        String from = from(args);
        int start = (int) args.number("StartIndex", 0, Integer.MAX_VALUE);
        int most = (int) args.number("MaxLimited", 1, Integer.MAX_VALUE);
        args.number("LastSequence", 0, Long.MAX_VALUE);
        List<Map.Entry<String, Long>> all =
                List.copyOf(relations.blockedBy(from).entrySet());
        int end = (int) Math.min(all.size(), (long) start + most);
        JsonArray items = new JsonArray();
        for (Map.Entry<String, Long> entry : all.subList(Math.min(start, end), end)) {
            items.add(JsonFields.start()
                    .put("To_Account", entry.getKey())
                    .put("AddBlackTimeStamp", entry.getValue())
                    .json());
        }
        return JsonFields.start()
                .put("BlackListItem", items)
                .put("StartIndex", end >= all.size() ? 0 : end)
                .put("CurruentSequence", relations.sequence(from))
                .json();
    }

    private JsonObject check(Args args) {
        String from = from(args);
        boolean both = args.text("CheckType").equals("BlackCheckResult_Type_Both");
        Results results = new Results("BlackListCheckItem");
        for (String to : args.texts("To_Account", MOST)) {
            boolean there = relations.blocks(from, to);
            boolean back = both && relations.blocks(to, from);
            String relation = there && back ? "BothWay" : there ? "AWithB" : back ? "BWithA" : "NO";
            boolean known = users.has(to);
            results.add(
                    JsonFields.start().put("To_Account", to).put("Relation", "BlackCheckResult_Type_" + relation),
                    to,
                    known ? 0 : UNKNOWN,
                    known ? "" : "there is no such account");
        }
        return results.json();
    }
}
