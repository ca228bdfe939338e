package com.xuqm.sdk.account;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * An account to be imported. Importing one that is there already changes its nickname and avatar (assumed).
 */
public final class ImportAccount {

    private static final Members NONE = Members.named("userId", "nickname", "avatar");

    private final Members members;

    private ImportAccount(Members members) {
        this.members = members;
    }

    /**
     * Returns an account without a nickname.
     *
     * @param userId the id that the app chooses, not blank and without control characters
     * @return the account
     */
    public static ImportAccount of(String userId) {
        return new ImportAccount(NONE.with("userId", Checks.id("userId", userId)));
    }

    /**
     * Returns an account with a nickname.
     *
     * @param userId the id that the app chooses, not blank and without control characters
     * @param nickname the name to show
     * @return the account
     */
    public static ImportAccount of(String userId, String nickname) {
        return of(userId).withNickname(nickname);
    }

    /** {@return the id that the app chose} */
    public String userId() {
        return members.require("userId");
    }

    /** {@return the name to show, {@code null} for none} */
    public @Nullable String nickname() {
        return members.find("nickname");
    }

    /** {@return the picture's URL, {@code null} for none (assumed)} */
    public @Nullable String avatar() {
        return members.find("avatar");
    }

    /**
     * Returns the same account with a name to show.
     *
     * @param nickname the name to show
     * @return a new request
     */
    public ImportAccount withNickname(String nickname) {
        return new ImportAccount(members.with("nickname", Checks.text("nickname", nickname)));
    }

    /**
     * Returns the same account with a picture.
     *
     * @param avatar the picture's URL
     * @return a new request
     */
    public ImportAccount withAvatar(String avatar) {
        return new ImportAccount(members.with("avatar", Checks.text("avatar", avatar)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportAccount that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("ImportAccount", "userId");
    }
}
