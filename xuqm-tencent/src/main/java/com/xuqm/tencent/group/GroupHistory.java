package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to read the history of messages of a group.
 */
public final class GroupHistory {

    private static final Members NONE = Members.named("GroupId", "ReqMsgSeq", "WithRecalledMsg", "TopicId");

    private final Members members;

    private GroupHistory(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @return a new value
     */
    public static GroupHistory of(String groupId) {
        return new GroupHistory(NONE.with("GroupId", Checks.id("groupId", groupId)));
    }

    /**
     * Returns the same with another {@code ReqMsgSeq}.
     *
     * @param reqMsgSeq the newest message wanted
     * @return a new value
     */
    public GroupHistory withReqMsgSeq(long reqMsgSeq) {
        return new GroupHistory(members.with("ReqMsgSeq", Wire.uint32("reqMsgSeq", reqMsgSeq)));
    }

    /**
     * Returns the same with another {@code WithRecalledMsg}.
     *
     * @param withRecalledMsg whether recalled messages come, too
     * @return a new value
     */
    public GroupHistory withWithRecalledMsg(boolean withRecalledMsg) {
        return new GroupHistory(members.with("WithRecalledMsg", withRecalledMsg ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code TopicId}.
     *
     * @param topicId the topic
     * @return a new value
     */
    public GroupHistory withTopicId(String topicId) {
        return new GroupHistory(members.with("TopicId", Checks.id("topicId", topicId)));
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
        return other instanceof GroupHistory that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("GroupHistory", "GroupId", "TopicId");
    }
}
