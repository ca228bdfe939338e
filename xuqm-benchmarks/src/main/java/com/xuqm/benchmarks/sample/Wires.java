package com.xuqm.benchmarks.sample;

import com.xuqm.sdk.admin.BatchSend;
import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.PageData;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.MessageType;
import com.xuqm.sdk.message.SendMessage;
import java.lang.reflect.Type;

/** The hot models as they go over the wire. */
public final class Wires {

    /** How an answered message is read. */
    public static final Type MESSAGE = GenericTypes.parameterized(Envelope.class, Message.class);

    /** How an answered page of messages is read. */
    public static final Type PAGE =
            GenericTypes.parameterized(Envelope.class, GenericTypes.parameterized(PageData.class, Message.class));

    /** The most recipients of a batch. */
    public static final int BATCH = 500;

    private Wires() {}

    /**
     * Returns a message to send.
     *
     * @return a text for one user
     */
    public static SendMessage.Wire message() {
        return new SendMessage.Wire(Samples.USER, ChatType.SINGLE, MessageType.TEXT, Samples.TEXT, "c-00000001");
    }

    /**
     * Returns a full batch to send.
     *
     * @return a text for {@value #BATCH} users
     */
    public static BatchSend.Wire batch() {
        return new BatchSend.Wire(
                Samples.users(0, BATCH), MessageType.TEXT, Samples.TEXT, "administrator", "campaign-2026");
    }
}
