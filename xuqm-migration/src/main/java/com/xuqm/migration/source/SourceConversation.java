package com.xuqm.migration.source;

import com.xuqm.sdk.internal.check.Checks;

/**
 * A conversation: of two accounts, or of a group.
 *
 * @param group whether it is that of a group
 * @param first the group, or that one of the two accounts whose id comes first in the order of Java's strings
 * @param second the other account; empty for a group
 */
public record SourceConversation(boolean group, String first, String second) {

    /** Checks the ids. */
    public SourceConversation {
        Checks.notNull("first", first);
        Checks.notNull("second", second);
        if (!group && first.compareTo(second) > 0) {
            throw new IllegalArgumentException("first must be the lesser id; of(…) sorts them");
        }
    }

    /**
     * Returns the conversation of two accounts.
     *
     * @param one one of them
     * @param other the other, or the same
     * @return the same, whoever is named first
     */
    public static SourceConversation of(String one, String other) {
        return one.compareTo(other) <= 0
                ? new SourceConversation(false, one, other)
                : new SourceConversation(false, other, one);
    }

    /**
     * Returns the conversation of a group.
     *
     * @param groupId the group
     * @return the conversation
     */
    public static SourceConversation ofGroup(String groupId) {
        return new SourceConversation(true, groupId, "");
    }

    /**
     * Returns a text by which it is told from all others.
     *
     * @return such as {@code group:g1} or {@code alice|bob}
     */
    public String id() {
        return group ? "group:" + first : first + "|" + second;
    }
}
