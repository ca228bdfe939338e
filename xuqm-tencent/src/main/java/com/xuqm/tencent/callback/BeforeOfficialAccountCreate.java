package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An official account is about to be created. The callback is {@code OfficialAccount.CallbackBeforeCreateOfficialAccount}. It is known from
 * another SDK only.
 *
 * @param operatorAccount the account whose conversation it is; empty if the service does not say
 * @param ownerAccount the owner; empty if the service does not say
 * @param name the name; empty if the service does not say
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record BeforeOfficialAccountCreate(
        @WireName("Operator_Account") String operatorAccount,
        @WireName("Owner_Account") String ownerAccount,
        @WireName("Name") String name,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public BeforeOfficialAccountCreate {
        operatorAccount = Received.orEmpty(operatorAccount);
        ownerAccount = Received.orEmpty(ownerAccount);
        name = Received.orEmpty(name);
        eventTime = Received.timeOrNull(eventTime);
    }
}
