package com.xuqm.migration.report;

/** How a record ended. Each one of the source has exactly one of these. */
public enum RecordOutcome {
    /** It was written. */
    WRITTEN("written"),
    /** It was there before: another run has written it, or a user. */
    ALREADY_THERE("alreadyThere"),
    /** The target did not take it, or would not; a {@link Reason} says why. */
    REFUSED("refused"),
    /** It could not be had from the source, or nothing was left of it; a {@link Reason} says why. */
    LOST("lost"),
    /** It was left out on purpose, or because of what else went wrong; a {@link Reason} says why. */
    NOT_TRIED("notTried");

    private final String word;

    RecordOutcome(String word) {
        this.word = word;
    }

    /**
     * Returns the word that reports have for it.
     *
     * @return such as {@code alreadyThere}
     */
    public String word() {
        return word;
    }

    /**
     * Tells whether the target has the record.
     *
     * @return whether it was written, or was there
     */
    public boolean isThere() {
        return this == WRITTEN || this == ALREADY_THERE;
    }
}
