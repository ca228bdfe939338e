package com.xuqm.tencent.search;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * A member that was found.
 *
 * @param groupId the group; empty if the service does not say
 * @param memberAccount the member; empty if the service does not say
 * @param memberTinyId the service's {@code MemberTinyID}
 * @param nameCard the name in the group, at most 50 bytes; empty if the service does not say
 */
public record FoundMember(
        @WireName("GroupId") String groupId,
        @WireName("Member_Account") String memberAccount,
        @WireName("MemberTinyID") long memberTinyId,
        @WireName("NameCard") String nameCard) {

    /** What the service leaves out is empty. */
    public FoundMember {
        groupId = Received.orEmpty(groupId);
        memberAccount = Received.orEmpty(memberAccount);
        nameCard = Received.orEmpty(nameCard);
    }
}
