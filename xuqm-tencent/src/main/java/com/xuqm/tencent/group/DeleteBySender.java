package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to delete the messages of one sender from a group.
 */
public final class DeleteBySender {

    private static final Members NONE = Members.named("GroupId", "Sender_Account", "TopicId");

    private final Members members;

    private DeleteBySender(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param senderAccount whose messages
     * @return a new value
     */
    public static DeleteBySender of(String groupId, String senderAccount) {
        return new DeleteBySender(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("Sender_Account", Checks.id("senderAccount", senderAccount)));
    }

    /**
     * Returns the same with another {@code TopicId}.
     *
     * @param topicId the topic
     * @return a new value
     */
    public DeleteBySender withTopicId(String topicId) {
        return new DeleteBySender(members.with("TopicId", Checks.id("topicId", topicId)));
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
        return other instanceof DeleteBySender that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("DeleteBySender", "GroupId", "Sender_Account", "TopicId");
    }
}
