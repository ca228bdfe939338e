package com.xuqm.emulator.internal.tencent.message;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.account.Users;
import com.xuqm.emulator.internal.tencent.callback.Callbacks;
import com.xuqm.emulator.internal.tencent.callback.Verdicts;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Question;
import com.xuqm.emulator.internal.tencent.command.Refused;
import com.xuqm.emulator.internal.tencent.command.Repeats;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sending messages to users. */
public final class MessageCommands {

    private static final int BAD = 90001;
    private static final int BATCH = 500;
    private static final long WEEK = 604_800;
    private static final Set<String> CONTROLS = Set.of("NoUnread", "NoLastMsg", "WithMuteNotifications");

    private final Users users;
    private final Messages messages;
    private final Callbacks callbacks;

    /** The second in which a message was sent is part of its key, so that these need no window of their own. */
    private final Repeats sent = new Repeats(1_000);

    private final Repeats batches = new Repeats(1_000);

    /**
     * Creates the area.
     *
     * @param users the accounts
     * @param messages the messages
     * @param callbacks is asked, and told
     */
    public MessageCommands(Users users, Messages messages, Callbacks callbacks) {
        this.users = users;
        this.messages = messages;
        this.callbacks = callbacks;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("openim", BAD)
                .add("message.send", "sendmsg", this::beforeSend, this::send)
                .add("message.sendBatch", "batchsendmsg", this::sendBatch)
                .add("message.importOne", "importmsg", this::importOne);
    }

    private static boolean forbids(Args args, String callback) {
        return args.textsOrNone("ForbidCallbackControl", 10).contains(callback);
    }

    private @Nullable Question beforeSend(Args args) {
        check(args);
        String to = receiver(args);
        if (forbids(args, "ForbidBeforeSendMsgCallback")) {
            return null;
        }
        JsonObject body =
                told(args, to, args.numberOr("MsgSeq", 0, 0, Args.UINT32)).json();
        return new Question(
                "C2C.CallbackBeforeSendMsg", body, reply -> Verdicts.obey(reply, args, 20006, 120_001, 130_000, true));
    }

    private JsonFields told(Args args, String to, long seq) {
        long random = args.uint32("MsgRandom", 90005);
        JsonFields told = JsonFields.start()
                .put("From_Account", sender(args))
                .put("To_Account", to)
                .put("MsgSeq", seq)
                .put("MsgRandom", random)
                .put("MsgTime", args.seconds())
                .put("MsgKey", seq + "_" + random + "_" + args.seconds())
                .put("OnlineOnlyFlag", isOnlineOnly(args) ? 1 : 0)
                .put("MsgBody", args.any("MsgBody"));
        String cloud = args.optional("CloudCustomData");
        return cloud == null ? told : told.put("CloudCustomData", cloud);
    }

    private static boolean isOnlineOnly(Args args) {
        return args.flag("OnlineOnlyFlag") || args.numberOr("MsgLifeTime", WEEK, 0, WEEK, 90026) == 0;
    }

    private static String sender(Args args) {
        return args.textOr("From_Account", args.caller());
    }

    private String receiver(Args args) {
        return users.require(args.text("To_Account", 90003), 90012).id();
    }

    /** What both kinds of sending demand. */
    private void check(Args args) {
        users.require(sender(args), 90008);
        args.uint32("MsgRandom", 90005);
        args.numberOr("MsgSeq", 0, 0, Args.UINT32);
        Elements.of(args, 90002, 90007, 93000);
        JsonElement life = args.any("MsgLifeTime");
        if (life != null && !(life instanceof JsonPrimitive primitive && primitive.isNumber())) {
            throw Refused.with(90044, "MsgLifeTime must be an integer");
        }
        args.numberOr("MsgLifeTime", WEEK, 0, WEEK, 90026);
        args.numberOr("SyncOtherMachine", 1, 1, 2, 90031);
        args.numberOr("MsgTimeStamp", 0, 0, Args.UINT32, 90006);
        if (args.has("OfflinePushInfo") && !(args.any("OfflinePushInfo") instanceof JsonObject)) {
            throw Refused.with(90043, "OfflinePushInfo must be an object");
        }
        args.flag("SupportMessageExtension");
        args.flag("IsNeedReadReceipt");
        for (String control : args.textsOrNone("SendMsgControl", 10)) {
            if (!CONTROLS.contains(control)) {
                throw args.bad("SendMsgControl knows no " + control);
            }
        }
    }

