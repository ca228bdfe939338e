package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import com.xuqm.tencent.message.MessageElement;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to change a message of a group.
 */
public final class ModifyGroupMessage {

    private static final Members NONE = Members.named("GroupId", "MsgSeq", "MsgBody", "CloudCustomData", "TopicId");

    private final Members members;

    private ModifyGroupMessage(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param msgSeq the sequence number of the message, a uint32
     * @return a new value
     */
    public static ModifyGroupMessage of(String groupId, long msgSeq) {
        return new ModifyGroupMessage(
                NONE.with("GroupId", Checks.id("groupId", groupId)).with("MsgSeq", Wire.uint32("msgSeq", msgSeq)));
    }

    /**
     * Returns the same with another {@code MsgBody}.
     *
     * @param body what the message consists of
     * @return a new value
     */
    public ModifyGroupMessage withBody(Collection<MessageElement> body) {
        return new ModifyGroupMessage(members.with("MsgBody", Checks.elements("body", body)));
    }

    /**
     * Returns the same with another {@code CloudCustomData}.
     *
     * @param cloudCustomData a text that the app keeps with the message
     * @return a new value
     */
    public ModifyGroupMessage withCloudCustomData(String cloudCustomData) {
        return new ModifyGroupMessage(members.with("CloudCustomData", Checks.text("cloudCustomData", cloudCustomData)));
    }

    /**
     * Returns the same with another {@code TopicId}.
     *
     * @param topicId the topic
     * @return a new value
     */
    public ModifyGroupMessage withTopicId(String topicId) {
        return new ModifyGroupMessage(members.with("TopicId", Checks.id("topicId", topicId)));
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
        return other instanceof ModifyGroupMessage that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ModifyGroupMessage", "GroupId", "TopicId");
    }
}
