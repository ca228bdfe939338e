package com.xuqm.tencent.group;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link GroupMessages}. */
public final class GroupMessagesOperations {

    /** Changes a message of a group. */
    public static final Operation MODIFY = Commands.notIdempotent("groupMessage.modify", "openim/modify_group_msg");

    /** Sends a message of a group. */
    public static final Operation SEND = Commands.idempotent("groupMessage.send", "group_open_http_svc/send_group_msg");

    /** Sends a system notice to a group. */
    public static final Operation SEND_NOTICE =
            Commands.notIdempotent("groupMessage.systemNotice", "group_open_http_svc/send_group_system_notification");

    /** Recalls a message of a group. */
    public static final Operation RECALL =
            Commands.idempotent("groupMessage.recall", "group_open_http_svc/group_msg_recall");

    /** Reads the history of messages of a group. */
    public static final Operation HISTORY =
            Commands.idempotent("groupMessage.history", "group_open_http_svc/group_msg_get_simple");

    /** Imports messages of a group. */
    public static final Operation IMPORT_MESSAGES =
            Commands.idempotent("groupMessage.importBatch", "group_open_http_svc/import_group_msg");

    /** Deletes the messages of one sender from a group. */
    public static final Operation DELETE_BY_SENDER =
            Commands.idempotent("groupMessage.deleteBySender", "group_open_http_svc/delete_group_msg_by_sender");

    /** Clears a group's messages. */
    public static final Operation CLEAR =
            Commands.idempotent("groupMessage.clear", "group_open_http_svc/clear_group_msg");

    /** Counts who has read messages of a group. */
    public static final Operation RECEIPTS =
            Commands.idempotent("groupMessage.receipt", "group_open_http_svc/get_group_msg_receipt");

    /** Lists who has read a message of a group. */
    public static final Operation RECEIPT_MEMBERS =
            Commands.idempotent("groupMessage.receiptDetail", "group_open_http_svc/get_group_msg_receipt_detail");

    /** Sends read receipts in a group as a user. */
    public static final Operation SEND_RECEIPTS =
            Commands.idempotent("groupMessage.sendReceipt", "group_open_http_svc/group_msg_receipt");

    private GroupMessagesOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                MODIFY,
                SEND,
                SEND_NOTICE,
                RECALL,
                HISTORY,
                IMPORT_MESSAGES,
                DELETE_BY_SENDER,
                CLEAR,
                RECEIPTS,
                RECEIPT_MEMBERS,
                SEND_RECEIPTS);
    }
}
