package com.xuqm.maxim.file;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link MaximFiles}. */
public final class FileOperations {

    /** Asks where to put a file of a chat. */
    public static final Operation CHAT_UPLOAD =
            Routes.token("files.chatUpload", HttpMethod.GET, "/file/upload/chat", RetryClass.IDEMPOTENT);

    /** Asks where to put the caller's picture. */
    public static final Operation AVATAR_UPLOAD =
            Routes.token("files.avatarUpload", HttpMethod.GET, "/file/upload/avatar/user", RetryClass.IDEMPOTENT);

    /** Asks where to put a group's picture. */
    public static final Operation GROUP_AVATAR_UPLOAD =
            Routes.token("files.groupAvatarUpload", HttpMethod.GET, "/file/upload/avatar/group", RetryClass.IDEMPOTENT);

    /** Gets a URL for somebody else of a file that is there already. */
    public static final Operation FORWARD =
            Routes.token("files.forward", HttpMethod.GET, "/file/upload/forward", RetryClass.IDEMPOTENT);

    /** Downloads a picture of a user or a group. */
    public static final Operation DOWNLOAD_AVATAR =
            Routes.token("files.downloadAvatar", HttpMethod.GET, "/file/download/avatar", RetryClass.IDEMPOTENT);

    /** Downloads a file of a chat. */
    public static final Operation DOWNLOAD_CHAT_FILE =
            Routes.token("files.downloadChatFile", HttpMethod.GET, "/file/download/chat", RetryClass.IDEMPOTENT);

    private FileOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(CHAT_UPLOAD, AVATAR_UPLOAD, GROUP_AVATAR_UPLOAD, FORWARD, DOWNLOAD_AVATAR, DOWNLOAD_CHAT_FILE);
    }
}
