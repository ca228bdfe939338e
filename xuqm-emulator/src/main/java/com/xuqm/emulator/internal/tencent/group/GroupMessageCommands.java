package com.xuqm.emulator.internal.tencent.group;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.callback.Callbacks;
import com.xuqm.emulator.internal.tencent.callback.Verdicts;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Question;
import com.xuqm.emulator.internal.tencent.command.Rate;
import com.xuqm.emulator.internal.tencent.command.Rates;
import com.xuqm.emulator.internal.tencent.command.Refused;
import com.xuqm.emulator.internal.tencent.command.Repeats;
import com.xuqm.emulator.internal.tencent.message.Conversations;
import com.xuqm.emulator.internal.tencent.message.Elements;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sending messages to groups. */
public final class GroupMessageCommands {

    private static final int TOO_LONG = 80002;
    private static final int SOME_MEMBERS = 50;
    private static final int MENTIONED = 30;
    private static final long WINDOW_MILLIS = 5 * 60_000;
    private static final Rate PER_GROUP = new Rate(40, 1, 10023);
    private static final Set<String> IMPORTABLE =
            Set.of("TIMTextElem", "TIMFaceElem", "TIMLocationElem", "TIMCustomElem");

    private final Groups groups;
    private final Conversations conversations;
    private final Callbacks callbacks;
    private final Rates rates;
    private final Repeats repeats = new Repeats(WINDOW_MILLIS);

    /**
     * Creates the area.
     *
     * @param groups the groups
     * @param conversations learns who talked where
     * @param callbacks is asked, and told
     * @param rates counts messages of groups
     */
    public GroupMessageCommands(Groups groups, Conversations conversations, Callbacks callbacks, Rates rates) {
        this.groups = groups;
        this.conversations = conversations;
        this.callbacks = callbacks;
        this.rates = rates;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("group_open_http_svc", Groups.BAD)
                .add("groupMessage.send", "send_group_msg", this::beforeSend, this::send)
                .add("groupMessage.systemNotice", "send_group_system_notification", this::notice)
                .add("groupMessage.importBatch", "import_group_msg", this::importBatch)
                .rate(Rate.perSecond(1))
                .add("liveGroup.broadcast", "send_broadcast_msg", this::broadcast);
    }

    private static JsonArray body(Args args) {
        return Elements.of(args, Groups.BAD, Groups.BAD, TOO_LONG);
    }

    private static boolean isOnlineOnly(Args args) {
        return args.flag(args.named("OnlineOnlyFlag", "MsgOnlineOnlyFlag"));
    }

    private @Nullable Question beforeSend(Args args) {
        Group group = groups.require(args);
        args.uint32("Random", Groups.BAD);
        body(args);
        if (args.textsOrNone("ForbidCallbackControl", 10).contains("ForbidBeforeSendMsgCallback")) {
            return null;
        }
        return new Question(
                "Group.CallbackBeforeSendMsg",
                told(group, args).json(),
                reply -> Verdicts.obey(reply, args, 10016, 10_100, 10_200, true));
    }

    private static JsonFields told(Group group, Args args) {
        JsonFields told = JsonFields.start()
                .put("GroupId", group.id)
                .put("Type", group.type)
                .put("From_Account", sender(args))
                .put("Operator_Account", args.caller())
                .put("Random", args.uint32("Random", Groups.BAD))
                .put("OnlineOnlyFlag", isOnlineOnly(args) ? 1 : 0)
                .put("MsgBody", args.any("MsgBody"));
        String cloud = args.optional("CloudCustomData");
        String topic = args.textOr("TopicId", "");
        told = cloud == null ? told : told.put("CloudCustomData", cloud);
        return (topic.isEmpty() ? told : told.put("TopicId", topic)).put("EventTime", args.millis());
    }

    private static String sender(Args args) {
        return args.textOr("From_Account", args.caller());
    }

    private JsonObject send(Args args) {
        Group group = groups.require(args);
        Channel channel = Groups.channel(group, args);
        String from = groups.users().require(sender(args), Groups.NO_USER).id();
        long random = args.uint32("Random", Groups.BAD);
        JsonArray body = body(args);
        checkOptions(args);
        String key = group.id + " " + args.textOr("TopicId", "") + " " + from + " " + random + " "
                + new String(Json.bytes(body), StandardCharsets.UTF_8);
        JsonObject earlier = repeats.answered(key, args.millis());
        if (earlier != null) {
            return earlier;
        }
        checkVoice(group, args, from);
        rates.count("sending to the group " + group.id, PER_GROUP, args.millis());
        if (args.isDropped()) {
            return JsonFields.start()
                    .put("MsgTime", args.seconds())
                    .put("MsgSeq", channel.nextSeq)
                    .json();
        }
        GroupMessage message = new GroupMessage(
                from,
                channel.takeSeq(),
                random,
                args.seconds(),
                body,
                args.flag("NeedReadReceipt"),
                args.flag("SupportMessageExtension"));
        message.cloudData = args.optional("CloudCustomData");
        deliver(group, channel, message, args);
        JsonObject answer = JsonFields.start()
                .put("MsgTime", message.time)
                .put("MsgSeq", message.seq)
                .json();
        return repeats.remember(key, args.millis(), answer);
    }

