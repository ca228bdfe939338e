package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to send a system notice to a group.
 */
public final class GroupNotice {

    private static final Members NONE = Members.named("GroupId", "ToMembers_Account", "Content", "TopicId");

    private final Members members;

    private GroupNotice(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param content the content
     * @param toMembersAccounts the members that it is for; none for all; at most 500
     * @return a new value
     */
    public static GroupNotice of(String groupId, String content, Collection<String> toMembersAccounts) {
        return new GroupNotice(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("Content", Checks.text("content", content))
                .with("ToMembers_Account", Checks.elements("toMembersAccounts", toMembersAccounts)));
    }

    /**
     * Returns the same with another {@code TopicId}.
     *
     * @param topicId the topic
     * @return a new value
     */
    public GroupNotice withTopicId(String topicId) {
        return new GroupNotice(members.with("TopicId", Checks.id("topicId", topicId)));
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
        return other instanceof GroupNotice that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("GroupNotice", "GroupId", "TopicId");
    }
}
