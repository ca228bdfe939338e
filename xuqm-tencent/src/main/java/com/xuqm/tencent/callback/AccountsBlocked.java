package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * Users were blocked. The callback is {@code Sns.CallbackBlackListAdd}.
 *
 * @param pairs the users, in pairs, unmodifiable
 */
public record AccountsBlocked(@WireName("PairList") List<AccountPair> pairs) {

    /** What the service leaves out is empty. */
    public AccountsBlocked {
        pairs = Checks.copy(pairs);
    }
}
