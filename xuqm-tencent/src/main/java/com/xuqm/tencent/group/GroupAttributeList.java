package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to get attributes of a group.
 *
 * @param attributes the service's {@code GroupAttrAry}, unmodifiable
 */
public record GroupAttributeList(@WireName("GroupAttrAry") List<GroupAttribute> attributes) {

    /** What the service leaves out is empty. */
    public GroupAttributeList {
        attributes = Checks.copy(attributes);
    }
}
