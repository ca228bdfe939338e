package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is about to add friends; the decision is about each of them. The callback is {@code Sns.CallbackPrevFriendAdd}.
 *
 * @param requesterAccount who asks for it; empty if the service does not say
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param friendItems the friends, unmodifiable
 * @param addType {@code Add_Type_Single} or {@code Add_Type_Both}; empty if the service does not say
 * @param forceAddFlags whether the other side is not asked
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record BeforeFriendAdd(
        @WireName("Requester_Account") String requesterAccount,
        @WireName("From_Account") String fromAccount,
        @WireName("FriendItem") List<RequestedFriend> friendItems,
        @WireName("AddType") String addType,
        @WireName("ForceAddFlags") long forceAddFlags,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public BeforeFriendAdd {
        requesterAccount = Received.orEmpty(requesterAccount);
        fromAccount = Received.orEmpty(fromAccount);
        friendItems = Checks.copy(friendItems);
        addType = Received.orEmpty(addType);
        eventTime = Received.timeOrNull(eventTime);
    }
}
