package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to tell who is in a live group.
 *
 * @param memberAccounts the members, unmodifiable
 */
public record OnlineAccounts(@WireName("Member_Account") List<String> memberAccounts) {

    /** What the service leaves out is empty. */
    public OnlineAccounts {
        memberAccounts = Checks.copy(memberAccounts);
    }
}
