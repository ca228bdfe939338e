package com.xuqm.tencent.conversation;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Conversations}. */
public final class ConversationsOperations {

    /** Lists conversations. */
    public static final Operation LIST = Commands.idempotent("conversations.page", "recentcontact/get_list");

    /** Deletes a conversation. */
    public static final Operation DELETE = Commands.idempotent("conversations.delete", "recentcontact/delete");

    /** Marks conversations. */
    public static final Operation MARK = Commands.idempotent("conversations.mark", "recentcontact/mark_contact");

    private ConversationsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(LIST, DELETE, MARK);
    }
}
