package com.xuqm.emulator.internal.tencent.relation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.account.Profiles;
import com.xuqm.emulator.internal.tencent.account.User;
import com.xuqm.emulator.internal.tencent.account.Users;
import com.xuqm.emulator.internal.tencent.callback.Callbacks;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import java.util.ArrayList;
import java.util.List;

/** Who follows whom. */
public final class FollowCommands {

    private static final int UNKNOWN = 30003;
    private static final int BATCH = 20;
    private static final int FANS = 1;
    private static final int FOLLOWING = 2;
    private static final int MUTUAL = 3;

    private final Users users;
    private final Relations relations;
    private final Callbacks callbacks;

    /**
     * Creates the area.
     *
     * @param users the accounts
     * @param relations the relations
     * @param callbacks is told of changes
     */
    public FollowCommands(Users users, Relations relations, Callbacks callbacks) {
        this.users = users;
        this.relations = relations;
        this.callbacks = callbacks;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("follow", 30001)
                .add("follow.add", "follow_add", this::add)
                .add("follow.delete", "follow_delete", this::delete)
                .add("follow.check", "follow_check", this::check)
                .add("follow.page", "follow_get", this::page)
                .add("follow.getInfo", "follow_get_info", this::info);
    }

    private String from(Args args) {
        return users.require(args.text("From_Account"), UNKNOWN).id();
    }

    private JsonObject add(Args args) {
        String from = from(args);
        Results results = new Results("ResultItem");
        List<String> followed = new ArrayList<>();
        for (Args item : args.objects("FollowItem", BATCH)) {
            String to = item.text("To_Account");
            int code = users.has(to) && !to.equals(from) ? 0 : UNKNOWN;
            if (code == 0) {
                relations.followedBy(from).putIfAbsent(to, args.seconds());
                followed.add(to);
            }
            results.add(to, code, code == 0 ? "" : "cannot be followed");
        }
        tell("Follow.CallbackAfterFollowAdd", from, followed, args.millis());
        return results.itemsOnly();
    }

    private JsonObject delete(Args args) {
        String from = from(args);
        Results results = new Results("ResultItem");
        List<String> left = new ArrayList<>();
        for (String to : args.texts("To_Account", BATCH)) {
            if (relations.followedBy(from).remove(to) != null) {
                left.add(to);
            }
            results.add(to, 0, "");
        }
        tell("Follow.CallbackAfterFollowDelete", from, left, args.millis());
        return results.itemsOnly();
    }

    private void tell(String callback, String from, List<String> whom, long millis) {
        if (!whom.isEmpty()) {
            JsonArray list = new JsonArray();
            whom.forEach(id -> list.add(JsonFields.start().put("To_Account", id).json()));
            callbacks.after(
                    callback,
                    JsonFields.start()
                            .put("From_Account", from)
                            .put("FollowList", list)
                            .put("EventTime", millis)
                            .json());
        }
    }

    private int relation(String from, String to) {
        boolean follows = relations.follows(from, to);
        boolean isFan = relations.follows(to, from);
        return follows && isFan ? MUTUAL : follows ? FOLLOWING : isFan ? FANS : 0;
    }

    private JsonObject check(Args args) {
        String from = from(args);
        Results results = new Results("ResultItem");
        for (String to : args.texts("To_Account", 100)) {
            results.add(
                    JsonFields.start().put("To_Account", to).put("FollowType", relation(from, to)),
                    to,
                    users.has(to) ? 0 : UNKNOWN,
                    users.has(to) ? "" : "there is no such account");
        }
        return results.itemsOnly();
    }

    private JsonObject page(Args args) {
        String from = from(args);
        int type = (int) args.number("FollowType", FANS, MUTUAL);
        int start = args.cursor("StartCursor");
        int want = (int) args.numberOr("WantNum", 100, 1, 1_000);
        List<String> all = new ArrayList<>();
        for (User user : users.all()) {
            int relation = relation(from, user.id());
            if (relation == MUTUAL || (relation == type && type != MUTUAL)) {
                all.add(user.id());
            }
        }
        int end = Math.min(all.size(), start + want);
        JsonArray items = new JsonArray();
        for (String id : all.subList(Math.min(start, end), end)) {
            Long since = type == FANS
                    ? relations.followedBy(id).get(from)
                    : relations.followedBy(from).get(id);
            User user = users.require(id, UNKNOWN);
            items.add(JsonFields.start()
                    .put("To_Account", id)
                    .put("FollowTime", since)
                    .put("ProfileItem", Profiles.fields(user, List.copyOf(user.profile.keySet())))
                    .json());
        }
        return JsonFields.start()
                .put("FollowItem", items)
                .put("NextCursor", Args.next(end, all.size()))
                .json();
    }

    private JsonObject info(Args args) {
        from(args);
        Results results = new Results("FollowInfo");
        for (String id : args.texts("To_Account", BATCH)) {
            List<String> fans = users.all().stream()
                    .map(User::id)
                    .filter(other -> relations.follows(other, id))
                    .toList();
            long mutual =
                    fans.stream().filter(other -> relations.follows(id, other)).count();
            results.add(
                    JsonFields.start()
                            .put("To_Account", id)
                            .put("FollowerCount", fans.size())
                            .put("FollowingCount", relations.followedBy(id).size())
                            .put("MutualFollowingCount", mutual),
                    id,
                    users.has(id) ? 0 : UNKNOWN,
                    users.has(id) ? "" : "there is no such account");
        }
        return results.itemsOnly();
    }
}
