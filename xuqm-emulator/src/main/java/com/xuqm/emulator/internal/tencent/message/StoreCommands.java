package com.xuqm.emulator.internal.tencent.message;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.account.Users;
import com.xuqm.emulator.internal.tencent.callback.Callbacks;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Lists;
import com.xuqm.emulator.internal.tencent.command.Rates;
import com.xuqm.emulator.internal.tencent.command.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is done to messages of users that were sent: reading, recalling, changing and extending them. */
public final class StoreCommands {

    private static final int UNKNOWN_SENDER = 90008;
    private static final int PAGE_BYTES = 13 * 1024;

    private final Users users;
    private final Messages messages;
    private final Callbacks callbacks;
    private final Rates rates;

    /**
     * Creates the area.
     *
     * @param users the accounts
     * @param messages the messages
     * @param callbacks is told of changes
     * @param rates counts writes of extensions
     */
    public StoreCommands(Users users, Messages messages, Callbacks callbacks, Rates rates) {
        this.users = users;
        this.messages = messages;
        this.callbacks = callbacks;
        this.rates = rates;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("openim", 90001)
                .add("message.roam", "admin_getroammsg", this::roam)
                .add("message.recall", "admin_msgwithdraw", this::recall)
                .add("message.markRead", "admin_set_msg_read", this::markRead)
                .add("message.unreadCount", "get_c2c_unread_msg_num", this::unreadCount)
                .add("message.modify", "modify_c2c_msg", this::modify)
                .add("message.deleteRamble", "delete_c2c_msg_ramble", this::delete)
                .add("message.readReceipt", "c2c_msg_read_receipt", this::receipts);
        commands.service("openim_msg_ext_http_svc", 90001)
                .add("messageExt.get", "get_key_values", this::extensions)
                .add("messageExt.set", "set_key_values", this::extend);
    }

    private JsonObject roam(Args args) {
        String owner = users.require(
                        args.text(args.named("Operator_Account", "From_Account"), UNKNOWN_SENDER), UNKNOWN_SENDER)
                .id();
        String peer = users.require(args.text(args.named("Peer_Account", "To_Account"), 90003), 90003)
                .id();
        int most = (int) args.number("MaxCnt", 1, Integer.MAX_VALUE);
        long minTime = Math.max(args.number("MinTime", 0, Args.UINT32), args.seconds() - Messages.KEPT);
        long maxTime = args.number("MaxTime", 0, Args.UINT32);
        List<ChatMessage> left = new ArrayList<>();
        for (ChatMessage message : messages.between(owner, peer)) {
            if (message.stored
                    && message.time >= minTime
                    && message.time <= maxTime
                    && !message.deletedBy.contains(owner)) {
                left.add(message);
            }
        }
        left.sort(Comparator.comparingLong((ChatMessage message) -> message.time)); // stable: as they came
        String last = args.textOr("LastMsgKey", "");
        if (!last.isEmpty()) {
            int at = keys(left).indexOf(last);
            left = at < 0 ? left : left.subList(0, at);
        }
        return page(left, most);
    }

    private static List<String> keys(List<ChatMessage> list) {
        return list.stream().map(ChatMessage::key).toList();
    }

    /** The newest of them, as many as fit. */
    private static JsonObject page(List<ChatMessage> left, int most) {
        int from = left.size();
        int bytes = 0;
        while (from > 0 && left.size() - from < most) {
            bytes += Json.bytes(left.get(from - 1).json()).length;
            if (bytes > PAGE_BYTES && from < left.size()) {
                break;
            }
            from--;
        }
        JsonArray list = new JsonArray();
        left.subList(from, left.size()).forEach(message -> list.add(message.json()));
        ChatMessage oldest = from < left.size() ? left.get(from) : null;
        return JsonFields.start()
                .put("Complete", from == 0 ? 1 : 0)
                .put("MsgCnt", list.size())
                .put("LastMsgTime", oldest == null ? 0 : oldest.time)
                .put("LastMsgKey", oldest == null ? "" : oldest.key())
                .put("MsgList", list)
                .json();
    }

    private ChatMessage message(Args args, int missing) {
        String from = args.text("From_Account", UNKNOWN_SENDER);
        String to = args.text("To_Account", 90003);
        String key = args.text("MsgKey", 90054);
        if (!key.matches("\\d+_\\d+_\\d+")) {
            throw Refused.with(90054, "MsgKey is none of this service");
        }
        ChatMessage message = messages.find(from, to, key);
        if (message == null) {
            throw Refused.with(missing, "there is no such message");
        }
        return message;
    }

