package com.xuqm.sdk.bulk.journal;

import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/** A journal cannot be used. Nothing was sent that it does not know of. */
public class BulkJournalException extends XuqmException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /**
     * Creates a failure.
     *
     * @param reason what is wrong
     * @param message what happened and what to do
     * @param cause the underlying failure, or {@code null}
     */
    public BulkJournalException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, null, cause);
        this.reason = Checks.notNull("reason", reason);
    }

    /**
     * Returns what is wrong.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /** What is wrong with a journal. */
    public enum Reason {
        /** Another run has it open, in this JVM or in another process. */
        IN_USE,
        /** It belongs to another campaign. */
        OTHER_CAMPAIGN,
        /** The recipients are not those that it was begun with. */
        OTHER_RECIPIENTS,
        /** It is damaged, or no journal at all. */
        CORRUPT,
        /** It cannot be read or written. */
        IO,
        /** Another run may have opened it meanwhile, as this one did not renew its lease in time. */
        LOST
    }
}
