package com.xuqm.maxim.group;

import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.internal.Ids;
import com.xuqm.maxim.outcome.BatchOutcome;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.json.GenericTypes;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The files that a group shares.
 *
 * <p>Each route is a heading of docs.lanyingim.com, reference/server-api/group.
 */
public final class GroupFiles {

    static {
        InnerAccess.grant(GroupFiles.class, GroupFiles::new);
    }

    private final Calls calls;

    GroupFiles(Calls calls) {
        this.calls = calls;
    }

    /**
     * Shares a file that was uploaded before: {@code POST /group/file/upload}.
     *
     * @param file the file
     * @return the shared file
     */
    public Call<SharedFile> share(ShareFile file) {
        return calls.call(
                RequestSpec.of(GroupFileOperations.SHARE)
                        .json(Checks.notNull("file", file).members()),
                SharedFile.class);
    }

    /**
     * Reads what is known of a file: {@code GET /group/file}.
     *
     * @param groupId the group
     * @param fileId the file
     * @return the file; fails with {@code XuqmNotFoundException} if there is none
     */
    public Call<SharedFile> get(long groupId, long fileId) {
        return calls.call(
                RequestSpec.of(GroupFileOperations.GET)
                        .query("group_id", Ids.id("groupId", groupId))
                        .query("file_id", Ids.id("fileId", fileId)),
                SharedFile.class);
    }

    /**
     * Lists the files: {@code GET /group/file/list}. The service does not page this list.
     *
     * @param groupId the group
     * @return the files
     */
    public Call<List<SharedFile>> list(long groupId) {
        return calls.call(
                RequestSpec.of(GroupFileOperations.LIST).query("group_id", Ids.id("groupId", groupId)),
                GenericTypes.parameterized(List.class, SharedFile.class));
    }

    /**
     * Gives a file another name: {@code POST /group/file/update_name}.
     *
     * @param groupId the group
     * @param fileId the file
     * @param name the name, not blank
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> rename(long groupId, long fileId, String name) {
        return calls.call(
                RequestSpec.of(GroupFileOperations.RENAME)
                        .json(Map.of(
                                "group_id",
                                Ids.id("groupId", groupId),
                                "file_id",
                                Ids.id("fileId", fileId),
                                "name",
                                Checks.notBlank("name", name))),
                AnswerShape.DEED);
    }

    /**
     * Deletes files: {@code POST /group/file/delete}.
     *
     * @param groupId the group
     * @param fileIds at least one file
     * @return which were deleted, and which not and why; if none was, the call fails
     */
    public Call<BatchOutcome> delete(long groupId, Collection<Long> fileIds) {
        return calls.call(
                RequestSpec.of(GroupFileOperations.DELETE)
                        .json(Map.of("group_id", Ids.id("groupId", groupId), "file_list", Ids.ids("fileIds", fileIds))),
                AnswerShape.FILES);
    }
}
