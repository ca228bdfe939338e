package com.xuqm.migration.report;

import com.xuqm.sdk.internal.check.Checks;

/**
 * A record that is not at the target as the source has it.
 *
 * @param kind what it is
 * @param what how it differs
 * @param id which one, by its id at the source
 */
public record Difference(RecordKind kind, What what, String id) {

    /** How a record differs. */
    public enum What {
        /** It is not there. */
        MISSING,
        /** It is there several times. */
        DOUBLED,
        /** Its name is another. */
        NAME,
        /** Its picture is another. */
        PICTURE,
        /** What it says is another, or of another kind. */
        CONTENT,
        /** Its sender is another. */
        SENDER,
        /** Its time is another. */
        TIME,
        /** It comes in front of one that is older. */
        ORDER,
        /** The owner is another. */
        OWNER,
        /** The role is another. */
        ROLE,
        /** Somebody is silenced, or not, other than at the source. */
        MUTE,
        /** The remark or the grouping is another. */
        REMARK
    }

    /** Checks the values. */
    public Difference {
        Checks.notNull("kind", kind);
        Checks.notNull("what", what);
        Checks.notNull("id", id);
    }
}
