package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.check.Checks;
import java.util.List;

/**
 * What became of imported messages. (The shape is assumed.)
 *
 * @param succeeded how many were imported
 * @param failed the others, unmodifiable
 */
public record ImportMessagesResult(int succeeded, List<ImportFailure> failed) {

    /** Copies the failures. */
    public ImportMessagesResult {
        failed = Checks.copy(failed);
    }
}
