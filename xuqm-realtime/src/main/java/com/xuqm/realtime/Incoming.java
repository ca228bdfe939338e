package com.xuqm.realtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.event.ServiceEvent;
import com.xuqm.realtime.event.UnknownEvent;
import com.xuqm.realtime.internal.stomp.StompFrame;
import com.xuqm.sdk.auth.Auth;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.engine.LiveAccess;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.Message;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes of a frame's body what it is. */
final class Incoming {

    private final LiveAccess access;

    Incoming(LiveAccess access) {
        this.access = access;
    }

    /** The message, {@code null} if it is none. */
    @Nullable
    Message message(StompFrame frame) {
        try {
            return access.read("a message of a connection", frame.body(), Message.class);
        } catch (JsonBindingException e) {
            return null;
        }
    }

    /** What a frame holds that is no message. */
    RealtimeEvent other(StompFrame frame) {
        String destination = frame.header("destination");
        ServiceEvent event = event(frame.body());
        return event != null ? event : new UnknownEvent(destination == null ? "" : destination, frame.text());
    }

    /** What the pseudo-account hears is wrapped into a message; {@code null} if this is an ordinary one. */
    @Nullable
    ServiceEvent event(Message message) {
        return access.userId().equals(Auth.PLATFORM_USER)
                ? event(message.content().getBytes(UTF_8))
                : null;
    }

    private @Nullable ServiceEvent event(byte[] document) {
        Map<?, ?> members;
        try {
            members = access.read("an event of a connection", document, Map.class);
        } catch (JsonBindingException e) {
            return null;
        }
        if (members == null || !(members.get("event") instanceof String name)) {
            return null;
        }
        Object data = members.get("data");
        return new ServiceEvent(
                name,
                time(members.get("createdAt")),
                data == null ? null : new String(access.calls().json().toJson(data), UTF_8));
    }

    private static @Nullable Instant time(@Nullable Object value) {
        return value instanceof Number millis ? Instant.ofEpochMilli(millis.longValue()) : null;
    }

    /** To which conversation of the user a message belongs. */
    ConversationKey conversation(Message message) {
        boolean isOwn = message.fromId().equals(access.userId());
        boolean isToAll = message.chatType().equals(ChatType.GROUP) || isOwn;
        String target = isToAll ? message.toId() : message.fromId();
        return ConversationKey.of(target.isBlank() ? "?" : target, message.chatType());
    }
}
