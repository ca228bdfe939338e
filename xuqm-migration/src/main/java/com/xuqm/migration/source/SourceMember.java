package com.xuqm.migration.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of a group.
 *
 * @param accountId the member's account
 * @param role what the member may do
 * @param mutedUntil until when the member may not write, {@code null} for a member that may
 */
public record SourceMember(
        String accountId, Role role, @Nullable Instant mutedUntil) {

    /** What a member may do. */
    public enum Role {
        /** Everything. */
        OWNER,
        /** Much. */
        ADMIN,
        /** Write. */
        MEMBER
    }
}
