package com.xuqm.tencent.message;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link MessageExtensions}. */
public final class MessageExtensionsOperations {

    /** Gets extensions of a message. */
    public static final Operation LIST =
            Commands.idempotent("messageExt.get", "openim_msg_ext_http_svc/get_key_values");

    /** Sets extensions of a message. */
    public static final Operation SET =
            Commands.notIdempotent("messageExt.set", "openim_msg_ext_http_svc/set_key_values");

    /** Gets extensions of a group's message. */
    public static final Operation LIST_OF_GROUP =
            Commands.idempotent("messageExt.groupGet", "openim_msg_ext_http_svc/group_get_key_values");

    /** Sets extensions of a group's message. */
    public static final Operation SET_OF_GROUP =
            Commands.notIdempotent("messageExt.groupSet", "openim_msg_ext_http_svc/group_set_key_values");

    private MessageExtensionsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(LIST, SET, LIST_OF_GROUP, SET_OF_GROUP);
    }
}
