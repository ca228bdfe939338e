package com.xuqm.tencent.message;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;

/** Messages that grow piece by piece, such as the answer of a language model. */
public final class StreamMessages {

    static {
        InnerAccess.grant(StreamMessages.class, StreamMessages::new);
    }

    private final Calls calls;

    StreamMessages(Calls calls) {
        this.calls = calls;
    }

    /**
     * Sends a message to a user piece by piece: {@code POST /v4/stream_msg/send_c2c_stream_msg}.
     *
     * <p>TIMStreamElem; StreamMsgID returned by the first call. at most 15 s between chunks, at most 5 continuations per s, &lt;128 KB in
     * all, trial 1000/day. Seen in an official plug-in's code and in page titles. It is known from a plug-in of the service's and from
     * titles of its documents only.
     *
     * @param request what to do
     * @return the call
     */
    public Call<StreamSent> send(StreamMessage request) {
        return calls.call(
                RequestSpec.of(StreamMessagesOperations.SEND)
                        .json(Checks.notNull("request", request).asMap()),
                StreamSent.class);
    }

    /**
     * Sends a message to a group piece by piece: {@code POST /v4/stream_msg/send_group_stream_msg}.
     *
     * <p>As above with GroupId. It is known from a plug-in of the service's and from titles of its documents only.
     *
     * @param request what to do
     * @return the call
     */
    public Call<GroupStreamSent> sendToGroup(GroupStreamMessage request) {
        return calls.call(
                RequestSpec.of(StreamMessagesOperations.SEND_TO_GROUP)
                        .json(Checks.notNull("request", request).asMap()),
                GroupStreamSent.class);
    }
}
