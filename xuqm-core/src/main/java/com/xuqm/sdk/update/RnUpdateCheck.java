package com.xuqm.sdk.update;

import com.xuqm.sdk.internal.component.Received;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is a newer bundle. (The fields are assumed.)
 *
 * @param hasUpdate whether there is; all other fields are {@code null} if not
 * @param version the newest version
 * @param forceUpdate whether the old one should no longer be used
 * @param changelog what is new
 * @param downloadUrl where to fetch it
 * @param size its size in bytes
 * @param sha256 its SHA-256 in hexadecimal
 */
public record RnUpdateCheck(
        Boolean hasUpdate,
        @Nullable String version,
        @Nullable Boolean forceUpdate,
        @Nullable String changelog,
        @Nullable String downloadUrl,
        @Nullable Long size,
        @Nullable String sha256) {

    /** Refuses an answer without what it must have. */
    public RnUpdateCheck {
        hasUpdate = Received.required("hasUpdate", hasUpdate);
    }
}
