package com.xuqm.sdk.admin;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Admin}. */
public final class AdminOperations {

    /** Tells who is online. */
    public static final Operation USER_STATES = Operation.builder(
                    "admin.userStates", HttpMethod.GET, "/api/im/admin/users/state")
            .build();

    /** Signs users out. */
    public static final Operation KICK_USERS = Operation.builder(
                    "admin.kickUsers", HttpMethod.POST, "/api/im/admin/users/kick")
            .build();

    /** Lists all accounts. */
    public static final Operation LIST_USERS = Operation.builder(
                    "admin.listUsers", HttpMethod.GET, "/api/im/admin/users")
            .build();

    /** Sends one message to many people. */
    public static final Operation BATCH_SEND = Operation.builder(
                    "admin.batchSend", HttpMethod.POST, "/api/im/admin/messages/batch-send")
            .build();

    /** Marks a conversation as read for a user. */
    public static final Operation MARK_READ = Operation.builder(
                    "admin.markRead", HttpMethod.POST, "/api/im/admin/messages/read")
            .build();

    /** Imports messages of the past. */
    public static final Operation IMPORT_MESSAGES = Operation.builder(
                    "admin.importMessages", HttpMethod.POST, "/api/im/admin/messages/import")
            .build();

    /** Reads what two people wrote to each other. */
    public static final Operation LIST_MESSAGES = Operation.builder(
                    "admin.listMessages", HttpMethod.GET, "/api/im/admin/messages")
            .build();

    /** Takes anybody's message back. */
    public static final Operation REVOKE_MESSAGE = Operation.builder(
                    "admin.revokeMessage", HttpMethod.POST, "/api/im/admin/messages/{id}/revoke")
            .build();

    /** Lists all groups. */
    public static final Operation LIST_GROUPS = Operation.builder(
                    "admin.listGroups", HttpMethod.GET, "/api/im/admin/groups")
            .build();

    /** Dissolves any group. */
    public static final Operation DISMISS_GROUP = Operation.builder(
                    "admin.dismissGroup", HttpMethod.DELETE, "/api/im/admin/groups/{groupId}")
            .build();

    /** Tells who owns a group. */
    public static final Operation GROUP_OWNER = Operation.builder(
                    "admin.groupOwner", HttpMethod.GET, "/api/im/admin/groups/{groupId}/owner")
            .build();

    /** Hands any group to another member. */
    public static final Operation TRANSFER_GROUP_OWNER = Operation.builder(
                    "admin.transferGroupOwner", HttpMethod.PUT, "/api/im/admin/groups/{groupId}/owner")
            .build();

    /** Sets attributes of any group. */
    public static final Operation UPDATE_GROUP_ATTRIBUTES = Operation.builder(
                    "admin.updateGroupAttributes", HttpMethod.PUT, "/api/im/admin/groups/{groupId}/attributes")
            .build();

    /** Removes attributes of any group. */
    public static final Operation REMOVE_GROUP_ATTRIBUTES = Operation.builder(
                    "admin.removeGroupAttributes", HttpMethod.POST, "/api/im/admin/groups/{groupId}/attributes/delete")
            .build();

    /** Tells how many have read the messages of a group. */
    public static final Operation GROUP_READ_RECEIPTS = Operation.builder(
                    "admin.groupReadReceipts", HttpMethod.GET, "/api/im/admin/groups/{groupId}/read-receipts")
            .build();

    private AdminOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                USER_STATES,
                KICK_USERS,
                LIST_USERS,
                BATCH_SEND,
                MARK_READ,
                IMPORT_MESSAGES,
                LIST_MESSAGES,
                REVOKE_MESSAGE,
                LIST_GROUPS,
                DISMISS_GROUP,
                GROUP_OWNER,
                TRANSFER_GROUP_OWNER,
                UPDATE_GROUP_ATTRIBUTES,
                REMOVE_GROUP_ATTRIBUTES,
                GROUP_READ_RECEIPTS);
    }
}
