package com.xuqm.emulator.internal.tencent.official;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.account.Users;
import com.xuqm.emulator.internal.tencent.callback.Callbacks;
import com.xuqm.emulator.internal.tencent.callback.Verdicts;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Question;
import com.xuqm.emulator.internal.tencent.command.Rate;
import com.xuqm.emulator.internal.tencent.command.Rates;
import com.xuqm.emulator.internal.tencent.command.Refused;
import com.xuqm.emulator.internal.tencent.command.Repeats;
import com.xuqm.emulator.internal.tencent.message.Elements;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Official accounts, their subscribers and messages. */
public final class OfficialAccountCommands {

    private static final int BAD = 10004;
    private static final int GONE = 10010;
    private static final int NO_USER = 10019;
    private static final int PAGE = 200;
    private static final int MANY = 100;
    private static final Map<String, Integer> TEXTS =
            Map.of("Name", 150, "Introduction", 400, "FaceUrl", 500, "Organization", 500, "CustomString", 3_000);
    private static final Rate PER_ACCOUNT = new Rate(1, 1, 10023);

    private final Users users;
    private final Callbacks callbacks;
    private final Rates rates;
    private final Repeats repeats = new Repeats(5 * 60_000);
    private final Map<String, OfficialAccount> accounts = new LinkedHashMap<>();
    private long lastId;

    /**
     * Creates the area.
     *
     * @param users the accounts
     * @param callbacks is asked, and told
     * @param rates counts messages
     */
    public OfficialAccountCommands(Users users, Callbacks callbacks, Rates rates) {
        this.users = users;
        this.callbacks = callbacks;
        this.rates = rates;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("official_account_open_http_svc", BAD)
                .add("officialAccounts.create", "create_official_account", this::beforeCreate, this::create)
                .add("officialAccounts.destroy", "destroy_official_account", this::destroy)
                .add("officialAccounts.update", "modify_official_account_base_info", this::update)
                .add("officialAccounts.get", "get_official_account_info", this::get)
                .add("subscribers.add", "add_subscriber", this::beforeSubscribe, this::subscribe)
                .add("subscribers.delete", "delete_subscriber", this::unsubscribe)
                .add("subscribers.update", "modify_subscriber_info", this::updateSubscriber)
                .add("subscribers.page", "get_subscriber_info", this::subscribers)
                .add("officialAccounts.subscribed", "get_subscribed_official_account_list", this::subscribed)
                .add("officialAccounts.send", "send_official_account_msg", this::beforeSend, this::send)
                .add("officialAccounts.recall", "official_account_msg_recall", this::recall)
                .add("officialAccounts.history", "official_account_msg_get_simple", this::history);
    }

    private OfficialAccount account(Args args) {
        String id = args.text(args.named("Official_Account", "OfficialAccount"));
        OfficialAccount account = accounts.get(id);
        if (account == null) {
            throw Refused.with(GONE, "there is no official account " + id);
        }
        return account;
    }

    private @Nullable Question beforeCreate(Args args) {
        JsonObject body = JsonFields.start()
                .put("Operator_Account", args.caller())
                .put("Owner_Account", args.text("Owner_Account"))
                .put("Name", args.text("Name"))
                .put("EventTime", args.millis())
                .json();
        return question("OfficialAccount.CallbackBeforeCreateOfficialAccount", body, args, false);
    }

    private static Question question(String callback, JsonObject body, Args args, boolean droppable) {
        return new Question(callback, body, reply -> Verdicts.obey(reply, args, 10016, 10_100, 10_200, droppable));
    }

    private JsonObject create(Args args) {
        String owner = users.require(args.text("Owner_Account"), NO_USER).id();
        args.text("Name");
        TEXTS.forEach(args::limited);
        String wanted = args.textOr("OfficialAccountUserID", "");
        String id = wanted.isEmpty() ? "@TOA#_" + ++lastId : wanted;
        if (accounts.containsKey(id)) {
            throw Refused.with(owner.equals(accounts.get(id).owner) ? 10025 : 10021, id + " is there already");
        }
        OfficialAccount account = new OfficialAccount(
                id, owner, args.seconds(), args.numberOr("MaxSubscriberNum", 100_000, 1, Integer.MAX_VALUE));
        change(account, args);
        accounts.put(id, account);
        callbacks.after(
                "OfficialAccount.CallbackAfterCreateOfficialAccount",
                JsonFields.start()
                        .put("Operator_Account", args.caller())
                        .put("Official_Account", id)
                        .put("Owner_Account", owner)
                        .put("Name", account.texts.get("Name"))
                        .put("EventTime", args.millis())
                        .json());
        return JsonFields.start().put("OfficialAccountUserID", id).json();
    }

