package com.xuqm.tencent.account;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param results the service's {@code ResultItem}, unmodifiable
 */
public record CheckedAccountList(@WireName("ResultItem") List<CheckedAccount> results) {

    /** What the service leaves out is empty. */
    public CheckedAccountList {
        results = Checks.copy(results);
    }
}
