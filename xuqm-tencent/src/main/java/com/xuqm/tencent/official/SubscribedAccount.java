package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.sdk.json.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An official account to which the user subscribes.
 *
 * @param officialAccount the official account; empty if the service does not say
 * @param name the name; empty if the service does not say
 * @param ownerAccount the owner; empty if the service does not say
 * @param lastMsgTime when the last message was sent, {@code null} if the service does not say
 * @param subscriberNum the service's {@code SubscriberNum}
 * @param introduction what it is about; empty if the service does not say
 * @param faceUrl the URL of the picture; empty if the service does not say
 * @param organization the organisation behind it; empty if the service does not say
 * @param customString a text of the app's own; empty if the service does not say
 * @param selfInfo the service's {@code SelfInfo}, {@code null} if the service does not say
 */
public record SubscribedAccount(
        @WireName("Official_Account") String officialAccount,
        @WireName("Name") String name,
        @WireName("Owner_Account") String ownerAccount,

        @WireName("LastMsgTime") @WireTime(WireTime.Spelling.SECONDS) @Nullable
        Instant lastMsgTime,

        @WireName("SubscriberNum") long subscriberNum,
        @WireName("Introduction") String introduction,
        @WireName("FaceUrl") String faceUrl,
        @WireName("Organization") String organization,
        @WireName("CustomString") String customString,
        @WireName("SelfInfo") @Nullable Subscription selfInfo) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public SubscribedAccount {
        officialAccount = Received.orEmpty(officialAccount);
        name = Received.orEmpty(name);
        ownerAccount = Received.orEmpty(ownerAccount);
        introduction = Received.orEmpty(introduction);
        faceUrl = Received.orEmpty(faceUrl);
        organization = Received.orEmpty(organization);
        customString = Received.orEmpty(customString);
        lastMsgTime = Received.timeOrNull(lastMsgTime);
    }
}
