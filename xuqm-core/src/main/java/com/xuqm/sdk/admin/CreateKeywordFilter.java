package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * A word that is not to be sent. (The fields are assumed.)
 */
public final class CreateKeywordFilter {

    private static final Members NONE = Members.named("keyword", "action", "replacement", "enabled");

    private final Members members;

    private CreateKeywordFilter(Members members) {
        this.members = members;
    }

    /**
     * Returns a filter.
     *
     * @param keyword the word, not blank
     * @param action what to do about it
     * @return the filter
     */
    public static CreateKeywordFilter of(String keyword, FilterAction action) {
        return new CreateKeywordFilter(
                NONE.of(Checks.notBlank("keyword", keyword), Checks.notNull("action", action), null, null));
    }

    /**
     * Returns a filter that refuses messages.
     *
     * @param keyword the word, not blank
     * @return the filter
     */
    public static CreateKeywordFilter block(String keyword) {
        return of(keyword, FilterAction.BLOCK);
    }

    /**
     * Returns a filter that puts asterisks in the place of a word.
     *
     * @param keyword the word, not blank
     * @return the filter
     */
    public static CreateKeywordFilter mask(String keyword) {
        return of(keyword, FilterAction.MASK);
    }

    /**
     * Returns a filter that puts something else in the place of a word.
     *
     * @param keyword the word, not blank
     * @param replacement what to put in its place, may be empty
     * @return the filter
     */
    public static CreateKeywordFilter mask(String keyword, String replacement) {
        return mask(keyword).withReplacement(replacement);
    }

    /** {@return the word} */
    public String keyword() {
        return members.require("keyword");
    }

    /** {@return what to do about it} */
    public FilterAction action() {
        return members.require("action");
    }

    /** {@return what masking puts in its place, {@code null} for asterisks} */
    public @Nullable String replacement() {
        return members.find("replacement");
    }

    /** {@return whether it is in force, {@code null} for yes} */
    public @Nullable Boolean enabled() {
        return members.find("enabled");
    }

    /**
     * Returns the same filter with something else for masking to put in the place of the word.
     *
     * @param replacement what to put there, may be empty
     * @return a new filter
     */
    public CreateKeywordFilter withReplacement(String replacement) {
        return new CreateKeywordFilter(members.with("replacement", Checks.text("replacement", replacement)));
    }

    /**
     * Returns the same filter, in force or not.
     *
     * @param enabled whether it is in force from the start
     * @return a new filter
     */
    public CreateKeywordFilter withEnabled(boolean enabled) {
        return new CreateKeywordFilter(members.with("enabled", enabled));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreateKeywordFilter that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("CreateKeywordFilter", "keyword", "action", "replacement", "enabled");
    }
}
