package com.xuqm.sdk.message;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Messages}. */
public final class MessageOperations {

    /** Sends a message. */
    public static final Operation SEND = Operation.builder("messages.send", HttpMethod.POST, "/api/im/messages/send")
            .build();

    /** Takes a message back. */
    public static final Operation REVOKE = Operation.builder(
                    "messages.revoke", HttpMethod.POST, "/api/im/messages/{id}/revoke")
            .build();

    /** Changes the text of a message. */
    public static final Operation EDIT = Operation.builder("messages.edit", HttpMethod.PUT, "/api/im/messages/{id}")
            .build();

    /** Reads the history with a person. */
    public static final Operation HISTORY = Operation.builder(
                    "messages.history", HttpMethod.GET, "/api/im/messages/history/{toId}")
            .build();

    /** Reads the history of a group. */
    public static final Operation GROUP_HISTORY = Operation.builder(
                    "messages.groupHistory", HttpMethod.GET, "/api/im/messages/group-history/{groupId}")
            .build();

    /** Searches messages. */
    public static final Operation SEARCH = Operation.builder(
                    "messages.search", HttpMethod.GET, "/api/im/messages/search")
            .build();

    /** Counts the messages that wait for an offline user. */
    public static final Operation OFFLINE_COUNT = Operation.builder(
                    "messages.offlineCount", HttpMethod.GET, "/api/im/messages/offline/count")
            .build();

    /** Takes the messages that wait for an offline user. They come once, so that repeating it could lose them. */
    public static final Operation SYNC_OFFLINE = Operation.builder(
                    "messages.syncOffline", HttpMethod.POST, "/api/im/messages/offline")
            .build();

    private MessageOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(SEND, REVOKE, EDIT, HISTORY, GROUP_HISTORY, SEARCH, OFFLINE_COUNT, SYNC_OFFLINE);
    }
}
