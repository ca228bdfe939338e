package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * The answer to a request to list friend groups.
 *
 * @param results the service's {@code ResultItem}, unmodifiable
 * @param currentSequence the number of the list's version
 */
public record FriendGroupList(
        @WireName("ResultItem") List<FriendGroup> results,
        @WireName("CurrentSequence") long currentSequence) {

    /** What the service leaves out is empty. */
    public FriendGroupList {
        results = Checks.copy(results);
    }
}
