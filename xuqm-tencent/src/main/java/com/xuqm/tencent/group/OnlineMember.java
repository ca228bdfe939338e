package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user in a live group.
 *
 * @param memberAccount the member; empty if the service does not say
 * @param joinTime when the member joined, {@code null} if the service does not say
 * @param nickName the nickname; empty if the service does not say
 * @param avatar the URL of the picture; empty if the service does not say
 */
public record OnlineMember(
        @WireName("Member_Account") String memberAccount,
        @WireName("JoinTime") @Nullable Instant joinTime,
        @WireName("NickName") String nickName,
        @WireName("Avatar") String avatar) {

    /** What the service leaves out is empty, and a time of 0 is none. */
    public OnlineMember {
        memberAccount = Received.orEmpty(memberAccount);
        nickName = Received.orEmpty(nickName);
        avatar = Received.orEmpty(avatar);
        joinTime = Received.timeOrNull(joinTime);
    }
}
