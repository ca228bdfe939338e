package com.xuqm.sdk.account;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What to change about an account; what is {@code null} stays as it is. (The fields are assumed.)
 *
 * @param nickname the name to show
 * @param avatar the picture's URL
 */
public record UpdateAccount(
        @Nullable String nickname, @Nullable String avatar) {

    /**
     * Checks the values.
     *
     * @param nickname the name to show
     * @param avatar the picture's URL
     */
    public UpdateAccount {
        Checks.optionalText("nickname", nickname);
        Checks.optionalText("avatar", avatar);
        if (nickname == null && avatar == null) {
            throw new IllegalArgumentException("an update must change something: give nickname, avatar or both");
        }
    }

    /**
     * Returns a change of the nickname.
     *
     * @param nickname the name to show
     * @return the change
     */
    public static UpdateAccount nickname(String nickname) {
        return new UpdateAccount(Checks.text("nickname", nickname), null);
    }

    /**
     * Returns a change of the picture.
     *
     * @param avatar the picture's URL
     * @return the change
     */
    public static UpdateAccount avatar(String avatar) {
        return new UpdateAccount(null, Checks.text("avatar", avatar));
    }
}
