package com.xuqm.tencent.conversation;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link ConversationGroups}. */
public final class ConversationGroupsOperations {

    /** Creates conversation groups. */
    public static final Operation CREATE =
            Commands.notIdempotent("conversationGroups.create", "recentcontact/create_contact_group");

    /** Deletes conversation groups. */
    public static final Operation DELETE =
            Commands.idempotent("conversationGroups.delete", "recentcontact/del_contact_group");

    /** Changes conversation groups. */
    public static final Operation UPDATE =
            Commands.notIdempotent("conversationGroups.update", "recentcontact/update_contact_group");

    /** Tells the groups and marks of conversations. */
    public static final Operation SEARCH =
            Commands.idempotent("conversationGroups.search", "recentcontact/search_contact_group");

    /** Lists conversation groups. */
    public static final Operation LIST =
            Commands.idempotent("conversationGroups.list", "recentcontact/get_contact_group");

    private ConversationGroupsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(CREATE, DELETE, UPDATE, SEARCH, LIST);
    }
}
