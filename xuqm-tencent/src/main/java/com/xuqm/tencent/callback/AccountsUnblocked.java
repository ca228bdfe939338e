package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * Users are no longer blocked. The callback is {@code Sns.CallbackBlackListDelete}.
 *
 * @param pairs the users, in pairs, unmodifiable
 */
public record AccountsUnblocked(@WireName("PairList") List<AccountPair> pairs) {

    /** What the service leaves out is empty. */
    public AccountsUnblocked {
        pairs = Checks.copy(pairs);
    }
}
