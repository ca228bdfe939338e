package com.xuqm.tencent.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.util.Map;

/**
 * A user and attributes by name.
 *
 * @param toAccount the account to which it is done; empty if the service does not say
 * @param attrs the attributes, unmodifiable
 */
public record UserAttributes(
        @WireName("To_Account") String toAccount,
        @WireName("Attrs") Map<String, Object> attrs) {

    /** What the service leaves out is empty. */
    public UserAttributes {
        toAccount = Received.orEmpty(toAccount);
        attrs = Checks.copy(attrs);
    }
}
