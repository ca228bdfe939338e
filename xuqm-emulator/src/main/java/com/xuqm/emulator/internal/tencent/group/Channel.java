package com.xuqm.emulator.internal.tencent.group;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of a group, or of one of its topics. */
final class Channel {

    final List<GroupMessage> messages = new ArrayList<>();
    long nextSeq = 1;
    long lastTime;

    long takeSeq() {
        return nextSeq++;
    }

    void add(GroupMessage message) {
        messages.add(message);
        lastTime = Math.max(lastTime, message.time);
    }

    @Nullable
    GroupMessage find(long seq) {
        for (GroupMessage message : messages) {
            if (message.seq == seq) {
                return message;
            }
        }
        return null;
    }
}
