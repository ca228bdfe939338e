package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.internal.check.Checks;

/** What became of a recipient, with the reason. */
public sealed interface BulkOutcome {

    /**
     * Returns which of the four it is.
     *
     * @return the status
     */
    BulkStatus status();

    /** The service took it. */
    record Accepted() implements BulkOutcome {

        @Override
        public BulkStatus status() {
            return BulkStatus.ACCEPTED;
        }
    }

    /**
     * It cannot be done for this recipient.
     *
     * @param code why, as a status like those of HTTP; 0 if the SDK itself refused what cannot be sent
     * @param reason why, in words
     */
    record Rejected(int code, String reason) implements BulkOutcome {

        /** Checks the values. */
        public Rejected {
            Checks.notNull("reason", reason);
        }

        @Override
        public BulkStatus status() {
            return BulkStatus.REJECTED;
        }
    }

    /**
     * It may have been done.
     *
     * @param reason why it is not known, in words
     */
    record Unknown(String reason) implements BulkOutcome {

        /** Checks the value. */
        public Unknown {
            Checks.notNull("reason", reason);
        }

        @Override
        public BulkStatus status() {
            return BulkStatus.UNKNOWN;
        }
    }

    /**
     * It certainly was not done.
     *
     * @param reason why it was not tried, in words
     */
    record NotTried(String reason) implements BulkOutcome {

        /** Checks the value. */
        public NotTried {
            Checks.notNull("reason", reason);
        }

        @Override
        public BulkStatus status() {
            return BulkStatus.NOT_TRIED;
        }
    }
}
