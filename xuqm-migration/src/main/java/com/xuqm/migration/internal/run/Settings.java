package com.xuqm.migration.internal.run;

import com.xuqm.migration.internal.pace.Patience;
import com.xuqm.migration.report.Objection;
import com.xuqm.migration.report.RecordKind;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a run goes.
 *
 * @param kinds what is moved
 * @param concurrency how many units of work at once
 * @param missing what is done about an account that the source has not
 * @param mapTo the account at the target that stands for all of them; null if none does
 * @param until messages after it are left out; null for none
 * @param mostRefused which share of records may be refused
 * @param despite what a run does not stop at
 * @param patience how long something is tried again
 */
public record Settings(
        Set<RecordKind> kinds,
        int concurrency,
        Missing missing,
        @Nullable String mapTo,
        @Nullable Instant until,
        double mostRefused,
        Set<Objection> despite,
        Patience patience) {

    /** What is done about an account that the source has not. */
    public enum Missing {
        /** What needs it is refused. */
        REFUSE,
        /** It is made, with its id alone. */
        MAKE,
        /** Another stands for it. */
        MAP
    }
}
