package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The quota of groups is nearly used up. The callback is {@code Group.CallbackOnDailyGroupQuotaAlarm}.
 *
 * @param quotaUsed how much is used
 * @param quota how much there is
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record GroupQuotaAlarm(
        @WireName("QuotaUsed") long quotaUsed,
        @WireName("Quota") long quota,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** A time of 0 is none. */
    public GroupQuotaAlarm {
        eventTime = Received.timeOrNull(eventTime);
    }
}
