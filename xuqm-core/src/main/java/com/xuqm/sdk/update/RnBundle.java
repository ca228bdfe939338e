package com.xuqm.sdk.update;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a React Native module. (The fields are assumed.)
 *
 * @param id the bundle's id
 * @param appKey the app; empty if the service does not say
 * @param platform the system it is for; empty if the service does not say
 * @param moduleId the module; empty if the service does not say
 * @param version its version; empty if the service does not say
 * @param changelog what is new
 * @param forceUpdate whether older versions should no longer be used
 * @param status its state
 * @param downloadUrl where to fetch it, {@code null} if it is a draft
 * @param size its size in bytes
 * @param sha256 its SHA-256 in hexadecimal
 * @param createdAt when it was uploaded
 * @param publishedAt when it was published, {@code null} if it is a draft
 */
public record RnBundle(
        String id,
        String appKey,
        UpdatePlatform platform,
        String moduleId,
        String version,
        @Nullable String changelog,
        boolean forceUpdate,
        @Nullable VersionStatus status,
        @Nullable String downloadUrl,
        long size,
        @Nullable String sha256,
        @Nullable Instant createdAt,
        @Nullable Instant publishedAt) {
    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public RnBundle {
        id = Received.required("id", id);
        appKey = Received.orEmpty(appKey);
        platform = platform == null ? UpdatePlatform.of("") : platform;
        moduleId = Received.orEmpty(moduleId);
        version = Received.orEmpty(version);
    }
}