    private static void change(OfficialAccount account, Args args) {
        TEXTS.keySet().forEach(text -> {
            String value = args.optional(text);
            if (value != null) {
                account.texts.put(text, value);
            }
        });
    }

    private JsonObject destroy(Args args) {
        OfficialAccount account = account(args);
        accounts.remove(account.id);
        callbacks.after(
                "OfficialAccount.CallbackAfterOfficialAccountDestroyed",
                JsonFields.start()
                        .put("Official_Account", account.id)
                        .put("Owner_Account", account.owner)
                        .put("Name", account.texts.get("Name"))
                        .put("EventTime", args.millis())
                        .json());
        return new JsonObject();
    }

    private JsonObject update(Args args) {
        OfficialAccount account = account(args);
        TEXTS.forEach(args::limited);
        change(account, args);
        account.maxSubscribers = args.numberOr("MaxSubscriberNum", account.maxSubscribers, 1, Integer.MAX_VALUE);
        JsonFields told = JsonFields.start().put("Official_Account", account.id).put("Operator_Account", args.caller());
        for (String text : List.of("Introduction", "Name", "FaceUrl", "Organization")) {
            if (args.has(text)) {
                told.put(text, args.optional(text));
            }
        }
        callbacks.after(
                "OfficialAccount.CallbackAfterOfficialAccountInfoChanged",
                told.put("EventTime", args.millis()).json());
        return new JsonObject();
    }

    private static JsonFields described(OfficialAccount account) {
        JsonFields fields = JsonFields.start().put("Official_Account", account.id);
        TEXTS.keySet().stream().sorted().forEach(text -> fields.put(text, account.texts.getOrDefault(text, "")));
        return fields.put("Owner_Account", account.owner)
                .put("LastMsgTime", account.lastTime)
                .put("SubscriberNum", account.subscribers.size())
                .put("CreateTime", account.createTime);
    }

    private JsonObject get(Args args) {
        JsonArray list = new JsonArray();
        for (Args item : args.objects("OfficialAccountIdList", 50)) {
            String id = item.text("Official_Account");
            OfficialAccount account = accounts.get(id);
            list.add(
                    account == null
                            ? JsonFields.start()
                                    .put("Official_Account", id)
                                    .put("ErrorCode", GONE)
                                    .put("ErrorInfo", "there is no such official account")
                                    .json()
                            : described(account)
                                    .put("ErrorCode", 0)
                                    .put("ErrorInfo", "")
                                    .json());
        }
        return JsonFields.start().put("OfficialAccountInfoList", list).json();
    }

    /** An SDK calls the subscriber by the wrong name. */
    private static List<String> named(Args args) {
        List<String> ids = new ArrayList<>();
        args.objects("SubscriberList", MANY)
                .forEach(item -> ids.add(item.text(item.named("Subscriber_Account", "Official_Account"))));
        return ids;
    }

    private static JsonArray list(List<String> ids) {
        JsonArray list = new JsonArray();
        ids.forEach(
                id -> list.add(JsonFields.start().put("Subscriber_Account", id).json()));
        return list;
    }

    private @Nullable Question beforeSubscribe(Args args) {
        JsonObject body = told(account(args), args, named(args)).json();
        return question("OfficialAccount.CallbackBeforeAddSubscriber", body, args, false);
    }

    private static JsonFields told(OfficialAccount account, Args args, List<String> ids) {
        return JsonFields.start()
                .put("Official_Account", account.id)
                .put("Operator_Account", args.caller())
                .put("SubscribeAccountList", list(ids))
                .put("EventTime", args.millis());
    }

    private JsonObject subscribe(Args args) {
        OfficialAccount account = account(args);
        List<String> added = new ArrayList<>();
        JsonArray results = new JsonArray();
        for (String id : named(args)) {
            int result = account.subscribers.containsKey(id) ? 2 : 1;
            if (!users.has(id) || (result == 1 && account.subscribers.size() >= account.maxSubscribers)) {
                result = 0;
            }
            if (result == 1) {
                account.subscribers.put(id, new OfficialAccount.Subscriber(args.seconds()));
                added.add(id);
            }
            results.add(JsonFields.start()
                    .put("Subscriber_Account", id)
                    .put("Result", result)
                    .json());
        }
        if (!added.isEmpty()) {
            callbacks.after(
                    "OfficialAccount.CallbackAfterAddSubscriber",
                    told(account, args, added).json());
            if (account.subscribers.size() >= account.maxSubscribers) {
                callbacks.after(
                        "OfficialAccount.CallbackAfterOfficialAccountFull",
                        JsonFields.start()
                                .put("Official_Account", account.id)
                                .put("EventTime", args.millis())
                                .json());
            }
        }
        return JsonFields.start().put("SubscriberList", results).json();
    }

