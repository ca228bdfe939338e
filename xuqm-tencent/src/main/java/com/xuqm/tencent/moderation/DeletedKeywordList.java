package com.xuqm.tencent.moderation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import java.util.List;

/**
 * What became of each, as the service answers it.
 *
 * @param details the service's {@code Details}, unmodifiable
 */
public record DeletedKeywordList(@WireName("Details") List<DeletedKeyword> details) {

    /** What the service leaves out is empty. */
    public DeletedKeywordList {
        details = Checks.copy(details);
    }
}
