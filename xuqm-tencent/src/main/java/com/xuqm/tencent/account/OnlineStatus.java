package com.xuqm.tencent.account;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * Whether a user is online.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param status {@code Online}, {@code PushOnline} or {@code Offline}; empty if the service does not say
 * @param details the status on each platform, unmodifiable
 */
public record OnlineStatus(
        @WireName("To_Account") String toAccount,
        @WireName("Status") String status,
        @WireName("Detail") List<PlatformStatus> details) {

    /** What the service leaves out is empty. */
    public OnlineStatus {
        toAccount = Received.orEmpty(toAccount);
        status = Received.orEmpty(status);
        details = Checks.copy(details);
    }
}
