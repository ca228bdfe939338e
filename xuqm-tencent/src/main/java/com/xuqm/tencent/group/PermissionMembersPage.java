package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A page, as the service answers it.
 *
 * @param members the members, unmodifiable
 * @param next the service's {@code Next}; empty if the service does not say
 */
public record PermissionMembersPage(
        @WireName("MemberList") List<PermissionMember> members,
        @WireName("Next") String next) {

    /** What the service leaves out is empty. */
    public PermissionMembersPage {
        members = Checks.copy(members);
        next = Received.orEmpty(next);
    }
}
