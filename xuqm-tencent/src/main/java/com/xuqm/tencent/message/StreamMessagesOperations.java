package com.xuqm.tencent.message;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link StreamMessages}. */
public final class StreamMessagesOperations {

    /** Sends a message to a user piece by piece. */
    public static final Operation SEND = Commands.notIdempotent("stream.sendC2c", "stream_msg/send_c2c_stream_msg");

    /** Sends a message to a group piece by piece. */
    public static final Operation SEND_TO_GROUP =
            Commands.notIdempotent("stream.sendGroup", "stream_msg/send_group_stream_msg");

    private StreamMessagesOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(SEND, SEND_TO_GROUP);
    }
}
