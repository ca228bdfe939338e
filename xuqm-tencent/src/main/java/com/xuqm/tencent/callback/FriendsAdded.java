package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * Users became friends. The callback is {@code Sns.CallbackFriendAdd}.
 *
 * @param pairs the users, in pairs, unmodifiable
 * @param clientCmd the command that led to it; empty if the service does not say
 * @param adminAccount the administrators; empty if the service does not say
 * @param forceFlag 1 if the other side was not asked
 */
public record FriendsAdded(
        @WireName("PairList") List<AccountPair> pairs,
        @WireName("ClientCmd") String clientCmd,
        @WireName("Admin_Account") String adminAccount,
        @WireName("ForceFlag") long forceFlag) {

    /** What the service leaves out is empty. */
    public FriendsAdded {
        pairs = Checks.copy(pairs);
        clientCmd = Received.orEmpty(clientCmd);
        adminAccount = Received.orEmpty(adminAccount);
    }
}
