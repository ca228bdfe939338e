package com.xuqm.sdk.admin;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * What to change about a filter; what is absent stays as it is, and something must change. (The fields are assumed.)
 */
public final class UpdateKeywordFilter {

    private static final Members NONE = Members.named("keyword", "action", "replacement", "enabled");

    private final Members members;

    private UpdateKeywordFilter(Members members) {
        this.members = members;
    }

    /**
     * Returns a change to which at least one thing is to be added.
     *
     * @return a change of nothing
     */
    public static UpdateKeywordFilter changes() {
        return new UpdateKeywordFilter(NONE);
    }

    /**
     * Returns the change that puts a filter in force, or out of it.
     *
     * @param enabled whether it is in force
     * @return the change
     */
    public static UpdateKeywordFilter enabled(boolean enabled) {
        return changes().withEnabled(enabled);
    }

    /** {@return the word, {@code null} to leave it} */
    public @Nullable String keyword() {
        return members.find("keyword");
    }

    /** {@return what to do about it, {@code null} to leave that} */
    public @Nullable FilterAction action() {
        return members.find("action");
    }

    /** {@return what masking puts in its place, {@code null} to leave that} */
    public @Nullable String replacement() {
        return members.find("replacement");
    }

    /** {@return whether it is in force, {@code null} to leave that} */
    public @Nullable Boolean enabled() {
        return members.find("enabled");
    }

    /**
     * Returns the same change, and one of the word.
     *
     * @param keyword the new word, not blank
     * @return a new change
     */
    public UpdateKeywordFilter withKeyword(String keyword) {
        return new UpdateKeywordFilter(members.with("keyword", Checks.notBlank("keyword", keyword)));
    }

    /**
     * Returns the same change, and one of what is done about the word.
     *
     * @param action what to do about it
     * @return a new change
     */
    public UpdateKeywordFilter withAction(FilterAction action) {
        return new UpdateKeywordFilter(members.with("action", Checks.notNull("action", action)));
    }

    /**
     * Returns the same change, and one of what masking puts in the place of the word.
     *
     * @param replacement what to put there, may be empty
     * @return a new change
     */
    public UpdateKeywordFilter withReplacement(String replacement) {
        return new UpdateKeywordFilter(members.with("replacement", Checks.text("replacement", replacement)));
    }

    /**
     * Returns the same change, which also puts the filter in force, or out of it.
     *
     * @param enabled whether it is in force
     * @return a new change
     */
    public UpdateKeywordFilter withEnabled(boolean enabled) {
        return new UpdateKeywordFilter(members.with("enabled", enabled));
    }

    /** As it goes to the service; a change of nothing is refused. */
    Members members() {
        return members.requireAny();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UpdateKeywordFilter that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("UpdateKeywordFilter", "keyword", "action", "replacement", "enabled");
    }
}
