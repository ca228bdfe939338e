package com.xuqm.tencent;

import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * What every answer of the service begins with, beside what it is about.
 *
 * @param actionStatus {@code OK} or {@code FAIL}; {@code null} where the service does not say, as for global mutes
 * @param errorCode 0 for success, {@code null} if the answer has none and so is not the service's
 * @param errorInfo the service's words, {@code null} if there are none
 * @param errorDisplay the service's words for users, {@code null} if there are none
 */
public record TencentStatus(
        @WireName("ActionStatus") @Nullable String actionStatus,
        @WireName("ErrorCode") @Nullable Integer errorCode,
        @WireName("ErrorInfo") @Nullable String errorInfo,
        @WireName("ErrorDisplay") @Nullable String errorDisplay) {

    /** Leaves the words out, which may repeat what was sent. */
    @Override
    public String toString() {
        return "TencentStatus[" + actionStatus + ", " + errorCode + "]";
    }
}
