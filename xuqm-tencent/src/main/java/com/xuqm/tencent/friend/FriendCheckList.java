package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param results the service's {@code InfoItem}, unmodifiable
 */
public record FriendCheckList(@WireName("InfoItem") List<FriendCheck> results) {

    /** What the service leaves out is empty. */
    public FriendCheckList {
        results = Checks.copy(results);
    }
}
