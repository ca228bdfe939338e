package com.xuqm.maxim.user;

import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.roster.AuthMode;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;

/**
 * What a user has set.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/user.
 */
public final class UserPreferences {

    static {
        InnerAccess.grant(UserPreferences.class, UserPreferences::new);
    }

    private final Calls calls;

    UserPreferences(Calls calls) {
        this.calls = calls;
    }

    /**
     * Reads the caller's settings: {@code GET /user/settings}.
     *
     * @return the settings
     */
    public Call<UserSettings> get() {
        return calls.call(RequestSpec.of(UserPreferenceOperations.GET), UserSettings.class);
    }

    /**
     * Changes the caller's settings: {@code POST /user/settings}.
     *
     * @param settings what to change
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> update(UpdateSettings settings) {
        return calls.call(
                RequestSpec.of(UserPreferenceOperations.UPDATE)
                        .json(Checks.notNull("settings", settings).members()),
                AnswerShape.DEED);
    }

    /**
     * Sets how one becomes a friend of the caller: {@code POST /user/authmode}.
     *
     * @param mode how
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setAuthMode(AuthMode mode) {
        return calls.call(
                RequestSpec.of(UserPreferenceOperations.SET_AUTH_MODE)
                        .query("value", Checks.notNull("mode", mode).number()),
                AnswerShape.DEED);
    }

    /**
     * Sets whether files are downloaded by themselves: {@code POST /user/download}.
     *
     * @param download whether they are
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setAutoDownload(boolean download) {
        return calls.call(
                RequestSpec.of(UserPreferenceOperations.SET_AUTO_DOWNLOAD).query("value", download), AnswerShape.DEED);
    }

    /**
     * Sets the flag of sounds: {@code POST /user/sounds}. That it turns them off when it is {@code true} is assumed, after the name of the
     * setting.
     *
     * @param silent the flag
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setSounds(boolean silent) {
        return calls.call(RequestSpec.of(UserPreferenceOperations.SET_SOUNDS).query("value", silent), AnswerShape.DEED);
    }

    /**
     * Sets whether the device vibrates: {@code POST /user/vibratory}.
     *
     * @param vibrate whether it does
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> setVibration(boolean vibrate) {
        return calls.call(
                RequestSpec.of(UserPreferenceOperations.SET_VIBRATION).query("value", vibrate), AnswerShape.DEED);
    }
}
