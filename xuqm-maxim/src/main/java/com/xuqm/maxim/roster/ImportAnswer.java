package com.xuqm.maxim.roster;

import com.xuqm.maxim.answer.ItemResult;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What comes for friends that are added together; see {@link Roster#addAll}.
 *
 * @param succeeded those who were asked
 * @param failed those who were not
 */
public record ImportAnswer(
        @WireName("success") List<Long> succeeded,
        @WireName("fails") List<ItemResult> failed) {

    /** What the service leaves out is empty. */
    public ImportAnswer {
        succeeded = Checks.copy(succeeded);
        failed = Checks.copy(failed);
    }
}
