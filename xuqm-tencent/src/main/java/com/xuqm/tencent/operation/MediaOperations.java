package com.xuqm.tencent.operation;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Media}. */
public final class MediaOperations {

    /** Signs addresses of files of chats. */
    public static final Operation SIGN = Commands.idempotent("media.cosSign", "im_cos_msg/get_cos_sig");

    /** Blocks a file of a chat. */
    public static final Operation FORBID = Commands.idempotent("media.forbid", "im_cos_msg/forbid_illegal_object");

    /** Unblocks a file of a chat. */
    public static final Operation ALLOW = Commands.idempotent("media.allow", "im_cos_msg/allow_banned_object");

    private MediaOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(SIGN, FORBID, ALLOW);
    }
}