    private JsonObject unsubscribe(Args args) {
        OfficialAccount account = account(args);
        List<String> gone = new ArrayList<>();
        JsonArray results = new JsonArray();
        for (String id : args.texts("SubscriberToDel_Account", MANY)) {
            boolean was = account.subscribers.remove(id) != null;
            if (was) {
                gone.add(id);
            }
            results.add(JsonFields.start()
                    .put("Subscriber_Account", id)
                    .put("Result", was ? 1 : 0)
                    .json());
        }
        if (!gone.isEmpty()) {
            callbacks.after(
                    "OfficialAccount.CallbackAfterDeleteSubscriber",
                    told(account, args, gone).json());
        }
        return JsonFields.start().put("SubscriberList", results).json();
    }

    private JsonObject updateSubscriber(Args args) {
        OfficialAccount.Subscriber subscriber = account(args).subscribers.get(args.text("Subscriber_Account"));
        if (subscriber == null) {
            throw Refused.with(10007, "that is no subscriber");
        }
        String custom = args.limited("CustomString", 3_000);
        subscriber.custom = custom == null ? subscriber.custom : custom;
        return new JsonObject();
    }

    private JsonObject subscribers(Args args) {
        OfficialAccount account = account(args);
        List<String> all = List.copyOf(account.subscribers.keySet());
        int start = Math.min(all.size(), args.cursor("Next"));
        int end = (int) Math.min(all.size(), start + args.numberOr("Limit", PAGE, 1, PAGE));
        JsonArray list = new JsonArray();
        for (String id : all.subList(start, end)) {
            OfficialAccount.Subscriber subscriber = account.subscribers.get(id);
            if (subscriber != null) {
                list.add(JsonFields.start()
                        .put("Subscriber_Account", id)
                        .put("SubscribeTime", subscriber.since)
                        .put("CustomString", subscriber.custom)
                        .put("MsgFlag", 0)
                        .put("LastSendMsgTime", account.lastTime)
                        .json());
            }
        }
        return JsonFields.start()
                .put("Next", Args.next(end, all.size()))
                .put("SubscriberNum", all.size())
                .put("SubscriberList", list)
                .json();
    }

    private JsonObject subscribed(Args args) {
        String user = users.require(args.text("Subscriber_Account"), NO_USER).id();
        List<OfficialAccount> all = accounts.values().stream()
                .filter(account -> account.subscribers.containsKey(user))
                .toList();
        int start = (int) Math.min(all.size(), args.numberOr("Offset", 0, 0, Integer.MAX_VALUE));
        int end = (int) Math.min(all.size(), start + args.numberOr("Limit", PAGE, 1, PAGE));
        JsonArray list = new JsonArray();
        for (OfficialAccount account : all.subList(start, end)) {
            OfficialAccount.Subscriber subscriber = account.subscribers.get(user);
            if (subscriber != null) {
                JsonObject item = described(account)
                        .put(
                                "SelfInfo",
                                JsonFields.start()
                                        .put("SubscribeTime", subscriber.since)
                                        .put("CustomString", subscriber.custom)
                                        .json())
                        .json();
                List.of("Owner_Account", "LastMsgTime", "SubscriberNum", "CreateTime")
                        .forEach(item::remove);
                list.add(item);
            }
        }
        boolean complete = end >= all.size();
        return JsonFields.start()
                .put("OfficialAccountInfoList", list)
                .put("TotalCount", all.size())
                .put("CompleteFlag", complete ? 1 : 0)
                .put("Next", complete ? 0 : end)
                .json();
    }

    private @Nullable Question beforeSend(Args args) {
        OfficialAccount account = account(args);
        args.uint32("Random", BAD);
        Elements.of(args, BAD, BAD, 80002);
        return question(
                "OfficialAccount.CallbackBeforeSendMsg", sent(account, args).json(), args, true);
    }

