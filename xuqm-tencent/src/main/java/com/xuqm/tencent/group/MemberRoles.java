package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to tell the roles of users in a group.
 *
 * @param roles the service's {@code UserIdList}, unmodifiable
 */
public record MemberRoles(@WireName("UserIdList") List<MemberRole> roles) {

    /** What the service leaves out is empty. */
    public MemberRoles {
        roles = Checks.copy(roles);
    }
}
