package com.xuqm.maxim.group;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that a group shares.
 *
 * @param fileId the file's id
 * @param groupId the group, {@code null} if the service does not say
 * @param name its name; empty if the service does not say
 * @param type what kind of file it is, in the words of who shared it, {@code null} if that is not said
 * @param size how many bytes it has, {@code null} if the service does not say
 * @param url where it is, {@code null} if the service does not say
 * @param uploaderId who shared it, {@code null} if the service does not say
 * @param createdAt since when, {@code null} if the service does not say
 * @param updatedAt when it was renamed last, {@code null} if the service does not say
 */
public record SharedFile(
        @WireName("file_id") Long fileId,
        @WireName("group_id") @Nullable Long groupId,
        String name,
        @Nullable String type,
        @Nullable Long size,
        @Nullable String url,
        @WireName("uploader") @Nullable Long uploaderId,
        @WireName("created_at") @Nullable Instant createdAt,
        @WireName("updated_at") @Nullable Instant updatedAt) {

    /** Refuses an answer without what it must have; what else it leaves out is empty, and a time of 0 is none. */
    public SharedFile {
        fileId = Received.required("fileId", fileId);
        name = Received.orEmpty(name);
        createdAt = Received.timeOrNull(createdAt);
        updatedAt = Received.timeOrNull(updatedAt);
    }

    /** Leaves out what is secret, and what people wrote. */
    @Override
    public String toString() {
        return "SharedFile[fileId=" + fileId + ", groupId=" + groupId + ", size=" + size + ", uploaderId=" + uploaderId
                + "]";
    }
}
