package com.xuqm.tencent.callback;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is about to answer requests of friends; the decision is about each of them. The callback is {@code
 * Sns.CallbackPrevFriendResponse}.
 *
 * @param requesterAccount who asks for it; empty if the service does not say
 * @param fromAccount the account in whose name it is done; empty if the service does not say
 * @param responseFriendItems the requests and their answers, unmodifiable
 * @param eventTime when it happened, {@code null} if the service does not say
 */
public record BeforeFriendResponse(
        @WireName("Requester_Account") String requesterAccount,
        @WireName("From_Account") String fromAccount,
        @WireName("ResponseFriendItem") List<AnsweredFriend> responseFriendItems,
        @WireName("EventTime") @Nullable Instant eventTime) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public BeforeFriendResponse {
        requesterAccount = Received.orEmpty(requesterAccount);
        fromAccount = Received.orEmpty(fromAccount);
        responseFriendItems = Checks.copy(responseFriendItems);
        eventTime = Received.timeOrNull(eventTime);
    }
}
