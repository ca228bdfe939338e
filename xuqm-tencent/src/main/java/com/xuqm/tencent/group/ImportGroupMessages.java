package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to import messages of a group.
 */
public final class ImportGroupMessages {

    private static final Members NONE = Members.named("GroupId", "RecentContactFlag", "MsgList", "TopicId");

    private final Members members;

    private ImportGroupMessages(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param messages the messages, in the order of their times
     * @return a new value
     */
    public static ImportGroupMessages of(String groupId, Collection<ImportedGroupMessage> messages) {
        return new ImportGroupMessages(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("MsgList", Wire.maps("messages", messages, ImportedGroupMessage::asMap)));
    }

    /**
     * Returns the same with another {@code RecentContactFlag}.
     *
     * @param recentContactFlag whether the group appears among recent conversations
     * @return a new value
     */
    public ImportGroupMessages withRecentContactFlag(boolean recentContactFlag) {
        return new ImportGroupMessages(members.with("RecentContactFlag", recentContactFlag ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code TopicId}.
     *
     * @param topicId the topic
     * @return a new value
     */
    public ImportGroupMessages withTopicId(String topicId) {
        return new ImportGroupMessages(members.with("TopicId", Checks.id("topicId", topicId)));
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
        return other instanceof ImportGroupMessages that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ImportGroupMessages", "GroupId", "TopicId");
    }
}
