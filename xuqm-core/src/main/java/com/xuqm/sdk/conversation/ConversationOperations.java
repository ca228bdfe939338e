package com.xuqm.sdk.conversation;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Conversations}. */
public final class ConversationOperations {

    /** Lists the caller's conversations. */
    public static final Operation LIST = Operation.builder(
                    "conversations.list", HttpMethod.GET, "/api/im/conversations")
            .build();

    /** Pins a conversation, or stops pinning it. */
    public static final Operation SET_PINNED = Operation.builder(
                    "conversations.setPinned", HttpMethod.PUT, "/api/im/conversations/{targetId}/pinned")
            .build();

    /** Mutes a conversation, or stops muting it. */
    public static final Operation SET_MUTED = Operation.builder(
                    "conversations.setMuted", HttpMethod.PUT, "/api/im/conversations/{targetId}/muted")
            .build();

    /** Marks a conversation as read. */
    public static final Operation MARK_READ = Operation.builder(
                    "conversations.markRead", HttpMethod.PUT, "/api/im/conversations/{targetId}/read")
            .build();

    /** Keeps a draft. */
    public static final Operation SET_DRAFT = Operation.builder(
                    "conversations.setDraft", HttpMethod.PUT, "/api/im/conversations/{targetId}/draft")
            .build();

    /** Hides a conversation, or shows it again. */
    public static final Operation SET_HIDDEN = Operation.builder(
                    "conversations.setHidden", HttpMethod.PUT, "/api/im/conversations/{targetId}/hidden")
            .build();

    /** Puts a conversation into a grouping, or takes it out. */
    public static final Operation SET_GROUP = Operation.builder(
                    "conversations.setGroup", HttpMethod.PUT, "/api/im/conversations/{targetId}/group")
            .build();

    /** Lists the groupings. */
    public static final Operation LIST_GROUPS = Operation.builder(
                    "conversations.listGroups", HttpMethod.GET, "/api/im/conversation-groups")
            .build();

    /** Lists the conversations of a grouping. */
    public static final Operation LIST_BY_GROUP = Operation.builder(
                    "conversations.listByGroup", HttpMethod.GET, "/api/im/conversation-groups/{groupName}")
            .build();

    /** Deletes a conversation. */
    public static final Operation DELETE = Operation.builder(
                    "conversations.delete", HttpMethod.DELETE, "/api/im/conversations/{targetId}")
            .build();

    private ConversationOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                LIST,
                SET_PINNED,
                SET_MUTED,
                MARK_READ,
                SET_DRAFT,
                SET_HIDDEN,
                SET_GROUP,
                LIST_GROUPS,
                LIST_BY_GROUP,
                DELETE);
    }
}
