package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to mark members of a live group.
 *
 * @param commandType 1 to set, 2 to take away
 * @param members the members, unmodifiable
 */
public record MarkedMembers(
        @WireName("CommandType") long commandType,
        @WireName("MemberList") List<MarkedMember> members) {

    /** What the service leaves out is empty. */
    public MarkedMembers {
        members = Checks.copy(members);
    }
}
