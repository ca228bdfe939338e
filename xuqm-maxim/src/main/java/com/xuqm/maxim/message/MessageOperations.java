package com.xuqm.maxim.message;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Messages}. */
public final class MessageOperations {

    /** Sends a message. */
    public static final Operation SEND =
            Routes.token("messages.send", HttpMethod.POST, "/message/send", RetryClass.IDEMPOTENT);

    /** Sends a message of the system to users. */
    public static final Operation NOTIFY =
            Routes.token("messages.notify", HttpMethod.POST, "/message/notify", RetryClass.IDEMPOTENT);

    /** Sends a message to every user of the app. */
    public static final Operation BROADCAST =
            Routes.token("messages.broadcast", HttpMethod.POST, "/message/broadcast", RetryClass.NOT_IDEMPOTENT);

    /** Takes a message back. */
    public static final Operation RECALL =
            Routes.token("messages.recall", HttpMethod.POST, "/message/recall", RetryClass.IDEMPOTENT);

    /** Marks a conversation as read, up to a message. */
    public static final Operation MARK_READ =
            Routes.token("messages.markRead", HttpMethod.GET, "/message/ack", RetryClass.NOT_IDEMPOTENT);

    /** Lists the caller's messages with a user or in a group, the newest first. */
    public static final Operation HISTORY =
            Routes.token("messages.history", HttpMethod.GET, "/message/conversation", RetryClass.IDEMPOTENT);

    /** Lists the caller's recent conversations, also those of which all was read. */
    public static final Operation CONVERSATIONS =
            Routes.token("messages.conversations", HttpMethod.GET, "/message/unread", RetryClass.IDEMPOTENT);

    /** Deletes a conversation of the caller. */
    public static final Operation DELETE_CONVERSATION = Routes.token(
            "messages.deleteConversation", HttpMethod.DELETE, "/message/conversation", RetryClass.IDEMPOTENT);

    private MessageOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(SEND, NOTIFY, BROADCAST, RECALL, MARK_READ, HISTORY, CONVERSATIONS, DELETE_CONVERSATION);
    }
}
