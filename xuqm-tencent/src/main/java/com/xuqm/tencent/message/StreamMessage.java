package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to send a message to a user piece by piece.
 */
public final class StreamMessage {

    private static final Members NONE =
            Members.named("From_Account", "To_Account", "StreamMsgID", "CompatibleText", "Chunks");

    private final Members members;

    private StreamMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param toAccount the account to which it is done
     * @param chunks the next pieces, in the order of their index
     * @return a new value
     */
    public static StreamMessage of(String toAccount, Collection<StreamChunk> chunks) {
        return new StreamMessage(NONE.with("To_Account", Checks.id("toAccount", toAccount))
                .with("Chunks", Wire.maps("chunks", chunks, StreamChunk::asMap)));
    }

    /**
     * Returns the same with another {@code From_Account}.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public StreamMessage withFromAccount(String fromAccount) {
        return new StreamMessage(members.with("From_Account", Checks.id("fromAccount", fromAccount)));
    }

    /**
     * Returns the same with another {@code StreamMsgID}.
     *
     * @param streamMsgId what the first call answered; none for the first call
     * @return a new value
     */
    public StreamMessage withStreamMsgId(String streamMsgId) {
        return new StreamMessage(members.with("StreamMsgID", Checks.id("streamMsgId", streamMsgId)));
    }

    /**
     * Returns the same with another {@code CompatibleText}.
     *
     * @param compatibleText what clients show that know no such messages
     * @return a new value
     */
    public StreamMessage withCompatibleText(String compatibleText) {
        return new StreamMessage(members.with("CompatibleText", Checks.text("compatibleText", compatibleText)));
    }

    /**
     * Returns it as it goes to the service.
     *
     * @return what is set, by its names on the wire, unmodifiable
     */
    public Map<String, Object> asMap() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StreamMessage that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("StreamMessage", "From_Account", "To_Account");
    }
}
