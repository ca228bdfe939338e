package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What became of one recipient.
 *
 * @param position its place in the input, from 0
 * @param line where it stands in the file, from 1; 0 if the input is no file
 * @param recipient the recipient as it was given; {@code null} where the input has none, such as a line that cannot be read
 * @param outcome what became of it
 * @param fromJournal whether this was settled by an earlier run of the campaign
 * @param <R> the type of the recipients
 */
public record RecipientResult<R>(
        long position, long line, @Nullable R recipient, BulkOutcome outcome, boolean fromJournal) {

    /** Checks the values. */
    public RecipientResult {
        Checks.notNull("outcome", outcome);
    }

    /**
     * Returns which of the four outcomes it is.
     *
     * @return the status
     */
    public BulkStatus status() {
        return outcome.status();
    }

    /** Leaves the recipient out, who may come with personal data. */
    @Override
    public String toString() {
        return "RecipientResult[position=" + position + (line > 0 ? ", line=" + line : "") + ", outcome=" + outcome
                + (fromJournal ? ", from an earlier run" : "") + "]";
    }
}
