package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to list muted members.
 *
 * @param mutedAccounts the service's {@code MutedAccountList}, unmodifiable
 */
public record MutedMembers(@WireName("MutedAccountList") List<MutedMember> mutedAccounts) {

    /** What the service leaves out is empty. */
    public MutedMembers {
        mutedAccounts = Checks.copy(mutedAccounts);
    }
}
