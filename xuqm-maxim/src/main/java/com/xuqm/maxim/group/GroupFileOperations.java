package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link GroupFiles}. */
public final class GroupFileOperations {

    /** Shares a file that was uploaded before. */
    public static final Operation SHARE =
            Routes.token("groupFiles.share", HttpMethod.POST, "/group/file/upload", RetryClass.NOT_IDEMPOTENT);

    /** Reads what is known of a file. */
    public static final Operation GET =
            Routes.token("groupFiles.get", HttpMethod.GET, "/group/file", RetryClass.IDEMPOTENT);

    /** Lists the files. */
    public static final Operation LIST =
            Routes.token("groupFiles.list", HttpMethod.GET, "/group/file/list", RetryClass.IDEMPOTENT);

    /** Gives a file another name. */
    public static final Operation RENAME =
            Routes.token("groupFiles.rename", HttpMethod.POST, "/group/file/update_name", RetryClass.IDEMPOTENT);

    /** Deletes files. */
    public static final Operation DELETE =
            Routes.token("groupFiles.delete", HttpMethod.POST, "/group/file/delete", RetryClass.IDEMPOTENT);

    private GroupFileOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(SHARE, GET, LIST, RENAME, DELETE);
    }
}
