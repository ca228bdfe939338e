package com.xuqm.emulator.internal.tencent.group;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A member of a group. */
final class Member {

    static final String OWNER = "Owner";
    static final String ADMIN = "Admin";
    static final String ORDINARY = "Member";

    final String id;
    final long joinTime;
    final Map<String, JsonElement> data = new LinkedHashMap<>();
    final Set<Long> marks = new TreeSet<>();
    String role;
    String flag = "AcceptAndNotify";
    String nameCard = "";
    long mutedUntil;
    long lastSent;
    long unread;

    Member(String id, String role, long joinTime) {
        this.id = id;
        this.role = role;
        this.joinTime = joinTime;
    }

    JsonObject json() {
        JsonFields fields = JsonFields.start()
                .put("Member_Account", id)
                .put("Role", role)
                .put("JoinTime", joinTime)
                .put("MsgSeq", 0)
                .put("MsgFlag", flag)
                .put("LastSendMsgTime", lastSent)
                .put("MuteUntil", mutedUntil)
                .put("NameCard", nameCard);
        if (!data.isEmpty()) {
            JsonArray custom = new JsonArray();
            data.forEach((key, value) -> custom.add(
                    JsonFields.start().put("Key", key).put("Value", value).json()));
            fields.put("AppMemberDefinedData", custom);
        }
        return fields.json();
    }
}
