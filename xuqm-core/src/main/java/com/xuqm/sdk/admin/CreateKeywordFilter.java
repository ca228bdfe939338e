package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A word that is not to be sent. (The fields are assumed.)
 *
 * @param keyword the word, not blank
 * @param action what to do about it
 * @param replacement what masking puts in its place, {@code null} for asterisks
 * @param enabled whether it is in force, {@code null} for yes
 */
public record CreateKeywordFilter(
        String keyword,
        FilterAction action,
        @Nullable String replacement,
        @Nullable Boolean enabled) {

    /**
     * Checks the values.
     *
     * @param keyword the word, not blank
     * @param action what to do about it
     * @param replacement what masking puts in its place, {@code null} for asterisks
     * @param enabled whether it is in force, {@code null} for yes
     */
    public CreateKeywordFilter {
        Checks.notBlank("keyword", keyword);
        Checks.notNull("action", action);
        Checks.optionalText("replacement", replacement);
    }

    /**
     * Returns a filter that refuses messages.
     *
     * @param keyword the word
     * @return the filter
     */
    public static CreateKeywordFilter block(String keyword) {
        return new CreateKeywordFilter(keyword, FilterAction.BLOCK, null, null);
    }

    /**
     * Returns a filter that puts asterisks in the place of a word.
     *
     * @param keyword the word
     * @return the filter
     */
    public static CreateKeywordFilter mask(String keyword) {
        return new CreateKeywordFilter(keyword, FilterAction.MASK, null, null);
    }

    /**
     * Returns a filter that puts something else in the place of a word.
     *
     * @param keyword the word
     * @param replacement what to put in its place, may be empty
     * @return the filter
     */
    public static CreateKeywordFilter mask(String keyword, String replacement) {
        return new CreateKeywordFilter(keyword, FilterAction.MASK, Checks.text("replacement", replacement), null);
    }

    /**
     * Returns the same filter, in force or not.
     *
     * @param inForce whether it is in force from the start
     * @return a new request
     */
    public CreateKeywordFilter withEnabled(boolean inForce) {
        return new CreateKeywordFilter(keyword, action, replacement, inForce);
    }
}