    private JsonObject send(Args args) {
        check(args);
        String from = sender(args);
        String to = receiver(args);
        String repeat = args.has("MsgSeq") ? repeatKey(args, from, to) : null;
        JsonObject earlier = repeat == null ? null : sent.answered(repeat, args.millis());
        if (earlier != null) {
            return earlier;
        }
        ChatMessage message = message(args, from, to);
        JsonObject answer = JsonFields.start()
                .put("MsgTime", message.time)
                .put("MsgKey", message.key())
                .put("MsgId", messages.id(message))
                .json();
        if (args.isDropped()) {
            return answer;
        }
        deliver(args, message);
        if (!forbids(args, "ForbidAfterSendMsgCallback")) {
            callbacks.after(
                    "C2C.CallbackAfterSendMsg",
                    told(args, to, message.seq)
                            .put("SendMsgResult", 0)
                            .put("ErrorInfo", "send msg succeed")
                            .put("UnreadMsgNum", messages.unread(to, from))
                            .json());
        }
        if (to.startsWith("@RBT#")) {
            callbacks.after("Bot.OnC2CMessage", told(args, to, message.seq).json());
        }
        return repeat == null ? answer : sent.remember(repeat, args.millis(), answer);
    }

    private static String repeatKey(Args args, String from, String to) {
        return from + " " + to + " " + args.number("MsgSeq", 0, Args.UINT32) + " "
                + args.number("MsgRandom", 0, Args.UINT32) + " " + args.seconds();
    }

    private ChatMessage message(Args args, String from, String to) {
        List<String> control = args.textsOrNone("SendMsgControl", 10);
        boolean onlineOnly = isOnlineOnly(args);
        return new ChatMessage(
                from,
                to,
                args.has("MsgSeq") ? args.number("MsgSeq", 0, Args.UINT32) : messages.nextSeq(),
                args.uint32("MsgRandom", 90005),
                args.seconds(),
                Elements.of(args, 90002, 90007, 93000),
                args.optional("CloudCustomData"),
                new ChatMessage.Storage(
                        !onlineOnly,
                        !onlineOnly && !control.contains("NoUnread"),
                        args.flag("SupportMessageExtension")));
    }

    private void deliver(Args args, ChatMessage message) {
        boolean noLast = args.textsOrNone("SendMsgControl", 10).contains("NoLastMsg");
        boolean forSender = args.numberOr("SyncOtherMachine", 1, 1, 2) == 1;
        messages.deliver(message, message.stored && !noLast, forSender);
    }

    private JsonObject sendBatch(Args args) {
        List<String> targets = args.texts("To_Account", BATCH, 90003, 90011);
        check(args);
        String from = sender(args);
        String repeat = args.has("MsgSeq") ? repeatKey(args, from, String.join(" ", targets)) : null;
        JsonObject earlier = repeat == null ? null : batches.answered(repeat, args.millis());
        if (earlier != null) {
            return earlier;
        }
        JsonArray failed = new JsonArray();
        long seq = args.has("MsgSeq") ? args.number("MsgSeq", 0, Args.UINT32) : messages.nextSeq();
        args.replace("MsgSeq", new JsonPrimitive(seq));
        for (String to : targets) {
            if (users.has(to)) {
                deliver(args, message(args, from, to));
            } else {
                failed.add(JsonFields.start()
                        .put("To_Account", to)
                        .put("ErrorCode", 70107)
                        .json());
            }
        }
        JsonFields answer =
                JsonFields.start().put("MsgKey", seq + "_" + args.uint32("MsgRandom", 90005) + "_" + args.seconds());
        JsonObject whole = (failed.isEmpty() ? answer : answer.put("ErrorList", failed)).json();
        return repeat == null ? whole : batches.remember(repeat, args.millis(), whole);
    }

    private JsonObject importOne(Args args) {
        long kind = args.number("SyncFromOldSystem", 1, 5);
        if (kind != 1 && kind != 2 && kind != 5) {
            throw args.bad("SyncFromOldSystem is 2 or 5");
        }
        String from = users.require(args.text("From_Account", 90008), 90008).id();
        String to = receiver(args);
        long random = args.uint32("MsgRandom", 90005);
        long time = args.number("MsgTimeStamp", 0, Args.UINT32, 90006);
        JsonArray body = Elements.of(args, 90002, 90007, 93000);
        long seq = args.has("MsgSeq") ? args.number("MsgSeq", 0, Args.UINT32) : messages.nextSeq();
        ChatMessage message = new ChatMessage(
                from,
                to,
                seq,
                random,
                time,
                body,
                args.optional("CloudCustomData"),
                new ChatMessage.Storage(true, kind != 2, false));
        if (messages.find(from, to, message.key()) == null && messages.find(to, from, message.key()) == null) {
            messages.deliver(message, true, true);
        }
        return new JsonObject();
    }
}
