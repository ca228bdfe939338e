package com.xuqm.tencent.account;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What the service answers, before failures are told apart.
 *
 * @param queryResults the service's {@code QueryResult}, unmodifiable
 * @param errors what failed, unmodifiable
 */
public record OnlineStatuses(
        @WireName("QueryResult") List<OnlineStatus> queryResults,
        @WireName("ErrorList") List<AccountError> errors) {

    /** What the service leaves out is empty. */
    public OnlineStatuses {
        queryResults = Checks.copy(queryResults);
        errors = Checks.copy(errors);
    }
}
