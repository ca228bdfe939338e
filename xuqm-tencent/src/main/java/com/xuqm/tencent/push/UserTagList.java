package com.xuqm.tencent.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to get tags of users.
 *
 * @param userTags users and their tags, unmodifiable
 */
public record UserTagList(@WireName("UserTags") List<UserTags> userTags) {

    /** What the service leaves out is empty. */
    public UserTagList {
        userTags = Checks.copy(userTags);
    }
}
