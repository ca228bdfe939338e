package com.xuqm.emulator.internal.tencent.group;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.callback.Callbacks;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Rates;
import com.xuqm.emulator.internal.tencent.command.Refused;
import com.xuqm.emulator.internal.tencent.message.Elements;
import com.xuqm.emulator.internal.tencent.message.Extensions;
import com.xuqm.emulator.internal.tencent.message.Messages;
import java.util.ArrayList;
import java.util.List;

/** What is done to messages of groups that were sent: reading, recalling, deleting and extending them, and their receipts. */
public final class GroupStoreCommands {

    private static final int PAGE = 20;
    private static final int NO_MESSAGE = 10030;
    private static final int NO_RECEIPT = 10062;
    private static final int SENDERS_LAST = 1_000;

    private final Groups groups;
    private final Callbacks callbacks;
    private final Rates rates;

    /**
     * Creates the area.
     *
     * @param groups the groups
     * @param callbacks is told of changes
     * @param rates counts writes of extensions
     */
    public GroupStoreCommands(Groups groups, Callbacks callbacks, Rates rates) {
        this.groups = groups;
        this.callbacks = callbacks;
        this.rates = rates;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("group_open_http_svc", Groups.BAD)
                .add("groupMessage.recall", "group_msg_recall", this::recall)
                .add("groupMessage.history", "group_msg_get_simple", this::history)
                .add("groupMessage.deleteBySender", "delete_group_msg_by_sender", this::deleteBySender)
                .add("groupMessage.clear", "clear_group_msg", this::clear)
                .add("groupMessage.receipt", "get_group_msg_receipt", this::receipt)
                .add("groupMessage.receiptDetail", "get_group_msg_receipt_detail", this::receiptDetail)
                .add("groupMessage.sendReceipt", "group_msg_receipt", this::sendReceipt);
        commands.service("openim", Groups.BAD).add("groupMessage.modify", "modify_group_msg", this::modify);
        commands.service("openim_msg_ext_http_svc", Groups.BAD)
                .add("messageExt.groupGet", "group_get_key_values", this::extensions)
                .add("messageExt.groupSet", "group_set_key_values", this::extend);
    }

    private JsonObject recall(Args args) {
        Group group = groups.require(args);
        Channel channel = Groups.channel(group, args);
        args.limited("Reason", 100);
        JsonArray results = new JsonArray();
        JsonArray recalled = new JsonArray();
        for (Args item : args.objects("MsgSeqList", 10)) {
            long seq = item.uint32("MsgSeq", Groups.BAD);
            GroupMessage message = channel.find(seq);
            boolean there = message != null && message.state != GroupMessage.State.DELETED;
            if (there && message != null && message.state == GroupMessage.State.THERE) {
                message.state = GroupMessage.State.RECALLED;
                recalled.add(JsonFields.start().put("MsgSeq", seq).json());
            }
            results.add(JsonFields.start()
                    .put("MsgSeq", seq)
                    .put("RetCode", there ? 0 : NO_MESSAGE)
                    .json());
        }
        if (!recalled.isEmpty()) {
            JsonFields told = JsonFields.start()
                    .put("Operator_Account", args.caller())
                    .put("Type", group.type)
                    .put("GroupId", group.id)
                    .put("MsgSeqList", recalled);
            String topic = args.textOr("TopicId", "");
            callbacks.after(
                    "Group.CallbackAfterRecallMsg",
                    (topic.isEmpty() ? told : told.put("TopicId", topic))
                            .put("EventTime", args.millis())
                            .json());
        }
        return JsonFields.start().put("RecallRetList", results).json();
    }

    private JsonObject history(Args args) {
        Group group = groups.require(args);
        if (group.isLive()) {
            throw Groups.notFor(group);
        }
        Channel channel = Groups.channel(group, args);
        long from = args.numberOr("ReqMsgSeq", Args.UINT32, 0, Args.UINT32);
        int most = (int) args.number("ReqMsgNumber", 1, PAGE);
        boolean withRecalled = args.flag("WithRecalledMsg");
        long oldest = args.seconds() - Messages.KEPT;
        List<GroupMessage> left = new ArrayList<>();
        boolean expired = false;
        for (int i = channel.messages.size() - 1; i >= 0; i--) {
            GroupMessage message = channel.messages.get(i);
            if (message.seq <= from) {
                expired |= message.time < oldest;
                if (message.time >= oldest) {
                    left.add(message);
                }
            }
        }
        JsonArray list = new JsonArray();
        left.stream().limit(most).forEach(message -> list.add(message.json(withRecalled)));
        int finished = left.isEmpty() && expired ? 2 : 1; // of what was asked for, and not of the history
        return JsonFields.start()
                .put("GroupId", group.id)
                .put("IsFinished", finished)
                .put("RspMsgList", list)
                .json();
    }

