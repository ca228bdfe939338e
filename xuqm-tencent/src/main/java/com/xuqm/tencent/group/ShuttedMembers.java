package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to list muted members, by the name of old.
 *
 * @param shuttedUins the service's {@code ShuttedUinList}, unmodifiable
 */
public record ShuttedMembers(@WireName("ShuttedUinList") List<ShuttedMember> shuttedUins) {

    /** What the service leaves out is empty. */
    public ShuttedMembers {
        shuttedUins = Checks.copy(shuttedUins);
    }
}
