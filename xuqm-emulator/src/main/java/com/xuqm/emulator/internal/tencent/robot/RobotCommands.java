package com.xuqm.emulator.internal.tencent.robot;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.account.User;
import com.xuqm.emulator.internal.tencent.account.Users;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.CommandList;
import com.xuqm.emulator.internal.tencent.command.Lists;
import com.xuqm.emulator.internal.tencent.command.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Robots, and messages that come piece by piece. */
public final class RobotCommands {

    private static final String PREFIX = "@RBT#";
    private static final int BAD = 90001;
    private static final int UNKNOWN = 70107;
    private static final int STREAM_BYTES = 128 * 1024;

    private final Users users;
    private final Map<String, StringBuilder> streams = new LinkedHashMap<>();

    /**
     * Creates the area.
     *
     * @param users the accounts
     */
    public RobotCommands(Users users) {
        this.users = users;
    }

    /** Lists its commands. */
    public void list(CommandList commands) {
        commands.service("openim_robot_http_svc", BAD)
                .add("robots.create", "create_robot", this::create)
                .add("robots.delete", "delete_robot", this::delete)
                .add("robots.list", "get_all_robots", this::all)
                .add("robots.sendStream", "send_stream_msg", this::send);
        commands.service("stream_msg", BAD)
                .add("stream.sendC2c", "send_c2c_stream_msg", args -> stream(args, "To_Account"))
                .add("stream.sendGroup", "send_group_stream_msg", args -> stream(args, "GroupId"));
    }

    private JsonObject create(Args args) {
        String id = args.text("UserID");
        if (!id.startsWith(PREFIX) || !Users.isId(id)) {
            throw args.bad("UserID of a robot begins with " + PREFIX);
        }
        String signature = args.limited("SelfSignature", 500);
        User robot = users.put(id, args.optional("Nick"), args.optional("FaceUrl"));
        if (signature != null) {
            robot.profile.put("Tag_Profile_IM_SelfSignature", new JsonPrimitive(signature));
        }
        return new JsonObject();
    }

    private JsonObject delete(Args args) {
        String id = args.text("Robot_Account");
        if (!id.startsWith(PREFIX) || !users.remove(id)) {
            throw Refused.with(UNKNOWN, "there is no robot " + id);
        }
        return new JsonObject();
    }

    private JsonObject all(Args args) {
        List<String> robots = users.all().stream()
                .map(User::id)
                .filter(id -> id.startsWith(PREFIX))
                .toList();
        return JsonFields.start().put("Robot_Account", Lists.texts(robots)).json();
    }

    private JsonObject send(Args args) {
        String from = args.text("From_Account", 90008);
        if (!from.startsWith(PREFIX)) {
            throw Refused.with(90008, "From_Account is no robot");
        }
        users.require(from, 90008);
        users.require(args.text("To_Account", 90003), 90012);
        String key = args.textOr("MsgKey", "");
        if (key.isEmpty()) {
            key = (streams.size() + 1) + "_" + (streams.size() + 1) + "_" + args.seconds();
            streams.put(key, new StringBuilder());
        }
        append(key, args.text("Chunk"));
        if (args.flag("Finish")) {
            streams.put(key, new StringBuilder());
        }
        return JsonFields.start()
                .put("MsgKey", key)
                .put("MsgTime", args.seconds())
                .json();
    }

    private void append(String key, String piece) {
        StringBuilder stream = streams.get(key);
        if (stream == null) {
            throw Refused.with(90054, "no stream has this key");
        }
        if (stream.length() + piece.length() > STREAM_BYTES) {
            throw Refused.with(93000, "a stream has at most " + STREAM_BYTES + " bytes");
        }
        stream.append(piece);
    }

    private JsonObject stream(Args args, String target) {
        users.require(args.text("From_Account", 90008), 90008);
        String to = args.text(target, 90003);
        if (target.equals("To_Account")) {
            users.require(to, 90012);
        }
        List<Args> chunks = args.objects("Chunks", 100);
        String id = args.textOr("StreamMsgID", "");
        if (id.isEmpty()) {
            id = "stream_" + (streams.size() + 1);
            streams.put(id, new StringBuilder());
        }
        for (Args chunk : chunks) {
            chunk.number("Index", 0, Integer.MAX_VALUE);
            append(id, chunk.textOr("Markdown", ""));
        }
        JsonFields answer = JsonFields.start().put("StreamMsgID", id);
        return target.equals("To_Account")
                ? answer.put("MsgKey", "1_1_" + args.seconds()).json()
                : answer.put("MsgSeq", streams.size()).json();
    }
}
