package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to list the groups of a user.
 */
public final class JoinedGroups {

    private static final Members NONE = Members.named(
            "Member_Account", "WithHugeGroups", "WithNoActiveGroups", "GroupType", "ResponseFilter", "SupportTopic");

    private final Members members;

    private JoinedGroups(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param memberAccount the member
     * @return a new value
     */
    public static JoinedGroups of(String memberAccount) {
        return new JoinedGroups(NONE.with("Member_Account", Checks.id("memberAccount", memberAccount)));
    }

    /**
     * Returns the same with another {@code WithHugeGroups}.
     *
     * @param withHugeGroups whether live groups come, too
     * @return a new value
     */
    public JoinedGroups withWithHugeGroups(boolean withHugeGroups) {
        return new JoinedGroups(members.with("WithHugeGroups", withHugeGroups ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code WithNoActiveGroups}.
     *
     * @param withNoActiveGroups whether groups come that nobody has written in
     * @return a new value
     */
    public JoinedGroups withWithNoActiveGroups(boolean withNoActiveGroups) {
        return new JoinedGroups(members.with("WithNoActiveGroups", withNoActiveGroups ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code GroupType}.
     *
     * @param groupType the type of group
     * @return a new value
     */
    public JoinedGroups withGroupType(String groupType) {
        return new JoinedGroups(members.with("GroupType", Checks.text("groupType", groupType)));
    }

    /**
     * Returns the same with another {@code ResponseFilter}.
     *
     * @param responseFilter which fields are wanted
     * @return a new value
     */
    public JoinedGroups withResponseFilter(ResponseFilter responseFilter) {
        return new JoinedGroups(members.with(
                "ResponseFilter",
                Checks.notNull("responseFilter", responseFilter).asMap()));
    }

    /**
     * Returns the same with another {@code SupportTopic}.
     *
     * @param supportTopic whether it is a Community with topics
     * @return a new value
     */
    public JoinedGroups withSupportTopic(boolean supportTopic) {
        return new JoinedGroups(members.with("SupportTopic", supportTopic ? 1L : 0L));
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
        return other instanceof JoinedGroups that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("JoinedGroups", "Member_Account");
    }
}
