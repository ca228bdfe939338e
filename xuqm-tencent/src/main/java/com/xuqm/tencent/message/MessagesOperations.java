package com.xuqm.tencent.message;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Messages}. */
public final class MessagesOperations {

    /** Sends a message. */
    public static final Operation SEND = Commands.notIdempotent("message.send", "openim/sendmsg");

    /** Sends a message to many. */
    public static final Operation SEND_BATCH = Commands.notIdempotent("message.sendBatch", "openim/batchsendmsg");

    /** Imports a message. */
    public static final Operation IMPORT_MESSAGE = Commands.idempotent("message.importOne", "openim/importmsg");

    /** Reads the stored messages of two users. */
    public static final Operation HISTORY = Commands.idempotent("message.roam", "openim/admin_getroammsg");

    /** Recalls a message. */
    public static final Operation RECALL = Commands.idempotent("message.recall", "openim/admin_msgwithdraw");

    /** Marks messages as read. */
    public static final Operation MARK_READ = Commands.idempotent("message.markRead", "openim/admin_set_msg_read");

    /** Counts unread messages. */
    public static final Operation UNREAD_COUNT =
            Commands.idempotent("message.unreadCount", "openim/get_c2c_unread_msg_num");

    /** Changes a message. */
    public static final Operation MODIFY = Commands.notIdempotent("message.modify", "openim/modify_c2c_msg");

    /** Deletes messages from one user's store. */
    public static final Operation DELETE_FROM_HISTORY =
            Commands.idempotent("message.deleteRamble", "openim/delete_c2c_msg_ramble");

    /** Sends read receipts as a user. */
    public static final Operation SEND_READ_RECEIPTS =
            Commands.idempotent("message.readReceipt", "openim/c2c_msg_read_receipt");

    private MessagesOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                SEND,
                SEND_BATCH,
                IMPORT_MESSAGE,
                HISTORY,
                RECALL,
                MARK_READ,
                UNREAD_COUNT,
                MODIFY,
                DELETE_FROM_HISTORY,
                SEND_READ_RECEIPTS);
    }
}
