package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import com.xuqm.tencent.account.ProfileItem;
import java.util.List;

/**
 * A friend, with the fields that have a value.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param valueItems the service's {@code ValueItem}, unmodifiable
 */
public record Friend(
        @WireName("To_Account") String toAccount,
        @WireName("ValueItem") List<ProfileItem> valueItems) {

    /** What the service leaves out is empty. */
    public Friend {
        toAccount = Received.orEmpty(toAccount);
        valueItems = Checks.copy(valueItems);
    }
}