    private static void checkOptions(Args args) {
        List<String> some = args.textsOrNone("To_Account", SOME_MEMBERS);
        List<String> control = args.textsOrNone("SendMsgControl", 10);
        boolean onlineOnly = isOnlineOnly(args);
        if (onlineOnly && !control.isEmpty()) {
            throw args.bad("SendMsgControl has no place beside OnlineOnlyFlag");
        }
        if (onlineOnly && args.flag("NeedReadReceipt")) {
            throw Refused.with(10061, "a message for those online has no receipts");
        }
        if (!some.isEmpty() && !args.textOr("TopicId", "").isEmpty()) {
            throw args.bad("a message of a topic goes to all");
        }
        if (args.any("GroupAtInfo") instanceof JsonArray mentioned && mentioned.size() > MENTIONED) {
            throw Refused.with(10053, "at most " + MENTIONED + " users are mentioned");
        }
    }

    private void checkVoice(Group group, Args args, String from) {
        long now = args.seconds();
        Member member = group.members.get(from);
        boolean leads = member == null || !member.role.equals(Member.ORDINARY);
        String topicId = args.textOr("TopicId", "");
        boolean mutedInTopic = !topicId.isEmpty()
                && (Groups.topic(group, topicId).mutedUntil.getOrDefault(from, 0L) > now
                        || (Groups.topic(group, topicId).muteAll && !leads));
        long everywhere = groups.users().require(from, Groups.NO_USER).mutedInGroupsUntil;
        if (everywhere > now
                || mutedInTopic
                || (group.muteAll && !leads)
                || (member != null && member.mutedUntil > now)) {
            throw Refused.with(10017, from + " is muted");
        }
    }

    private void deliver(Group group, Channel channel, GroupMessage message, Args args) {
        if (!isOnlineOnly(args)) {
            channel.add(message);
            boolean noLast = args.textsOrNone("SendMsgControl", 10).contains("NoLastMsg");
            for (Member member : group.members.values()) {
                if (!noLast && !group.isLive()) {
                    conversations.said(member.id, Conversations.IN_GROUP, group.id, message.time);
                }
                member.unread += member.id.equals(message.from) ? 0 : 1;
            }
        }
        Member sender = group.members.get(message.from);
        if (sender != null) {
            sender.lastSent = message.time;
        }
        if (!args.textsOrNone("ForbidCallbackControl", 10).contains("ForbidAfterSendMsgCallback")) {
            JsonFields told = told(group, args).put("MsgSeq", message.seq).put("MsgTime", message.time);
            callbacks.after(
                    "Group.CallbackAfterSendMsg",
                    (args.has("GroupAtInfo") ? told.put("GroupAtInfo", args.any("GroupAtInfo")) : told).json());
        }
    }

    private JsonObject notice(Args args) {
        Group group = groups.require(args);
        args.text("Content");
        Groups.channel(group, args);
        args.textsOrNone("ToMembers_Account", 500).forEach(id -> groups.member(group, id));
        return new JsonObject();
    }

    private JsonObject broadcast(Args args) {
        String from = groups.users().require(sender(args), Groups.NO_USER).id();
        long random = args.uint32("Random", Groups.BAD);
        JsonArray body = body(args);
        String key = "all " + from + " " + random + " " + new String(Json.bytes(body), StandardCharsets.UTF_8);
        JsonObject earlier = repeats.answered(key, args.millis());
        if (earlier != null) {
            return earlier;
        }
        long seq = 0;
        for (Group group : groups.all()) {
            if (group.isLive()) {
                seq = group.channel.takeSeq();
                group.channel.add(new GroupMessage(from, seq, random, args.seconds(), body, false, false));
            }
        }
        return repeats.remember(
                key, args.millis(), JsonFields.start().put("MsgSeq", seq).json());
    }

    private JsonObject importBatch(Args args) {
        Group group = groups.require(args);
        Channel channel = Groups.channel(group, args);
        if (group.isLive()) {
            throw Groups.notFor(group);
        }
        JsonArray results = new JsonArray();
        for (Args item : args.objects("MsgList", 20)) {
            results.add(importOne(group, channel, item, args.flag("RecentContactFlag")));
        }
        return JsonFields.start().put("ImportMsgResult", results).json();
    }

    private JsonObject importOne(Group group, Channel channel, Args item, boolean noted) {
        String from = item.text("From_Account");
        long time = item.number("SendTime", 0, Args.UINT32);
        long random = item.numberOr("Random", 0, 0, Args.UINT32);
        JsonArray body = item.array("MsgBody", Groups.BAD);
        JsonFields result = JsonFields.start();
        if (Json.bytes(body).length > Elements.MOST_BYTES) {
            return result.put("MsgSeq", 0)
                    .put("MsgTime", time)
                    .put("Result", TOO_LONG)
                    .json();
        }
        body(item);
        boolean fits = groups.users().has(from)
                && time >= group.createTime
                && time >= channel.lastTime
                && time <= item.seconds()
                && importable(body);
        String key = "import " + group.id + " " + from + " " + random + " " + time;
        JsonObject earlier = random == 0 ? null : repeats.answered(key, item.millis());
        if (earlier != null) {
            return earlier;
        }
        if (!fits) {
            return result.put("MsgSeq", 0)
                    .put("MsgTime", time)
                    .put("Result", Groups.BAD)
                    .json();
        }
        GroupMessage message = new GroupMessage(from, channel.takeSeq(), random, time, body, false, false);
        channel.add(message);
        if (noted) {
            group.members.keySet().forEach(id -> conversations.said(id, Conversations.IN_GROUP, group.id, time));
        }
        return repeats.remember(
                key,
                item.millis(),
                result.put("MsgSeq", message.seq)
                        .put("MsgTime", time)
                        .put("Result", 0)
                        .json());
    }

    private static boolean importable(JsonArray body) {
        for (JsonElement element : body) {
            if (!IMPORTABLE.contains(element.getAsJsonObject().get("MsgType").getAsString())) {
                return false;
            }
        }
        return true;
    }
}
