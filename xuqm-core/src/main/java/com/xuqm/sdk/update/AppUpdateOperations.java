package com.xuqm.sdk.update;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link AppUpdates}. */
public final class AppUpdateOperations {

    /** Asks for a newer version. */
    public static final Operation CHECK = Operation.builder(
                    "appUpdates.check", HttpMethod.GET, "/api/v1/updates/app/check")
            .credential(CredentialKind.NONE)
            .build();

    /** Uploads a version. */
    public static final Operation UPLOAD = Operation.builder(
                    "appUpdates.upload", HttpMethod.POST, "/api/v1/updates/app/upload")
            .credential(CredentialKind.TENANT_TOKEN)
            .build();

    /** Publishes a version. */
    public static final Operation PUBLISH = Operation.builder(
                    "appUpdates.publish", HttpMethod.POST, "/api/v1/updates/app/{id}/publish")
            .credential(CredentialKind.TENANT_TOKEN)
            .build();

    /** Lists the versions. */
    public static final Operation LIST = Operation.builder(
                    "appUpdates.list", HttpMethod.GET, "/api/v1/updates/app/list")
            .credential(CredentialKind.TENANT_TOKEN)
            .build();

    /** Downloads a package. */
    public static final Operation DOWNLOAD_APK = Operation.builder(
                    "appUpdates.downloadApk", HttpMethod.GET, "/api/v1/updates/files/apk/{filename}")
            .credential(CredentialKind.NONE)
            .build();

    private AppUpdateOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(CHECK, UPLOAD, PUBLISH, LIST, DOWNLOAD_APK);
    }
}
