package com.xuqm.tencent.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to get attributes of users.
 *
 * @param userAttrs users and their attributes, unmodifiable
 */
public record UserAttributeList(@WireName("UserAttrs") List<UserAttributes> userAttrs) {

    /** What the service leaves out is empty. */
    public UserAttributeList {
        userAttrs = Checks.copy(userAttrs);
    }
}
