package com.xuqm.tencent.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A user and names of attributes.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param attrs the attributes, unmodifiable
 */
public record UserAttributeNames(
        @WireName("To_Account") String toAccount,
        @WireName("Attrs") List<String> attrs) {

    /** What the service leaves out is empty. */
    public UserAttributeNames {
        toAccount = Received.orEmpty(toAccount);
        attrs = Checks.copy(attrs);
    }
}