    private JsonObject recall(Args args) {
        ChatMessage message = message(args, 20022);
        if (message.recalled) {
            throw Refused.with(20023, "the message was recalled already");
        }
        message.recalled = true;
        callbacks.after(
                "C2C.CallbackAfterMsgWithDraw",
                JsonFields.start()
                        .put("From_Account", message.from)
                        .put("To_Account", message.to)
                        .put("MsgKey", message.key())
                        .put("UnreadMsgNum", messages.unread(message.to, message.from))
                        .json());
        return new JsonObject();
    }

    private JsonObject markRead(Args args) {
        String reader = users.require(args.text("Report_Account", UNKNOWN_SENDER), UNKNOWN_SENDER)
                .id();
        String peer = users.require(args.text("Peer_Account", 90003), 90003).id();
        long until = readTime(args);
        messages.read(reader, peer, until);
        callbacks.after(
                "C2C.CallbackAfterMsgReport",
                JsonFields.start()
                        .put("Report_Account", reader)
                        .put("Peer_Account", peer)
                        .put("LastReadTime", until)
                        .put("UnreadMsgNum", messages.unread(reader, peer))
                        .json());
        return new JsonObject();
    }

    /** Documented as a text, and sent as a number by everybody. */
    private static long readTime(Args args) {
        JsonElement value = args.any("MsgReadTime");
        if (value instanceof JsonPrimitive primitive
                && primitive.isString()
                && primitive.getAsString().matches("\\d{1,10}")) {
            return primitive.getAsLong();
        }
        return args.numberOr("MsgReadTime", args.seconds(), 0, Args.UINT32);
    }

    private JsonObject unreadCount(Args args) {
        String reader = users.require(args.text("To_Account", 90003), 90003).id();
        JsonFields answer = JsonFields.start().put("AllC2CUnreadMsgNum", messages.allUnread(reader));
        JsonArray counts = new JsonArray();
        JsonArray failed = new JsonArray();
        for (String peer : args.textsOrNone("Peer_Account", 10)) {
            if (users.has(peer)) {
                counts.add(JsonFields.start()
                        .put("Peer_Account", peer)
                        .put("C2CUnreadMsgNum", messages.unread(reader, peer))
                        .json());
            } else {
                failed.add(JsonFields.start()
                        .put("Peer_Account", peer)
                        .put("ErrorCode", 70107)
                        .json());
            }
        }
        if (args.has("Peer_Account")) {
            answer.put("C2CUnreadMsgNumList", counts);
        }
        return (failed.isEmpty() ? answer : answer.put("ErrorList", failed)).json();
    }

    private JsonObject modify(Args args) {
        ChatMessage message = message(args, 20022);
        if (args.has("MsgBody")) {
            message.body = Elements.of(args, 90002, 90007, 93000);
        }
        if (args.has("CloudCustomData")) {
            message.cloudData = args.optional("CloudCustomData");
        }
        return new JsonObject();
    }

    private JsonObject delete(Args args) {
        String owner = users.require(args.text("Operator_Account", UNKNOWN_SENDER), UNKNOWN_SENDER)
                .id();
        String peer = args.text("Peer_Account", 90003);
        List<String> unknown = new ArrayList<>();
        for (String key : args.texts("MsgKeyList", 30)) {
            ChatMessage sent = messages.find(owner, peer, key);
            ChatMessage message = sent == null ? messages.find(peer, owner, key) : sent;
            if (message == null) {
                unknown.add(key);
            } else {
                message.deletedBy.add(owner);
            }
        }
        return JsonFields.start().put("InvalidMsgKeyList", Lists.texts(unknown)).json();
    }

    private JsonObject receipts(Args args) {
        users.require(args.text("Operator_Account", UNKNOWN_SENDER), UNKNOWN_SENDER);
        args.text("Peer_Account", 90003);
        for (Args info : args.objects("C2CMsgInfo", 100)) {
            message(info, 20022).read = true;
        }
        return new JsonObject();
    }

    private JsonObject extensions(Args args) {
        return extensible(args).extensions.get(args);
    }

    private JsonObject extend(Args args) {
        ChatMessage message = extensible(args);
        return message.extensions.set(args, rates, message.key());
    }

    private ChatMessage extensible(Args args) {
        ChatMessage message = message(args, 23004);
        if (!message.extensible) {
            throw Extensions.unsupported();
        }
        return message;
    }
}