    private static JsonFields sent(OfficialAccount account, Args args) {
        JsonFields sent = JsonFields.start()
                .put("Official_Account", account.id)
                .put("OnlineOnlyFlag", args.flag("OnlineOnlyFlag") ? 1 : 0)
                .put("MsgBody", args.any("MsgBody"))
                .put("EventTime", args.millis());
        String cloud = args.optional("CloudCustomData");
        return cloud == null ? sent : sent.put("CloudCustomData", cloud);
    }

    private JsonObject send(Args args) {
        OfficialAccount account = account(args);
        long random = args.uint32("Random", BAD);
        JsonArray body = Elements.of(args, BAD, BAD, 80002);
        String key = account.id + " " + random + " " + new String(Json.bytes(body), StandardCharsets.UTF_8);
        JsonObject earlier = repeats.answered(key, args.millis());
        if (earlier != null) {
            return earlier;
        }
        rates.count("sending as " + account.id, PER_ACCOUNT, args.millis());
        OfficialAccount.Post post = new OfficialAccount.Post(account.posts.size() + 1L, random, args.seconds(), body);
        if (!args.isDropped()) {
            account.posts.add(post);
            account.lastTime = post.time;
            callbacks.after(
                    "OfficialAccount.CallbackAfterSendMsg",
                    sent(account, args)
                            .put("MsgKey", post.key())
                            .put("MsgTime", post.time)
                            .json());
        }
        return repeats.remember(
                key,
                args.millis(),
                JsonFields.start()
                        .put("MsgTime", post.time)
                        .put("MsgKey", post.key())
                        .json());
    }

    private static OfficialAccount.@Nullable Post find(OfficialAccount account, String key) {
        return account.posts.stream()
                .filter(post -> post.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private JsonObject recall(Args args) {
        OfficialAccount account = account(args);
        args.limited("Reason", 100);
        JsonArray results = new JsonArray();
        JsonArray recalled = new JsonArray();
        for (String key : args.texts("MsgKeyList", 10)) {
            OfficialAccount.Post post = find(account, key);
            if (post != null && !post.recalled) {
                post.recalled = true;
                recalled.add(JsonFields.start().put("MsgKey", key).json());
            }
            results.add(JsonFields.start()
                    .put("MsgKey", key)
                    .put("RetCode", post == null ? 10030 : 0)
                    .json());
        }
        if (!recalled.isEmpty()) {
            callbacks.after(
                    "OfficialAccount.CallbackAfterMsgWithDraw",
                    JsonFields.start()
                            .put("Official_Account", account.id)
                            .put("WithdrawMsgList", recalled)
                            .put("EventTime", args.millis())
                            .json());
        }
        return JsonFields.start().put("RecallRetList", results).json();
    }

    private JsonObject history(Args args) {
        OfficialAccount account = account(args);
        String last = args.textOr("LastMsgKey", "");
        int most = (int) args.number("ReqMsgNumber", 1, 20);
        boolean withRecalled = args.flag("WithRecalledMsg");
        OfficialAccount.Post lastPost = last.isEmpty() ? null : find(account, last);
        if (!last.isEmpty() && lastPost == null) {
            throw args.bad("LastMsgKey is none of this account");
        }
        long below = lastPost == null ? Long.MAX_VALUE : lastPost.seq;
        JsonArray list = new JsonArray();
        String cursor = "";
        for (int i = account.posts.size() - 1; i >= 0; i--) {
            OfficialAccount.Post post = account.posts.get(i);
            if (post.seq < below && list.size() < most) {
                list.add(json(account, post, withRecalled));
                cursor = post.key();
            }
        }
        return JsonFields.start()
                .put("Official_Account", account.id)
                .put("IsFinished", 1) // of what was asked for, and not of the history
                .put("RspMsgList", list)
                .put("LastMsgKey", cursor)
                .json();
    }

    private static JsonObject json(OfficialAccount account, OfficialAccount.Post post, boolean withRecalled) {
        return JsonFields.start()
                .put("From_Account", account.id)
                .put("IsPlaceMsg", post.recalled ? 2 : 0)
                .put("IsSystemMsg", 0)
                .put("MsgBody", post.recalled && !withRecalled ? new JsonArray() : post.body)
                .put("MsgPriority", 2)
                .put("MsgRandom", post.random)
                .put("MsgKey", post.key())
                .put("MsgSeq", post.seq)
                .put("MsgTimeStamp", post.time)
                .json();
    }
}
