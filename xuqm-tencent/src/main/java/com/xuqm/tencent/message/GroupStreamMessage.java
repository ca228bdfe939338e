package com.xuqm.tencent.message;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to send a message to a group piece by piece.
 */
public final class GroupStreamMessage {

    private static final Members NONE =
            Members.named("From_Account", "GroupId", "StreamMsgID", "CompatibleText", "Chunks");

    private final Members members;

    private GroupStreamMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param chunks the next pieces, in the order of their index
     * @return a new value
     */
    public static GroupStreamMessage of(String groupId, Collection<StreamChunk> chunks) {
        return new GroupStreamMessage(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("Chunks", Wire.maps("chunks", chunks, StreamChunk::asMap)));
    }

    /**
     * Returns the same with another {@code From_Account}.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public GroupStreamMessage withFromAccount(String fromAccount) {
        return new GroupStreamMessage(members.with("From_Account", Checks.id("fromAccount", fromAccount)));
    }

    /**
     * Returns the same with another {@code StreamMsgID}.
     *
     * @param streamMsgId what the first call answered; none for the first call
     * @return a new value
     */
    public GroupStreamMessage withStreamMsgId(String streamMsgId) {
        return new GroupStreamMessage(members.with("StreamMsgID", Checks.id("streamMsgId", streamMsgId)));
    }

    /**
     * Returns the same with another {@code CompatibleText}.
     *
     * @param compatibleText what clients show that know no such messages
     * @return a new value
     */
    public GroupStreamMessage withCompatibleText(String compatibleText) {
        return new GroupStreamMessage(members.with("CompatibleText", Checks.text("compatibleText", compatibleText)));
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
        return other instanceof GroupStreamMessage that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("GroupStreamMessage", "From_Account", "GroupId");
    }
}
