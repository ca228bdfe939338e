package com.xuqm.tencent.friend;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * A page, as the service answers it.
 *
 * @param blackListItems the service's {@code BlackListItem}, unmodifiable
 * @param startIndex the service's {@code StartIndex}
 * @param currentSequence the service's {@code CurruentSequence}
 */
public record BlacklistPage(
        @WireName("BlackListItem") List<BlockedAccount> blackListItems,
        @WireName("StartIndex") long startIndex,
        @WireName("CurruentSequence") long currentSequence) {

    /** What the service leaves out is empty. */
    public BlacklistPage {
        blackListItems = Checks.copy(blackListItems);
    }
}
