package com.xuqm.emulator.internal.admin;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.group.Group;
import com.xuqm.emulator.internal.group.Member;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.message.Message;

/** Who has read a message of a group, and how many have not. Its sender does not count. */
final class ReadReceipt {

    private ReadReceipt() {}

    static JsonObject of(Message message, Group group, boolean withNames) {
        JsonArray readers = new JsonArray();
        int others = 0;
        for (Member member : group.members()) {
            if (member.account() != message.from()) {
                others++;
                if (message.readBy(member)) {
                    readers.add(member.account().userId());
                }
            }
        }
        return JsonFields.start()
                .put("messageId", message.id())
                .put("readCount", readers.size())
                .put("unreadCount", others - readers.size())
                .put("readUserIds", withNames ? readers : null)
                .json();
    }
}
