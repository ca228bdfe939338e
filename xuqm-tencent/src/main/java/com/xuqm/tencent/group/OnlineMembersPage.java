package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A page, as the service answers it.
 *
 * @param members the members, unmodifiable
 * @param nextTimestamp the service's {@code NextTimestamp}
 */
public record OnlineMembersPage(
        @WireName("MemberList") List<OnlineMember> members,
        @WireName("NextTimestamp") long nextTimestamp) {

    /** What the service leaves out is empty. */
    public OnlineMembersPage {
        members = Checks.copy(members);
    }
}
