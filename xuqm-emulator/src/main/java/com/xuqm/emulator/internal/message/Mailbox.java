package com.xuqm.emulator.internal.message;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of one account: its chats, what waits for it, what it sent under ids of its own. */
final class Mailbox extends ChatIndex {

    private final MessageList waiting = new MessageList();
    private @Nullable Map<String, Message> byClientId;

    void waits(Message message) {
        waiting.add(message);
    }

    int waitingCount() {
        return waiting.oldestFirst().size();
    }

    List<Message> takeWaiting() {
        return waiting.takeAll();
    }

    @Nullable
    Message sentAs(String clientMsgId) {
        return byClientId == null ? null : byClientId.get(clientMsgId);
    }

    void remember(String clientMsgId, Message message) {
        Map<String, Message> known = byClientId;
        if (known == null) {
            known = new HashMap<>();
            byClientId = known;
        }
        known.put(clientMsgId, message);
    }
}
