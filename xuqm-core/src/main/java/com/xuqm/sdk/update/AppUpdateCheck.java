package com.xuqm.sdk.update;

import com.xuqm.sdk.internal.component.Received;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is a newer version of an app. (The fields are assumed.)
 *
 * @param hasUpdate whether there is; all other fields are {@code null} if not
 * @param versionCode its number
 * @param versionName its name
 * @param forceUpdate whether the old version should no longer be used
 * @param changelog what is new
 * @param downloadUrl where to fetch it
 * @param marketUrl where its store shows it
 * @param size its size in bytes
 * @param sha256 its SHA-256 in hexadecimal
 */
public record AppUpdateCheck(
        Boolean hasUpdate,
        @Nullable Integer versionCode,
        @Nullable String versionName,
        @Nullable Boolean forceUpdate,
        @Nullable String changelog,
        @Nullable String downloadUrl,
        @Nullable String marketUrl,
        @Nullable Long size,
        @Nullable String sha256) {

    /** Refuses an answer without what it must have. */
    public AppUpdateCheck {
        hasUpdate = Received.required("hasUpdate", hasUpdate);
    }
}
