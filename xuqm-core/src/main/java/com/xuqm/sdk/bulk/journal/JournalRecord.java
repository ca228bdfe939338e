package com.xuqm.sdk.bulk.journal;

import com.xuqm.sdk.internal.check.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of a journal. It holds places in the input, keys of ordered inputs, and codes; no other ids, no texts, no secrets. */
public sealed interface JournalRecord {

    /**
     * A request is about to be sent. From here on, until a {@link Settled} says otherwise, its recipients may have got it.
     *
     * @param positions whom it is for; empty if there is only a mark to be kept
     * @param mark the input up to here, {@code null} if an earlier record has it
     */
    record Sending(Positions positions, @Nullable InputMark mark) implements JournalRecord {

        /** Checks the values. */
        public Sending {
            Checks.notNull("positions", positions);
        }
    }

    /**
     * A request has ended.
     *
     * @param parts what became of its recipients, unmodifiable
     */
    record Settled(List<Settlement> parts) implements JournalRecord {

        /** Copies the parts. */
        public Settled {
            parts = Checks.elements("parts", parts);
        }
    }

    /**
     * Records were lost here that cannot be read any more. {@link FileJournal} gives it back after a machine has stopped; campaigns never
     * append it.
     *
     * @param below everybody in front of this place of whom the other records up to here know nothing may have been sent to
     */
    record Gap(long below) implements JournalRecord {}

    /**
     * Recipients of a request who met with the same.
     *
     * @param status what became of them
     * @param code why they were rejected; 0 for any other status
     * @param positions who they are
     */
    record Settlement(BulkStatus status, int code, Positions positions) {

        /** Checks the values. */
        public Settlement {
            Checks.notNull("status", status);
            Checks.notNull("positions", positions);
        }
    }
}
