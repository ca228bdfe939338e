package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page, as the service answers it.
 *
 * @param userDataItems the service's {@code UserDataItem}, unmodifiable
 * @param standardSequence the service's {@code StandardSequence}
 * @param customSequence the service's {@code CustomSequence}
 * @param friendNum the service's {@code FriendNum}
 * @param completeFlag the service's {@code CompleteFlag}, {@code null} if the service does not say
 * @param nextStartIndex the service's {@code NextStartIndex}
 */
public record FriendsPage(
        @WireName("UserDataItem") List<Friend> userDataItems,
        @WireName("StandardSequence") long standardSequence,
        @WireName("CustomSequence") long customSequence,
        @WireName("FriendNum") long friendNum,
        @WireName("CompleteFlag") @Nullable Long completeFlag,
        @WireName("NextStartIndex") long nextStartIndex) {

    /** What the service leaves out is empty. */
    public FriendsPage {
        userDataItems = Checks.copy(userDataItems);
    }
}
