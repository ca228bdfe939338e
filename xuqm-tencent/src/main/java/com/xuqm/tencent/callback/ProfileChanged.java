package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.account.ProfileItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A profile was changed. The callback is {@code Profile.CallbackPortraitSet}.
 *
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 * @param profileItems the fields of the profile, unmodifiable
 */
public record ProfileChanged(
        @WireName("Operator_Account") String operatorAccount,
        @WireName("From_Account") String fromAccount,
        @WireName("EventTime") @Nullable Instant eventTime,
        @WireName("ProfileItem") List<ProfileItem> profileItems) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public ProfileChanged {
        operatorAccount = Received.orEmpty(operatorAccount);
        fromAccount = Received.orEmpty(fromAccount);
        profileItems = Checks.copy(profileItems);
        eventTime = Received.timeOrNull(eventTime);
    }
}
