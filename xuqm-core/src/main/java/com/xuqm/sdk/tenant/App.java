package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.component.Received;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An app of a tenant. (The fields are assumed.)
 *
 * @param id the app's id
 * @param appKey its public identity; empty if the service does not say
 * @param appSecret its secret, which only {@link Apps#create} answers; {@code null} else
 * @param name its name; empty if the service does not say
 * @param description what it is
 * @param packageName its Android package
 * @param iosBundleId its iOS bundle
 * @param harmonyBundleName its Harmony bundle
 * @param createdAt when it was created, {@code null} if the service does not say
 * @param updatedAt when it last changed, {@code null} if never
 */
public record App(
        String id,
        String appKey,
        @Nullable String appSecret,
        String name,
        @Nullable String description,
        @Nullable String packageName,
        @Nullable String iosBundleId,
        @Nullable String harmonyBundleName,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    /** Refuses an answer without what it must have; what else it leaves out is empty. */
    public App {
        id = Received.required("id", id);
        appKey = Received.orEmpty(appKey);
        name = Received.orEmpty(name);
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "App[id=" + id + ", appKey=" + appKey + ", name=" + name + "]";
    }
}
