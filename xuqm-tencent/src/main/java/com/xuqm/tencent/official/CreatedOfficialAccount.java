package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;

/**
 * The answer to a request to create an official account.
 *
 * @param officialAccountUserId the official account; empty if the service does not say
 */
public record CreatedOfficialAccount(
        @WireName("OfficialAccountUserID") String officialAccountUserId) {

    /** What the service leaves out is empty. */
    public CreatedOfficialAccount {
        officialAccountUserId = Received.orEmpty(officialAccountUserId);
    }
}
