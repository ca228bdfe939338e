package com.xuqm.sdk.account;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * An account to be imported. Importing one that is there already changes its nickname and avatar (assumed).
 *
 * @param userId the id that the app chooses, not blank and without control characters
 * @param nickname the name to show, {@code null} for none
 * @param avatar the picture's URL, {@code null} for none (assumed)
 */
public record ImportAccount(
        String userId, @Nullable String nickname, @Nullable String avatar) {

    /**
     * Checks the values.
     *
     * @param userId the id that the app chooses, not blank and without control characters
     * @param nickname the name to show, {@code null} for none
     * @param avatar the picture's URL, {@code null} for none (assumed)
     */
    public ImportAccount {
        Checks.id("userId", userId);
        Checks.optionalText("nickname", nickname);
        Checks.optionalText("avatar", avatar);
    }

    /**
     * Returns an account without a nickname.
     *
     * @param userId the id that the app chooses
     * @return the account
     */
    public static ImportAccount of(String userId) {
        return new ImportAccount(userId, null, null);
    }

    /**
     * Returns an account with a nickname.
     *
     * @param userId the id that the app chooses
     * @param nickname the name to show
     * @return the account
     */
    public static ImportAccount of(String userId, String nickname) {
        return new ImportAccount(userId, nickname, null);
    }

    /**
     * Starts an account with all that can be said about it.
     *
     * @param userId the id that the app chooses
     * @return a builder
     */
    public static Builder builder(String userId) {
        return new Builder(userId);
    }

    /** Collects what is said about an account. */
    public static final class Builder {

        private final String userId;
        private @Nullable String nickname;
        private @Nullable String avatar;

        private Builder(String userId) {
            this.userId = Checks.id("userId", userId);
        }

        /**
         * Sets the name to show.
         *
         * @param nickname the name
         * @return this builder
         */
        public Builder nickname(String nickname) {
            this.nickname = Checks.text("nickname", nickname);
            return this;
        }

        /**
         * Sets the picture.
         *
         * @param avatar the picture's URL
         * @return this builder
         */
        public Builder avatar(String avatar) {
            this.avatar = Checks.text("avatar", avatar);
            return this;
        }

        /**
         * Returns the account.
         *
         * @return the account
         */
        public ImportAccount build() {
            return new ImportAccount(userId, nickname, avatar);
        }
    }
}
