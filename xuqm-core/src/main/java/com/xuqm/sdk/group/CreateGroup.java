package com.xuqm.sdk.group;

import com.xuqm.sdk.internal.check.Checks;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group to be created; the caller becomes its owner. (All but {@code name} and {@code memberIds} is assumed.)
 *
 * @param name its name, not blank
 * @param memberIds the first members besides the caller, unmodifiable
 * @param groupId the id that the app chooses, {@code null} to let the service choose
 * @param avatar the picture's URL
 * @param announcement what to announce to the members
 * @param introduction what it is about
 * @param publicGroup whether everybody can find it, {@code null} for no
 */
public record CreateGroup(
        String name,
        List<String> memberIds,
        @Nullable String groupId,
        @Nullable String avatar,
        @Nullable String announcement,
        @Nullable String introduction,
        @Nullable Boolean publicGroup) {

    /**
     * Checks the values.
     *
     * @param name its name, not blank
     * @param memberIds the first members besides the caller
     * @param groupId the id that the app chooses, {@code null} to let the service choose
     * @param avatar the picture's URL
     * @param announcement what to announce to the members
     * @param introduction what it is about
     * @param publicGroup whether everybody can find it, {@code null} for no
     */
    public CreateGroup {
        Checks.notBlank("name", name);
        memberIds = Checks.notNull("memberIds", memberIds).isEmpty()
                ? List.of()
                : Checks.ids("memberIds", memberIds, Groups.MAX_MEMBERS_PER_CALL);
        if (groupId != null) {
            Checks.id("groupId", groupId);
        }
        Checks.optionalText("avatar", avatar);
        Checks.optionalText("announcement", announcement);
        Checks.optionalText("introduction", introduction);
    }

    /**
     * Returns a group with a name and members.
     *
     * @param name its name
     * @param memberIds the first members besides the caller
     * @return the group to be created
     */
    public static CreateGroup of(String name, String... memberIds) {
        return new CreateGroup(
                name, Arrays.asList(Checks.notNull("memberIds", memberIds)), null, null, null, null, null);
    }

    /**
     * Starts a group with all that can be said about it.
     *
     * @param name its name
     * @return a builder for a group that is not public and has no further members
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Collects what is said about a group. */
    public static final class Builder {

        private final String name;
        private List<String> memberIds = List.of();
        private @Nullable String groupId;
        private @Nullable String avatar;
        private @Nullable String announcement;
        private @Nullable String introduction;
        private @Nullable Boolean publicGroup;

        private Builder(String name) {
            this.name = Checks.notBlank("name", name);
        }

        /**
         * Sets the first members.
         *
         * @param userIds the members besides the caller
         * @return this builder
         */
        public Builder memberIds(Collection<String> userIds) {
            this.memberIds = Checks.elements("memberIds", userIds);
            return this;
        }

        /**
         * Sets the group's id.
         *
         * @param id the id that the app chooses
         * @return this builder
         */
        public Builder groupId(String id) {
            this.groupId = Checks.id("groupId", id);
            return this;
        }

        /**
         * Sets the picture.
         *
         * @param url the picture's URL
         * @return this builder
         */
        public Builder avatar(String url) {
            this.avatar = Checks.text("avatar", url);
            return this;
        }

        /**
         * Sets what to announce to the members.
         *
         * @param text the announcement
         * @return this builder
         */
        public Builder announcement(String text) {
            this.announcement = Checks.text("announcement", text);
            return this;
        }

        /**
         * Sets what the group is about.
         *
         * @param text the introduction
         * @return this builder
         */
        public Builder introduction(String text) {
            this.introduction = Checks.text("introduction", text);
            return this;
        }

        /**
         * Sets whether everybody can find the group.
         *
         * @param publicGroup whether it is public
         * @return this builder
         */
        public Builder publicGroup(boolean publicGroup) {
            this.publicGroup = publicGroup;
            return this;
        }

        /**
         * Returns the group to be created.
         *
         * @return the request
         */
        public CreateGroup build() {
            return new CreateGroup(name, memberIds, groupId, avatar, announcement, introduction, publicGroup);
        }
    }
}
