package com.xuqm.emulator.internal.tencent.group;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A group; under the state lock. */
final class Group {

    static final String LIVE = "AVChatRoom";
    static final String COMMUNITY = "Community";

    final String id;
    final String type;
    final long createTime;
    final Channel channel = new Channel();
    final Map<String, Member> members = new LinkedHashMap<>();
    final Map<String, JsonElement> data = new LinkedHashMap<>();
    final Map<String, String> attributes = new LinkedHashMap<>();
    final Map<String, Long> counters = new LinkedHashMap<>();
    final Map<String, Topic> topics = new LinkedHashMap<>();
    final Map<String, PermissionGroup> permissions = new LinkedHashMap<>();
    final Map<String, Long> banned = new LinkedHashMap<>();
    final Set<String> liveAdmins = new LinkedHashSet<>();
    final Set<String> robots = new LinkedHashSet<>();

    /** Name, introduction, notice and picture, by the names on the wire. */
    final Map<String, String> texts = new LinkedHashMap<>();

    @Nullable
    String owner;

    String applyOption = "NeedPermission";
    String inviteOption = "DisableInvite";
    String historyBeforeJoin = "Forbid";
    long maxMembers;
    boolean muteAll;
    boolean topicsSupported;
    boolean permissionsEnabled;
    long defaultPermission;
    long infoSeq;
    long lastInfoTime;

    Group(String id, String type, long createTime, long maxMembers) {
        this.id = id;
        this.type = type;
        this.createTime = createTime;
        this.lastInfoTime = createTime;
        this.maxMembers = maxMembers;
    }

    boolean isLive() {
        return type.equals(LIVE);
    }

    boolean isCommunity() {
        return type.equals(COMMUNITY);
    }

    void changed(long now) {
        infoSeq++;
        lastInfoTime = now;
    }

    /** What is known of it, without its members. */
    JsonObject base() {
        JsonFields fields = JsonFields.start().put("GroupId", id).put("Type", type);
        for (String text : new String[] {"Name", "Introduction", "Notification", "FaceUrl"}) {
            fields.put(text, texts.getOrDefault(text, ""));
        }
        if (owner != null) {
            fields.put("Owner_Account", owner);
        }
        return fields.put("CreateTime", createTime)
                .put("InfoSeq", infoSeq)
                .put("LastInfoTime", lastInfoTime)
                .put("LastMsgTime", channel.lastTime)
                .put("NextMsgSeq", channel.nextSeq)
                .put("MemberNum", members.size())
                .put("MaxMemberNum", maxMembers)
                .put("ApplyJoinOption", applyOption)
                .json();
    }

    JsonObject whole() {
        JsonObject whole = base();
        whole.addProperty("InviteJoinOption", inviteOption);
        whole.addProperty("MuteAllMember", muteAll ? "On" : "Off");
        if (isCommunity()) {
            whole.addProperty("EnablePermission", permissionsEnabled ? 1 : 0);
            whole.addProperty("DefaultPermission", defaultPermission);
        }
        if (!data.isEmpty()) {
            JsonArray custom = new JsonArray();
            data.forEach((key, value) -> custom.add(
                    JsonFields.start().put("Key", key).put("Value", value).json()));
            whole.add("AppDefinedData", custom);
        }
        if (!isLive() && !isCommunity()) {
            JsonArray list = new JsonArray();
            members.values().forEach(member -> list.add(member.json()));
            whole.add("MemberList", list);
        }
        return whole;
    }
}
