package com.xuqm.tencent.callback;

import com.xuqm.sdk.json.WireName;

/**
 * The quota of groups is nearly used up. The callback is {@code Group.CallbackOnDailyGroupQuotaAlarm}.
 *
 * @param quotaUsed how much is used
 * @param quota how much there is
 * @param eventTime when it happened, in epoch milliseconds
 */
public record GroupQuotaAlarm(
        @WireName("QuotaUsed") long quotaUsed,
        @WireName("Quota") long quota,
        @WireName("EventTime") long eventTime) {}
