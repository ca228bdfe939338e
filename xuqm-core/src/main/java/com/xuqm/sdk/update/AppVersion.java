package com.xuqm.sdk.update;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a native app. (The fields are assumed.)
 *
 * @param id the version's id
 * @param appKey the app; empty if the service does not say
 * @param platform the system it is for; empty if the service does not say
 * @param packageName its package
 * @param versionCode its number
 * @param versionName its name; empty if the service does not say
 * @param changelog what is new
 * @param forceUpdate whether older versions should no longer be used
 * @param status its state
 * @param reviewStatus the state of its store's review, {@code null} if there is none
 * @param downloadUrl where to fetch it
 * @param marketUrl where its store shows it
 * @param size its size in bytes
 * @param sha256 its SHA-256 in hexadecimal
 * @param createdAt when it was uploaded
 * @param publishedAt when it was published, {@code null} if it is a draft
 */
public record AppVersion(
        String id,
        String appKey,
        UpdatePlatform platform,
        @Nullable String packageName,
        int versionCode,
        String versionName,
        @Nullable String changelog,
        boolean forceUpdate,
        @Nullable VersionStatus status,
        @Nullable ReviewStatus reviewStatus,
        @Nullable String downloadUrl,
        @Nullable String marketUrl,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable Instant createdAt,
        @Nullable Instant publishedAt) {
    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public AppVersion {
        id = Received.required("id", id);
        appKey = Received.orEmpty(appKey);
        platform = platform == null ? UpdatePlatform.of("") : platform;
        versionName = Received.orEmpty(versionName);
    }
}
