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
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * Returns a message to send, as a program without the SDK has it.
     *
     * @return a text for one user
     */
    public static MessageBody message() {
        return new MessageBody(Samples.USER, ChatType.SINGLE, MessageType.TEXT, Samples.TEXT, "c-00000001");
    }

    /**
     * Returns a message to send, as the SDK hands it to its JSON binding.
     *
     * @return a text for one user
     */
    public static Object sentMessage() {
        return SentJson.of(xuqm -> xuqm.messages()
                .send(SendMessage.text(Samples.USER, Samples.TEXT).withClientMsgId("c-00000001")));
    }

    /**
     * Returns a full batch to send, as a program without the SDK has it.
     *
     * @return a text for {@value #BATCH} users
     */
    public static BatchBody batch() {
        return new BatchBody(Samples.users(0, BATCH), MessageType.TEXT, Samples.TEXT, "administrator", "campaign-2026");
    }

    /**
     * Returns a full batch to send, as the SDK hands it to its JSON binding.
     *
     * @return a text for {@value #BATCH} users
     */
    public static Object sentBatch() {
        return SentJson.of(xuqm -> xuqm.admin()
                .batchSend(BatchSend.text(Samples.users(0, BATCH), Samples.TEXT)
                        .withFromId("administrator")
                        .withCampaignId("campaign-2026")));
    }

    /** The body of a message. */
    public record MessageBody(
            String toId,
            ChatType chatType,
            MessageType msgType,
            String content,
            @Nullable String clientMsgId) {}

    /** The body of a batch. */
    public record BatchBody(
            List<String> toIds,
            MessageType msgType,
            String content,
            @Nullable String fromId,
            @Nullable String campaignId) {}
}
