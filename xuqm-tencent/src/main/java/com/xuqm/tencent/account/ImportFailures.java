package com.xuqm.tencent.account;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The accounts that were not imported.
 *
 * @param failAccounts the service's {@code FailAccounts}, unmodifiable
 */
public record ImportFailures(@WireName("FailAccounts") List<String> failAccounts) {

    /** What the service leaves out is empty. */
    public ImportFailures {
        failAccounts = Checks.copy(failAccounts);
    }
}
