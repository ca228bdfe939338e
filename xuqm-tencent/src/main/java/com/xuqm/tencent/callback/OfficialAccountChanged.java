package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An official account was changed; only what changed is there. The callback is {@code
 * OfficialAccount.CallbackAfterOfficialAccountInfoChanged}. It is known from another SDK only.
 *
 * @param officialAccount the official account; empty if the service does not say
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param introduction what it is about; empty if the service does not say
 * @param name the name; empty if the service does not say
 * @param faceUrl the URL of the picture; empty if the service does not say
 * @param organization the organisation behind it; empty if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record OfficialAccountChanged(
        @WireName("Official_Account") String officialAccount,
        @WireName("Operator_Account") String operatorAccount,
        @WireName("Introduction") String introduction,
        @WireName("Name") String name,
        @WireName("FaceUrl") String faceUrl,
        @WireName("Organization") String organization,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public OfficialAccountChanged {
        officialAccount = Received.orEmpty(officialAccount);
        operatorAccount = Received.orEmpty(operatorAccount);
        introduction = Received.orEmpty(introduction);
        name = Received.orEmpty(name);
        faceUrl = Received.orEmpty(faceUrl);
        organization = Received.orEmpty(organization);
        eventTime = Received.timeOrNull(eventTime);
    }
}
