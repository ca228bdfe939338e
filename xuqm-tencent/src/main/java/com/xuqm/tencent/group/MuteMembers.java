package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to mute members.
 */
public final class MuteMembers {

    private static final Members NONE = Members.named("GroupId", "Members_Account", "MuteTime", "TopicId");

    private final Members members;

    private MuteMembers(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param groupId the group
     * @param membersAccounts the members; 1 to 500 of them
     * @param muteTime for how long, zero to lift; 4,294,967,295 seconds are for ever
     * @return a new value
     */
    public static MuteMembers of(String groupId, Collection<String> membersAccounts, Duration muteTime) {
        return new MuteMembers(NONE.with("GroupId", Checks.id("groupId", groupId))
                .with("Members_Account", Checks.ids("membersAccounts", membersAccounts, 500))
                .with("MuteTime", Wire.seconds("muteTime", muteTime, Wire.UINT32_MAX)));
    }

    /**
     * Returns the same with another {@code TopicId}.
     *
     * @param topicId the topic
     * @return a new value
     */
    public MuteMembers withTopicId(String topicId) {
        return new MuteMembers(members.with("TopicId", Checks.id("topicId", topicId)));
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
        return other instanceof MuteMembers that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("MuteMembers", "GroupId", "TopicId");
    }
}
