package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A group of friends.
 *
 * @param groupName names of groups; empty if the service does not say
 * @param friendNumber how many friends are in it
 * @param toAccounts the accounts, unmodifiable
 */
public record FriendGroup(
        @WireName("GroupName") String groupName,
        @WireName("FriendNumber") long friendNumber,
        @WireName("To_Account") List<String> toAccounts) {

    /** What the service leaves out is empty. */
    public FriendGroup {
        groupName = Received.orEmpty(groupName);
        toAccounts = Checks.copy(toAccounts);
    }
}
