package com.xuqm.maxim.file;

import com.xuqm.maxim.internal.Ids;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.sdk.internal.transfer.DownloadCall;
import java.nio.file.Path;

/**
 * Where files go and come from.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/file.
 */
public final class MaximFiles {

    static {
        InnerAccess.grant(MaximFiles.class, MaximFiles::new);
    }

    private final Calls calls;

    MaximFiles(Calls calls) {
        this.calls = calls;
    }

    /**
     * Asks where to put a file of a chat: {@code GET /file/upload/chat}.
     *
     * @param type what it is for
     * @param target to whom it goes
     * @param targetId the user or the group
     * @return where
     */
    public Call<UploadTicket> chatUpload(FileType type, FileTarget target, long targetId) {
        return calls.call(
                RequestSpec.of(FileOperations.CHAT_UPLOAD)
                        .query("file_type", Checks.notNull("type", type).number())
                        .query("to_type", Checks.notNull("target", target).number())
                        .query("to_id", Ids.id("targetId", targetId)),
                UploadTicket.class);
    }

    /**
     * Asks where to put the caller's picture: {@code GET /file/upload/avatar/user}.
     *
     * @return where
     */
    public Call<UploadTicket> avatarUpload() {
        return calls.call(RequestSpec.of(FileOperations.AVATAR_UPLOAD), UploadTicket.class);
    }

    /**
     * Asks where to put a group's picture: {@code GET /file/upload/avatar/group}.
     *
     * @param groupId the group
     * @return where
     */
    public Call<UploadTicket> groupAvatarUpload(long groupId) {
        return calls.call(
                RequestSpec.of(FileOperations.GROUP_AVATAR_UPLOAD).query("group_id", Ids.id("groupId", groupId)),
                UploadTicket.class);
    }

    /**
     * Gets a URL for somebody else of a file that is there already: {@code GET /file/upload/forward}.
     *
     * @param fileSign the signature in the file's URL
     * @param target to whom it goes
     * @param targetId the user or the group
     * @return the URL
     */
    public Call<String> forward(String fileSign, FileTarget target, long targetId) {
        return calls.call(
                RequestSpec.of(FileOperations.FORWARD)
                        .query("file_sign", Checks.notBlank("fileSign", fileSign))
                        .query("to_type", Checks.notNull("target", target).number())
                        .query("to_id", Ids.id("targetId", targetId)),
                String.class);
    }

    /**
     * Downloads a picture of a user or a group: {@code GET /file/download/avatar}.
     *
     * @param request which
     * @param file where to write it; an existing file is replaced when all has come, and its folder must exist
     * @return the size of the file in bytes
     */
    public Call<Long> downloadAvatar(DownloadAvatar request, Path file) {
        return download(
                FileOperations.DOWNLOAD_AVATAR,
                Checks.notNull("request", request).members(),
                file);
    }

    /**
     * Downloads a file of a chat: {@code GET /file/download/chat}.
     *
     * @param request which
     * @param file where to write it; an existing file is replaced when all has come, and its folder must exist
     * @return the size of the file in bytes
     */
    public Call<Long> downloadChatFile(DownloadChatFile request, Path file) {
        return download(
                FileOperations.DOWNLOAD_CHAT_FILE,
                Checks.notNull("request", request).members(),
                file);
    }

    private Call<Long> download(Operation operation, Members query, Path file) {
        return DownloadCall.of(
                calls,
                operation,
                request -> {
                    query.forEach(request::query);
                    return request;
                },
                file,
                null);
    }
}
