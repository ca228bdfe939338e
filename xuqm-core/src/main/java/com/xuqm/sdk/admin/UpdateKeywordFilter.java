package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What to change about a filter; what is {@code null} stays as it is. (The fields are assumed.)
 *
 * @param keyword the word
 * @param action what to do about it
 * @param replacement what masking puts in its place
 * @param enabled whether it is in force
 */
public record UpdateKeywordFilter(
        @Nullable String keyword,
        @Nullable FilterAction action,
        @Nullable String replacement,
        @Nullable Boolean enabled) {

    /**
     * Checks the values.
     *
     * @param keyword the word
     * @param action what to do about it
     * @param replacement what masking puts in its place
     * @param enabled whether it is in force
     */
    public UpdateKeywordFilter {
        if (keyword != null) {
            Checks.notBlank("keyword", keyword);
        }
        Checks.optionalText("replacement", replacement);
        if (keyword == null && action == null && replacement == null && enabled == null) {
            throw new IllegalArgumentException(
                    "an update must change something: give keyword, action, replacement or enabled");
        }
    }

    /**
     * Returns the change that puts a filter in force, or out of it.
     *
     * @param enabled whether it is in force
     * @return the change
     */
    public static UpdateKeywordFilter enabled(boolean enabled) {
        return new UpdateKeywordFilter(null, null, null, enabled);
    }

    /**
     * Starts a change.
     *
     * @return a builder for a change, to which at least one thing must be given
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is to be changed. */
    public static final class Builder {

        private @Nullable String keyword;
        private @Nullable FilterAction action;
        private @Nullable String replacement;
        private @Nullable Boolean enabled;

        private Builder() {}

        /**
         * Changes the word.
         *
         * @param keyword the new word, not blank
         * @return this builder
         */
        public Builder keyword(String keyword) {
            this.keyword = Checks.notBlank("keyword", keyword);
            return this;
        }

        /**
         * Changes what is done about it.
         *
         * @param action what to do
         * @return this builder
         */
        public Builder action(FilterAction action) {
            this.action = Checks.notNull("action", action);
            return this;
        }

        /**
         * Changes what masking puts in its place.
         *
         * @param replacement what to put there, may be empty
         * @return this builder
         */
        public Builder replacement(String replacement) {
            this.replacement = Checks.text("replacement", replacement);
            return this;
        }

        /**
         * Changes whether the filter is in force.
         *
         * @param enabled whether it is in force
         * @return this builder
         */
        public Builder enabled(boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /**
         * Returns the change.
         *
         * @return the request
         * @throws IllegalArgumentException if nothing is to be changed
         */
        public UpdateKeywordFilter build() {
            return new UpdateKeywordFilter(keyword, action, replacement, enabled);
        }
    }
}
