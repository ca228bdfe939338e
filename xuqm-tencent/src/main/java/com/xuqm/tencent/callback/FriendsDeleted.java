package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * Users are no longer friends. The callback is {@code Sns.CallbackFriendDelete}.
 *
 * @param pairs the users, in pairs, unmodifiable
 */
public record FriendsDeleted(@WireName("PairList") List<AccountPair> pairs) {

    /** What the service leaves out is empty. */
    public FriendsDeleted {
        pairs = Checks.copy(pairs);
    }
}
