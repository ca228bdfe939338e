package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A page, as the service answers it.
 *
 * @param bannedAccounts the service's {@code BannedAccountList}, unmodifiable
 * @param nextOffset the service's {@code NextOffset}
 */
public record BannedPage(
        @WireName("BannedAccountList") List<BannedAccount> bannedAccounts,
        @WireName("NextOffset") long nextOffset) {

    /** What the service leaves out is empty. */
    public BannedPage {
        bannedAccounts = Checks.copy(bannedAccounts);
    }
}
