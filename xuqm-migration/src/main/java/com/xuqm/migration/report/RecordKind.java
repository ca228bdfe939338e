package com.xuqm.migration.report;

/** What a record is. */
public enum RecordKind {
    /** An account with its profile. */
    ACCOUNT("accounts"),
    /** An account that the source has not, made because something needs it. */
    PLACEHOLDER("placeholders"),
    /** A friend in somebody's list. */
    FRIEND("friends"),
    /** Somebody in somebody's block list. */
    BLOCK("blocks"),
    /** A group without its members. */
    GROUP("groups"),
    /** A member of a group, with its role. */
    MEMBER("members"),
    /** A message. */
    MESSAGE("messages"),
    /** What a user has set for a conversation, and whether it is read. */
    CONVERSATION("conversations");

    private final String plural;

    RecordKind(String plural) {
        this.plural = plural;
    }

    /**
     * Returns the word for several of them, as reports have it.
     *
     * @return such as {@code accounts}
     */
    public String plural() {
        return plural;
    }
}
