package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param blackListCheckItems the service's {@code BlackListCheckItem}, unmodifiable
 */
public record BlacklistCheckList(
        @WireName("BlackListCheckItem") List<BlacklistCheck> blackListCheckItems) {

    /** What the service leaves out is empty. */
    public BlacklistCheckList {
        blackListCheckItems = Checks.copy(blackListCheckItems);
    }
}
