package com.xuqm.maxim.user;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link UserPreferences}. */
public final class UserPreferenceOperations {

    /** Reads the caller's settings. */
    public static final Operation GET =
            Routes.token("userPreferences.get", HttpMethod.GET, "/user/settings", RetryClass.IDEMPOTENT);

    /** Changes the caller's settings. */
    public static final Operation UPDATE =
            Routes.token("userPreferences.update", HttpMethod.POST, "/user/settings", RetryClass.IDEMPOTENT);

    /** Sets how one becomes a friend of the caller. */
    public static final Operation SET_AUTH_MODE =
            Routes.token("userPreferences.setAuthMode", HttpMethod.POST, "/user/authmode", RetryClass.IDEMPOTENT);

    /** Sets whether files are downloaded by themselves. */
    public static final Operation SET_AUTO_DOWNLOAD =
            Routes.token("userPreferences.setAutoDownload", HttpMethod.POST, "/user/download", RetryClass.IDEMPOTENT);

    /** Sets the flag of sounds. */
    public static final Operation SET_SOUNDS =
            Routes.token("userPreferences.setSounds", HttpMethod.POST, "/user/sounds", RetryClass.IDEMPOTENT);

    /** Sets whether the device vibrates. */
    public static final Operation SET_VIBRATION =
            Routes.token("userPreferences.setVibration", HttpMethod.POST, "/user/vibratory", RetryClass.IDEMPOTENT);

    private UserPreferenceOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(GET, UPDATE, SET_AUTH_MODE, SET_AUTO_DOWNLOAD, SET_SOUNDS, SET_VIBRATION);
    }
}
