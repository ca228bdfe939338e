package com.xuqm.sdk.file;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.call.ServiceHost;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link FileStorage}. */
public final class FileOperations {

    /** Uploads a file. Files are told apart by their hash, so that repeating it does no harm. */
    public static final Operation UPLOAD = Operation.builder("files.upload", HttpMethod.POST, "/api/file/upload")
            .host(ServiceHost.FILES)
            .withoutAppKey()
            .retryClass(RetryClass.IDEMPOTENT)
            .build();

    /** Downloads a file. */
    public static final Operation DOWNLOAD = Operation.builder("files.download", HttpMethod.GET, "/api/file/{hash}")
            .host(ServiceHost.FILES)
            .withoutAppKey()
            .credential(CredentialKind.NONE)
            .build();

    /** Downloads the small picture of a file. */
    public static final Operation THUMBNAIL = Operation.builder(
                    "files.thumbnail", HttpMethod.GET, "/api/file/{hash}/thumbnail")
            .host(ServiceHost.FILES)
            .withoutAppKey()
            .credential(CredentialKind.NONE)
            .build();

    private FileOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(UPLOAD, DOWNLOAD, THUMBNAIL);
    }
}
