package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param members the members, unmodifiable
 */
public record AddedMemberList(@WireName("MemberList") List<AddedMember> members) {

    /** What the service leaves out is empty. */
    public AddedMemberList {
        members = Checks.copy(members);
    }
}
