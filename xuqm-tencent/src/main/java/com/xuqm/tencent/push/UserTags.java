package com.xuqm.tencent.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A user and tags.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param tags the tags, unmodifiable
 */
public record UserTags(
        @WireName("To_Account") String toAccount,
        @WireName("Tags") List<String> tags) {

    /** What the service leaves out is empty. */
    public UserTags {
        toAccount = Received.orEmpty(toAccount);
        tags = Checks.copy(tags);
    }
}
