package com.xuqm.emulator.internal.tencent.group;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.callback.Callbacks;
import com.xuqm.emulator.internal.tencent.callback.Verdicts;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Question;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Topics of Communities. */
public final class TopicCommands {

    private static final int MOST = 200;
    private static final Map<String, Integer> TEXTS =
            Map.of("TopicName", 150, "CustomString", 3_000, "FaceUrl", 500, "Notification", 400, "Introduction", 400);

    private final Groups groups;
    private final Callbacks callbacks;

    /**
     * Creates the area.
     *
     * @param groups the groups
     * @param callbacks is asked, and told
     */
    public TopicCommands(Groups groups, Callbacks callbacks) {
        this.groups = groups;
        this.callbacks = callbacks;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("group_open_http_svc", Groups.BAD).add("topics.importOne", "import_topic", this::importOne);
        commands.service("million_group_open_http_svc", Groups.BAD)
                .add("topics.create", "create_topic", this::beforeCreate, this::create)
                .add("topics.get", "get_topic", this::get)
                .add("topics.update", "modify_topic", this::update)
                .add("topics.destroy", "destroy_topic", this::destroy);
    }

    private Group community(Args args) {
        Group group = groups.require(args);
        if (!group.isCommunity() || !group.topicsSupported) {
            throw Groups.notFor(group);
        }
        return group;
    }

    private @Nullable Question beforeCreate(Args args) {
        Group group = community(args);
        JsonObject body = JsonFields.start()
                .put("Type", group.type)
                .put("Operator_Account", args.caller())
                .put("Name", args.text("TopicName"))
                .json();
        return new Question(
                "Group.CallbackBeforeCreateTopic",
                body,
                reply -> Verdicts.obey(reply, args, 10016, 10_100, 10_200, false));
    }

    private JsonObject create(Args args) {
        Group group = community(args);
        Topic topic = make(group, args, args.seconds());
        callbacks.after(
                "Group.CallbackAfterCreateTopic",
                JsonFields.start()
                        .put("GroupId", group.id)
                        .put("TopicId", topic.id)
                        .put("Operator_Account", args.caller())
                        .put("Owner_Account", group.owner == null ? "" : group.owner)
                        .put("Type", group.type)
                        .put("Name", topic.texts.get("TopicName"))
                        .json());
        return JsonFields.start().put("TopicId", topic.id).json();
    }

    private JsonObject importOne(Args args) {
        long created = args.numberOr("CreateTime", args.seconds(), 0, args.seconds());
        return JsonFields.start()
                .put("TopicId", make(community(args), args, created).id)
                .json();
    }

    private Topic make(Group group, Args args, long created) {
        args.text("TopicName");
        TEXTS.forEach(args::limited);
        String wanted = args.textOr("TopicId", "");
        String id = wanted.isEmpty() ? group.id + "@TOPIC#_t" + (group.topics.size() + 1) : wanted;
        if (!id.startsWith(group.id + "@TOPIC#_")) {
            throw args.bad("TopicId begins with the GroupId and @TOPIC#_");
        }
        if (group.topics.containsKey(id)) {
            throw new Refusal(200, 10025, "there is a topic " + id + " already");
        }
        if (group.topics.size() >= MOST) {
            throw args.bad("a Community has at most " + MOST + " topics");
        }
        Topic topic = new Topic(id, created);
        change(topic, args);
        group.topics.put(id, topic);
        return topic;
    }

    private static void change(Topic topic, Args args) {
        TEXTS.keySet().forEach(text -> {
            String value = args.optional(text);
            if (value != null) {
                topic.texts.put(text, value);
            }
        });
    }

    private JsonObject get(Args args) {
        Group group = community(args);
        List<String> ids = args.textsOrNone("TopicIdList", MOST);
        String viewer = args.textOr("From_Account", "");
        JsonArray list = new JsonArray();
        for (String id : ids.isEmpty() ? List.copyOf(group.topics.keySet()) : ids) {
            Topic topic = group.topics.get(id);
            if (topic == null) {
                list.add(JsonFields.start()
                        .put("ErrorCode", Groups.NO_ID)
                        .put("ErrorInfo", "there is no topic " + id)
                        .json());
                continue;
            }
            JsonFields item =
                    JsonFields.start().put("ErrorCode", 0).put("ErrorInfo", "").put("TopicInfo", info(group, topic));
            if (!viewer.isEmpty()) {
                item.put(
                        "SelfInfo",
                        JsonFields.start()
                                .put("ShutUpTime", topic.mutedUntil.getOrDefault(viewer, 0L))
                                .put("MsgSeq", topic.channel.nextSeq - 1)
                                .put("MsgFlag", "AcceptAndNotify")
                                .json());
            }
            list.add(item.json());
        }
        return JsonFields.start().put("TopicAndSelfInfo", list).json();
    }

    private static JsonObject info(Group group, Topic topic) {
        JsonFields info = JsonFields.start()
                .put("GroupID", group.id)
                .put("TopicId", topic.id)
                .put("NextMsgSeq", topic.channel.nextSeq)
                .put("CreateTime", topic.createTime)
                .put("LastMsgTime", topic.channel.lastTime)
                .put("ShutUpAllFlag", topic.muteAll ? 1 : 0);
        topic.texts.forEach(info::put);
        return info.json();
    }

    private JsonObject update(Args args) {
        Group group = community(args);
        Topic topic = Groups.topic(group, args.text("TopicId"));
        TEXTS.forEach(args::limited);
        change(topic, args);
        topic.muteAll =
                args.textOr("MuteAllMember", topic.muteAll ? "On" : "Off").equals("On");
        JsonFields told = JsonFields.start()
                .put("GroupId", group.id)
                .put("Type", group.type)
                .put("Operator_Account", args.caller());
        if (args.has("TopicName")) {
            told.put("Name", args.optional("TopicName"));
        }
        for (String text : List.of("Introduction", "Notification", "FaceUrl")) {
            if (args.has(text)) {
                told.put(text, args.optional(text));
            }
        }
        callbacks.after("Group.CallbackAfterTopicInfoChanged", told.json());
        return new JsonObject();
    }

    private JsonObject destroy(Args args) {
        Group group = community(args);
        JsonArray results = new JsonArray();
        JsonArray gone = new JsonArray();
        for (String id : args.texts("TopicIdList", MOST)) {
            boolean there = group.topics.remove(id) != null;
            if (there) {
                gone.add(id);
            }
            results.add(JsonFields.start()
                    .put("ErrorCode", there ? 0 : Groups.NO_ID)
                    .put("ErrorInfo", there ? "" : "there is no such topic")
                    .put("TopicId", id)
                    .json());
        }
        if (!gone.isEmpty()) {
            callbacks.after(
                    "Group.CallbackAfterTopicDestroyed",
                    JsonFields.start()
                            .put("GroupId", group.id)
                            .put("Type", group.type)
                            .put("TopicIdList", gone)
                            .json());
        }
        return JsonFields.start().put("DestroyResultItem", results).json();
    }
}
