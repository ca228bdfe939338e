package com.xuqm.emulator.internal.tencent.push;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.account.User;
import com.xuqm.emulator.internal.tencent.account.Users;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Rate;
import com.xuqm.emulator.internal.tencent.command.Rates;
import com.xuqm.emulator.internal.tencent.command.Refused;
import com.xuqm.emulator.internal.tencent.command.Repeats;
import com.xuqm.emulator.internal.tencent.message.Elements;
import java.util.ArrayList;
import java.util.List;

/** Pushes to all users, to those that a condition describes, or to those named. */
public final class PushCommands {

    private static final int BAD = 90001;
    private static final int TAGS = 10;
    private static final long WEEK = 604_800;
    private static final long DAY = 86_400;
    private static final Rate DAILY = new Rate(100, DAY, 90047);
    private static final Rate APART = new Rate(1, 1, 90024);

    private final Users users;
    private final Attributes attributes;
    private final Tasks tasks;
    private final Rates rates;
    private final Repeats repeats = new Repeats(1_000);

    /**
     * Creates the area.
     *
     * @param users the accounts
     * @param attributes names of attributes
     * @param tasks the pushes
     * @param rates counts pushes
     */
    public PushCommands(Users users, Attributes attributes, Tasks tasks, Rates rates) {
        this.users = users;
        this.attributes = attributes;
        this.tasks = tasks;
        this.rates = rates;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("all_member_push", BAD).add("push.all", "im_push", this::pushAll);
        commands.service("timpush", BAD)
                .add("timpush.push", "push", this::push)
                .add("timpush.statistics", "all_member_push_statistics", this::statistics)
                .rate(Rate.perSecond(40))
                .add("timpush.batch", "batch", this::batch)
                .rate(Rate.perSecond(1))
                .add("timpush.revoke", "revoke", this::revoke);
    }

    private JsonObject pushAll(Args args) {
        Elements.of(args, 90002, 90007, 93000);
        JsonObject earlier = repeats.answered(key(args), args.millis());
        if (earlier != null) {
            return earlier;
        }
        List<String> recipients = recipients(args);
        rates.count("pushing to all", APART, args.millis());
        rates.count("pushing to all on one day", DAILY, args.millis());
        return done(args, recipients);
    }

    private JsonObject push(Args args) {
        if (args.has("MsgBody")) {
            Elements.of(args, 90002, 90007, 93000);
        } else if (!args.has("OfflinePushInfo")) {
            throw Refused.with(90043, "there is neither OfflinePushInfo nor MsgBody");
        }
        JsonObject earlier = repeats.answered(key(args), args.millis());
        return earlier == null ? done(args, recipients(args)) : earlier;
    }

    private static String key(Args args) {
        args.numberOr("MsgLifeTime", 0, 0, WEEK, 90026);
        args.limited("DataId", 64);
        return args.uint32("MsgRandom", 90005) + " " + args.seconds();
    }

    private JsonObject done(Args args, List<String> recipients) {
        Tasks.Task task = tasks.add(args, recipients);
        return repeats.remember(
                key(args),
                args.millis(),
                JsonFields.start().put("TaskId", task.id).json());
    }

    private List<String> recipients(Args args) {
        if (args.has("From_Account")) {
            users.require(args.text("From_Account"), 90048);
        }
        if (!args.has("Condition")) {
            return users.all().stream().map(User::id).toList();
        }
        Args condition = args.object("Condition");
        List<String> all = tags(condition, "TagsAnd");
        List<String> any = tags(condition, "TagsOr");
        List<String> none = tags(condition, "TagsNot");
        boolean byAttributes = condition.has("AttrsAnd") || condition.has("AttrsOr") || condition.has("AttrsNot");
        if (byAttributes && !(all.isEmpty() && any.isEmpty() && none.isEmpty())) {
            throw args.bad("Condition goes by tags or by attributes");
        }
        if (any.stream().anyMatch(all::contains)) {
            throw Refused.with(90022, "a tag is in TagsAnd and in TagsOr");
        }
        List<String> found = new ArrayList<>();
        for (User user : users.all()) {
            boolean fits = user.tags.containsAll(all)
                    && (any.isEmpty() || any.stream().anyMatch(user.tags::contains))
                    && none.stream().noneMatch(user.tags::contains)
                    && has(user, condition, "AttrsAnd", true)
                    && (!condition.has("AttrsOr") || has(user, condition, "AttrsOr", false))
                    && (!condition.has("AttrsNot") || !has(user, condition, "AttrsNot", false));
            if (fits) {
                found.add(user.id());
            }
        }
        return found;
    }

    private static List<String> tags(Args condition, String name) {
        List<String> tags = condition.has(name) ? condition.texts(name, TAGS, 90040, 90032) : List.of();
        tags.forEach(Attributes::checkTag);
        return tags;
    }

    private boolean has(User user, Args condition, String name, boolean all) {
        if (!condition.has(name)) {
            return all;
        }
        JsonObject wanted = condition.object(name).json();
        wanted.keySet().forEach(attributes::require);
        return all
                ? wanted.entrySet().stream().allMatch(each -> is(user, each.getKey(), each.getValue()))
                : wanted.entrySet().stream().anyMatch(each -> is(user, each.getKey(), each.getValue()));
    }

    private static boolean is(User user, String name, JsonElement value) {
        return value.equals(user.attributes.get(name));
    }

    private JsonObject batch(Args args) {
        if (args.has("RegistrationID")) {
            args.texts("RegistrationID", 500, 90003, 90011);
        }
        List<String> named = args.has("RegistrationID") && !args.has("To_Account")
                ? List.of()
                : args.texts("To_Account", 500, 90003, 90011);
        JsonObject earlier = repeats.answered("batch " + key(args), args.millis());
        if (earlier != null) {
            return earlier;
        }
        JsonArray failed = new JsonArray();
        List<String> recipients = new ArrayList<>();
        for (String id : named) {
            if (users.has(id)) {
                recipients.add(id);
            } else {
                failed.add(Attributes.failure(id));
            }
        }
        JsonFields answer = JsonFields.start().put("TaskId", tasks.add(args, recipients).id);
        return repeats.remember(
                "batch " + key(args),
                args.millis(),
                (failed.isEmpty() ? answer : answer.put("ErrorList", failed)).json());
    }

    private JsonObject revoke(Args args) {
        Tasks.Task task = tasks.find(args.text("TaskId"));
        if (task == null) {
            throw Refused.with(90049, "there is no such push");
        }
        if (args.seconds() - task.madeAt > DAY) {
            throw Refused.with(90050, "the push is older than 24 hours");
        }
        if (task.revoked) {
            throw Refused.with(90051, "the push was revoked already");
        }
        task.revoked = true;
        return new JsonObject();
    }

    private JsonObject statistics(Args args) {
        Tasks.Task task = tasks.find(args.text("TaskId"));
        if (task == null) {
            throw Refused.with(90049, "there is no such push");
        }
        int sent = task.recipients.size();
        return JsonFields.start()
                .put("TaskId", task.id)
                .put("SendNum", sent)
                .put("ReachNum", task.revoked ? 0 : sent)
                .put("ClickNum", 0)
                .json();
    }
}
