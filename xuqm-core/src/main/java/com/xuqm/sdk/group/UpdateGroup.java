package com.xuqm.sdk.group;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What to change about a group; what is {@code null} stays as it is. (The fields are assumed.)
 *
 * @param name its name
 * @param avatar the picture's URL; an empty one removes it
 * @param announcement what to announce to the members; an empty one removes it
 * @param introduction what it is about; an empty one removes it
 * @param publicGroup whether everybody can find it
 * @param muted whether only its owner and its administrators may write
 */
public record UpdateGroup(
        @Nullable String name,
        @Nullable String avatar,
        @Nullable String announcement,
        @Nullable String introduction,
        @Nullable Boolean publicGroup,
        @Nullable Boolean muted) {

    /**
     * Checks the values.
     *
     * @param name its name
     * @param avatar the picture's URL; an empty one removes it
     * @param announcement what to announce to the members; an empty one removes it
     * @param introduction what it is about; an empty one removes it
     * @param publicGroup whether everybody can find it
     * @param muted whether only its owner and its administrators may write
     */
    public UpdateGroup {
        if (name != null) {
            Checks.notBlank("name", name);
        }
        Checks.optionalText("avatar", avatar);
        Checks.optionalText("announcement", announcement);
        Checks.optionalText("introduction", introduction);
        if (name == null
                && avatar == null
                && announcement == null
                && introduction == null
                && publicGroup == null
                && muted == null) {
            throw new IllegalArgumentException(
                    "an update must change something: give name, avatar, announcement, introduction, publicGroup or muted");
        }
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

        private @Nullable String name;
        private @Nullable String avatar;
        private @Nullable String announcement;
        private @Nullable String introduction;
        private @Nullable Boolean publicGroup;
        private @Nullable Boolean muted;

        private Builder() {}

        /**
         * Changes the name.
         *
         * @param name the new name, not blank
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Checks.notBlank("name", name);
            return this;
        }

        /**
         * Changes the picture.
         *
         * @param avatar the picture's URL; an empty one removes it
         * @return this builder
         */
        public Builder avatar(String avatar) {
            this.avatar = Checks.text("avatar", avatar);
            return this;
        }

        /**
         * Changes what is announced to the members.
         *
         * @param announcement the announcement; an empty one removes it
         * @return this builder
         */
        public Builder announcement(String announcement) {
            this.announcement = Checks.text("announcement", announcement);
            return this;
        }

        /**
         * Changes what the group is said to be about.
         *
         * @param introduction the introduction; an empty one removes it
         * @return this builder
         */
        public Builder introduction(String introduction) {
            this.introduction = Checks.text("introduction", introduction);
            return this;
        }

        /**
         * Changes whether everybody can find the group.
         *
         * @param publicGroup whether it is public
         * @return this builder
         */
        public Builder publicGroup(boolean publicGroup) {
            this.publicGroup = publicGroup;
            return this;
        }

        /**
         * Changes whether ordinary members may write.
         *
         * @param muted whether only the owner and the administrators of the group may
         * @return this builder
         */
        public Builder muted(boolean muted) {
            this.muted = muted;
            return this;
        }

        /**
         * Returns the change.
         *
         * @return the request
         * @throws IllegalArgumentException if nothing is to be changed
         */
        public UpdateGroup build() {
            return new UpdateGroup(name, avatar, announcement, introduction, publicGroup, muted);
        }
    }
}