    private JsonObject deleteBySender(Args args) {
        Group group = groups.require(args);
        Channel channel = Groups.channel(group, args);
        String sender = args.text("Sender_Account");
        int count = 0;
        for (int i = channel.messages.size() - 1; i >= 0 && count < SENDERS_LAST; i--, count++) {
            GroupMessage message = channel.messages.get(i);
            if (message.from.equals(sender)) {
                message.state = GroupMessage.State.DELETED;
            }
        }
        return new JsonObject();
    }

    private JsonObject clear(Args args) {
        Group group = groups.require(args);
        long until = args.numberOr("MsgSeq", Args.UINT32, 0, Args.UINT32);
        group.channel.messages.removeIf(message -> message.seq <= until);
        return new JsonObject();
    }

    private static int unread(Group group, GroupMessage message) {
        boolean senderIsMember = group.members.containsKey(message.from);
        return group.members.size() - (senderIsMember ? 1 : 0) - message.readers.size();
    }

    private JsonObject receipt(Args args) {
        Group group = groups.require(args);
        JsonArray list = new JsonArray();
        for (Args item : args.objects("MsgSeqList", 100)) {
            long seq = item.uint32("MsgSeq", Groups.BAD);
            GroupMessage message = group.channel.find(seq);
            boolean known = message != null && message.wantsReceipts;
            list.add(JsonFields.start()
                    .put("Code", known ? 0 : NO_RECEIPT)
                    .put("MsgSeq", seq)
                    .put("ReadNum", message == null ? 0 : message.readers.size())
                    .put("UnreadNum", message == null ? 0 : unread(group, message))
                    .json());
        }
        return JsonFields.start().put("GroupMsgReceiptList", list).json();
    }

    private JsonObject receiptDetail(Args args) {
        Group group = groups.require(args);
        long seq = args.uint32("MsgSeq", Groups.BAD);
        GroupMessage message = group.channel.find(seq);
        if (message == null || !message.wantsReceipts) {
            throw Refused.with(NO_RECEIPT, "there are no receipts of this message");
        }
        boolean readers = args.number("Filter", 0, 1) == 0;
        List<String> all = readers
                ? List.copyOf(message.readers)
                : group.members.keySet().stream()
                        .filter(id -> !message.readers.contains(id) && !id.equals(message.from))
                        .toList();
        int start = Math.min(all.size(), args.cursor("Cursor"));
        int end = (int) Math.min(all.size(), start + args.numberOr("Count", 200, 1, 200));
        JsonArray list = new JsonArray();
        for (String id : all.subList(start, end)) {
            list.add(JsonFields.start()
                    .put(readers ? "Read_Account" : "Unread_Account", id)
                    .json());
        }
        return JsonFields.start()
                .put("IsFinished", end >= all.size() ? 1 : 0)
                .put("MsgSeq", seq)
                .put(readers ? "ReadList" : "UnreadList", list)
                .put("Cursor", Args.next(end, all.size()))
                .json();
    }

    private JsonObject sendReceipt(Args args) {
        Group group = groups.require(args);
        Member reader = groups.member(group, args.text("From_Account"));
        JsonArray list = new JsonArray();
        for (Args item : args.objects("MsgSeqList", 50)) {
            GroupMessage message = group.channel.find(item.uint32("MsgSeq", Groups.BAD));
            if (message == null || !message.wantsReceipts) {
                throw Refused.with(NO_RECEIPT, "there are no receipts of this message");
            }
            message.readers.add(reader.id);
            list.add(JsonFields.start()
                    .put("MsgSeq", message.seq)
                    .put("ReadNum", message.readers.size())
                    .put("UnreadNum", unread(group, message))
                    .put("ReadReceiptMembers", MemberCommands.accounts(List.of(reader.id)))
                    .json());
        }
        callbacks.after(
                "Group.CallbackAfterReadReceipt",
                JsonFields.start()
                        .put("GroupId", group.id)
                        .put("Type", group.type)
                        .put("GroupMsgReceiptList", list)
                        .put("EventTime", args.millis())
                        .json());
        return new JsonObject();
    }

    private GroupMessage message(Args args, int missing) {
        Group group = groups.require(args);
        GroupMessage message = Groups.channel(group, args).find(args.uint32("MsgSeq", Groups.BAD));
        if (message == null) {
            throw Refused.with(missing, "there is no such message");
        }
        return message;
    }

    private JsonObject modify(Args args) {
        GroupMessage message = message(args, NO_MESSAGE);
        if (args.has("MsgBody")) {
            message.body = Elements.of(args, Groups.BAD, Groups.BAD, 80002);
        }
        if (args.has("CloudCustomData")) {
            message.cloudData = args.optional("CloudCustomData");
        }
        return new JsonObject();
    }

    private GroupMessage extensible(Args args) {
        GroupMessage message = message(args, 23004);
        if (!message.extensible) {
            throw Extensions.unsupported();
        }
        return message;
    }

    private JsonObject extensions(Args args) {
        return extensible(args).extensions.get(args);
    }

    private JsonObject extend(Args args) {
        GroupMessage message = extensible(args);
        return message.extensions.set(args, rates, args.text("GroupId") + " " + message.seq);
    }
}
