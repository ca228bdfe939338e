package com.xuqm.sdk.update;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link RnUpdates}. */
public final class RnUpdateOperations {

    /** Asks for a newer bundle. */
    public static final Operation CHECK = Operation.builder(
                    "rnUpdates.check", HttpMethod.GET, "/api/v1/rn/update/check")
            .credential(CredentialKind.NONE)
            .build();

    /** Uploads a bundle. */
    public static final Operation UPLOAD = Operation.builder("rnUpdates.upload", HttpMethod.POST, "/api/v1/rn/upload")
            .credential(CredentialKind.TENANT_TOKEN)
            .build();

    /** Publishes a bundle. */
    public static final Operation PUBLISH = Operation.builder(
                    "rnUpdates.publish", HttpMethod.POST, "/api/v1/rn/{id}/publish")
            .credential(CredentialKind.TENANT_TOKEN)
            .build();

    /** Downloads the newest bundle. */
    public static final Operation DOWNLOAD_BUNDLE = Operation.builder(
                    "rnUpdates.downloadBundle", HttpMethod.GET, "/api/v1/rn/files/{appKey}/{platform}/{moduleId}")
            .credential(CredentialKind.NONE)
            .build();

    private RnUpdateOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(CHECK, UPLOAD, PUBLISH, DOWNLOAD_BUNDLE);
    }
}
