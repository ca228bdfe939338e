package com.xuqm.tencent.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.account.AccountError;
import java.util.List;

/**
 * What the service answers, before failures are told apart.
 *
 * @param errors what failed, unmodifiable
 */
public record TagErrors(@WireName("ErrorList") List<AccountError> errors) {

    /** What the service leaves out is empty. */
    public TagErrors {
        errors = Checks.copy(errors);
    }
}
