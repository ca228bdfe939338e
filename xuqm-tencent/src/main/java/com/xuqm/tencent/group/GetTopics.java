package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to get a topic.
 */
public final class GetTopics {

    private static final Members NONE = Members.named("GroupId", "From_Account", "TopicIdList", "ResponseFilter");

    private final Members members;

    private GetTopics(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @return a new value
     */
    public static GetTopics of(String groupId) {
        return new GetTopics(NONE.with("GroupId", Checks.id("groupId", groupId)));
    }

    /**
     * Returns the same with another {@code From_Account}.
     *
     * @param fromAccount the account in whose name it is done
     * @return a new value
     */
    public GetTopics withFromAccount(String fromAccount) {
        return new GetTopics(members.with("From_Account", Checks.id("fromAccount", fromAccount)));
    }

    /**
     * Returns the same with another {@code TopicIdList}.
     *
     * @param topicIds the topics
     * @return a new value
     */
    public GetTopics withTopicIds(Collection<String> topicIds) {
        return new GetTopics(members.with("TopicIdList", Checks.elements("topicIds", topicIds)));
    }

    /**
     * Returns the same with another {@code ResponseFilter}.
     *
     * @param responseFilters which fields are wanted
     * @return a new value
     */
    public GetTopics withResponseFilters(Collection<String> responseFilters) {
        return new GetTopics(members.with("ResponseFilter", Checks.elements("responseFilters", responseFilters)));
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
        return other instanceof GetTopics that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("GetTopics", "GroupId", "From_Account");
    }
}
