package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to recall a message of a group.
 */
public final class RecallGroupMessages {

    private static final Members NONE = Members.named("GroupId", "MsgSeqList", "TopicId", "Reason");

    private final Members members;

    private RecallGroupMessages(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param msgSeqs the sequence number of the message, a uint32; 1 to 10 of them
     * @return a new value
     */
    public static RecallGroupMessages of(String groupId, Collection<Long> msgSeqs) {
        return new RecallGroupMessages(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("MsgSeqList", Wire.objects("MsgSeq", Wire.uint32s("msgSeqs", msgSeqs, 10))));
    }

    /**
     * Returns the same with another {@code TopicId}.
     *
     * @param topicId the topic
     * @return a new value
     */
    public RecallGroupMessages withTopicId(String topicId) {
        return new RecallGroupMessages(members.with("TopicId", Checks.id("topicId", topicId)));
    }

    /**
     * Returns the same with another {@code Reason}.
     *
     * @param reason why, at most 100 bytes
     * @return a new value
     */
    public RecallGroupMessages withReason(String reason) {
        return new RecallGroupMessages(members.with("Reason", Checks.text("reason", reason)));
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
        return other instanceof RecallGroupMessages that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("RecallGroupMessages", "GroupId", "TopicId");
    }
}
