package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody follows others. The callback is {@code Follow.CallbackAfterFollowAdd}.
 *
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param follows who is followed, unmodifiable
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record FollowsAdded(
        @WireName("From_Account") String fromAccount,
        @WireName("FollowList") List<FollowedAccount> follows,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public FollowsAdded {
        fromAccount = Received.orEmpty(fromAccount);
        follows = Checks.copy(follows);
        eventTime = Received.timeOrNull(eventTime);
    }
}
